#pragma once
#include <string>

#include "check/finding.hpp"

namespace shuyu::cli {

/// A report for people: `FILE:LINE:COLUMN: severity: what; remedy [rule]`, a finding a line, severities below each
/// other, then what was fixed and a line that sums up.
std::string findings_text(const check::Report& report, bool colour);

}  // namespace shuyu::cli
