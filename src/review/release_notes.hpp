#pragma once
#include <string>

#include "review/release_plan.hpp"

namespace shuyu::review {

/// The notes of a release, by term, as Markdown: what breaks first, then what is new, then the rest. Candidates that
/// came or went are only counted: nobody who uses the glossary sees them.
std::string release_notes(const ReleasePlan& plan);

}  // namespace shuyu::review
