#include "feed/export_report.hpp"

namespace shuyu::feed {

void ExportReport::leave_out(const Entry& entry, std::string_view what, std::string_view text, Broken broken) {
    leave_out(entry, what, text, broken.rule, std::string(broken.why));
}

void ExportReport::leave_out(const Entry& entry, std::string_view what, std::string_view text, std::string_view rule,
                             std::string why) {
    m_left_out.push_back({entry.term.term, std::string(what), std::string(text), rule, std::move(why)});
}

text::Diagnostic to_diagnostic(const LeftOut& left, const std::string& glossary) {
    text::Diagnostic said;
    said.severity = text::Severity::warning;
    said.rule = left.rule;
    said.place = {glossary, 0, 0};
    said.what = left.term + ": ";
    if (!left.what.empty()) said.what += left.what + ' ';
    if (!left.text.empty()) said.what += '"' + left.text + "\" ";
    said.what += "is left out: " + left.why + " (" + std::string(left.rule) + ')';
    return said;
}

}  // namespace shuyu::feed
