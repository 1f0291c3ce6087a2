#include "article/csv_reader.hpp"

#include <algorithm>
#include <utility>

namespace shuyu::article {
namespace {

constexpr std::size_t most_fields = 1000;

}  // namespace

Failure CsvReader::error(std::size_t at, std::string rule, std::string what, std::string remedy) {
    const text::LineColumn place = text::LineIndex(m_text).at(at);
    return Failure({text::Severity::error,
                    std::move(rule),
                    {m_file, place.line, place.column},
                    std::move(what),
                    std::move(remedy)});
}

bool CsvReader::ends_field(std::size_t at) const {
    return at >= m_text.size() || m_text[at] == m_delimiter || is_line_end(at);
}

/// Offset of the quote that closes the field begun at `begin`, or the text's size. Lenient: on its line.
std::size_t CsvReader::closing_quote(std::size_t begin) const {
    std::size_t at = begin + 1;
    for (; at < m_text.size(); ++at) {
        if (m_quotes == CsvQuotes::lenient && is_line_end(at)) return m_text.size();
        if (m_text[at] != '"') continue;
        if (at + 1 >= m_text.size() || m_text[at + 1] != '"') return at;
        ++at;
    }
    return m_text.size();
}

bool CsvReader::opens_quote() const {
    if (m_quotes == CsvQuotes::none || m_at >= m_text.size() || m_text[m_at] != '"') return false;
    if (m_quotes == CsvQuotes::strict) return true;
    const std::size_t close = closing_quote(m_at);
    return close < m_text.size() && ends_field(close + 1);
}

Result<void> CsvReader::read_quoted(std::string& field) {
    const std::size_t begin = m_at;
    const std::size_t close = closing_quote(begin);
    if (close == m_text.size())
        return error(begin, "unclosed-quote", "the quotation mark here is never closed",
                     "close it, or double a quotation mark that is text");
    for (std::size_t at = begin + 1; at < close; ++at) {
        field += m_text[at];
        if (m_text[at] == '"') ++at;  // doubled
    }
    m_at = close + 1;
    if (ends_field(m_at)) return {};
    return error(m_at, "text-after-quote", "there is text after the closing quotation mark",
                 "double a quotation mark that is text");
}

Result<void> CsvReader::read_field(std::string& field) {
    if (opens_quote()) return read_quoted(field);
    const std::size_t begin = m_at;
    while (!ends_field(m_at)) ++m_at;
    field = m_text.substr(begin, m_at - begin);
    return {};
}

Result<bool> CsvReader::next(CsvRow& row) {
    row.fields.clear();
    while (m_at < m_text.size() && is_line_end(m_at)) ++m_at;
    if (m_at >= m_text.size()) return false;
    const std::size_t begin = m_at;
    row.line = m_lines.at(begin).line;
    while (true) {
        if (row.fields.size() == most_fields)
            return error(begin, "too-many-fields", "the row has more than 1,000 fields", "check the delimiter");
        row.fields.emplace_back();
        if (const Result<void> read = read_field(row.fields.back()); !read) return Failure(read.error());
        if (m_at >= m_text.size() || m_text[m_at] != m_delimiter) break;
        ++m_at;
    }
    return true;
}

char csv_delimiter(std::string_view name, std::string_view text) {
    if (name.ends_with(".tsv") || name.ends_with(".tab")) return '\t';
    constexpr std::string_view delimiters = "\t,;";  // of equal counts the first
    std::size_t counts[3] = {};
    bool is_quoted = false;
    for (const char c : text.substr(0, text.find_first_of("\r\n"))) {
        if (c == '"') is_quoted = !is_quoted;
        const std::size_t which = delimiters.find(c);
        if (!is_quoted && which != std::string_view::npos) ++counts[which];
    }
    const std::size_t* most = std::max_element(counts, counts + 3);
    return *most == 0 ? ',' : delimiters[static_cast<std::size_t>(most - counts)];
}

}  // namespace shuyu::article
