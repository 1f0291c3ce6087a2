#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "feed/entry.hpp"
#include "feed/text_rule.hpp"

namespace shuyu::feed {

/// Something that an export left out.
struct LeftOut {
    std::string term;
    std::string what;       ///< "gloss", "note" … or empty for the whole entry
    std::string text;       ///< the text that was left out; may be empty
    std::string_view rule;  ///< "duplicate", "too-long" …
    std::string why;        ///< "has a line end"
};

/// What an export could not carry, in the order of the glossary. Nothing is left out silently.
class ExportReport {
public:
    void leave_out(const Entry& entry, std::string_view what, std::string_view text, Broken broken);
    void leave_out(const Entry& entry, std::string_view what, std::string_view text, std::string_view rule,
                   std::string why);
    const std::vector<LeftOut>& left_out() const { return m_left_out; }

private:
    std::vector<LeftOut> m_left_out;
};

/// As a warning about the glossary's file: 封锁: gloss "the blockade" left out: it has a line end (rule line-end).
text::Diagnostic to_diagnostic(const LeftOut& left, const std::string& glossary);

}  // namespace shuyu::feed
