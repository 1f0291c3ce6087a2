#pragma once
#include <string>

#include "review/report_data.hpp"
#include "review/report_figures.hpp"

namespace shuyu::review {

/// What report.js reads, as JSON: fields that are empty are left out, articles, terms, patterns and statuses are
/// numbers into lists. Every text is safe to show: control and bidi characters are visible escapes (text/escape.hpp).
std::string report_json(const ReportData& data, const ReportFigures& figures);

/// "zh-Hans" or "zh-Hant", of the source language.
std::string source_script(const glossary::Header& header);

}  // namespace shuyu::review
