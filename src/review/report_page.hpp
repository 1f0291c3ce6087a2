#pragma once
#include <string>

#include "review/report_data.hpp"

namespace shuyu::review {

/// The report as one HTML page that needs nothing but itself (html_page.hpp): the data as JSON, which report.js shows,
/// and for readers without JavaScript a list of the terms. The same data give the same bytes.
std::string report_page(const ReportData& data);

}  // namespace shuyu::review
