#pragma once
#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include "glossary/glossary_text.hpp"
#include "glossary/location.hpp"
#include "text/result.hpp"

namespace shuyu::review {

/// How many terms a glossary has, and how many glosses of each status.
struct GlossaryCounts {
    std::size_t terms = 0;
    std::array<std::size_t, 5> glosses{};  ///< in the order of glossary::Status

    std::size_t of(glossary::Status status) const { return glosses[static_cast<std::size_t>(status)]; }
    bool operator==(const GlossaryCounts&) const = default;
};

/// Reads each entry once.
GlossaryCounts counts_of(const glossary::GlossaryText& glossary);

/// A release that stands in git's history.
struct ReleasePoint {
    std::string version;
    std::string commit;  ///< full name
    std::string name;    ///< its first ten characters
    std::string date;    ///< of the author, in ISO form: 2026-11-28
    std::string author;  ///< as git has it: not safe to print
    GlossaryCounts counts;
};

/// The releases of the glossary that lead to HEAD, newest first: the commits that gave another version to its main file
/// than their first parent had (the first one is last_release), across renames of the file or its folder. Empty outside
/// of git and before the first commit. States that can't be read are passed over. Costs a run of git over the commits
/// that touch the main file, one for 16 candidates among them, two more for a rename and three for a release.
Result<std::vector<ReleasePoint>> release_history(const glossary::Location& location);

}  // namespace shuyu::review
