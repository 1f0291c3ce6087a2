#pragma once
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shuyu::feed {

enum class Quote { where_needed, always };

/// Fields separated by one character, as RFC 4180 has them, with LF as line end.
class CsvWriter {
public:
    explicit CsvWriter(char delimiter, Quote quote = Quote::where_needed) : m_delimiter(delimiter), m_quote(quote) {}

    void add_row(std::span<const std::string> fields);
    void add_row(std::initializer_list<std::string> fields) { add_row(std::vector<std::string>(fields)); }
    std::string take() { return std::move(m_text); }

private:
    void add_field(std::string_view field);

    char m_delimiter;
    Quote m_quote;
    std::string m_text;
};

/// A field for a file that people open in a spreadsheet: one that would run as a formula gets a ' in front; so does one
/// that looks like that already, so that the first ' can be taken off again.
std::string defused(std::string_view field);
/// What `defused` was given.
std::string undefused(std::string_view field);

}  // namespace shuyu::feed
