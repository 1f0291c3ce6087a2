#pragma once
#include <string>

#include "check/finding.hpp"

/// Reports for machines. No control or bidi character of an input stands raw in any of them.
namespace shuyu::check {

/// One JSON document: {"findings": […], "fixed": […], "summary": {"errors": …, "warnings": …, "notes": …}}. A finding
/// has rule, severity, file, line, column (from 1, in code points; left out where there is none), what, remedy and
/// fixable.
std::string findings_json(const Report& report);

/// SARIF 2.1.0 (OASIS), one run, with the rules that were found in `tool.driver.rules`; columns in code points, paths
/// as URI references relative to where the program ran.
std::string findings_sarif(const Report& report);

/// Workflow commands of GitHub Actions, one a line: `::error file=…,line=…,col=…,title=…::what; remedy`.
std::string findings_github(const Report& report);

}  // namespace shuyu::check
