#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/line_index.hpp"
#include "text/result.hpp"

namespace shuyu::article {

enum class CsvQuotes {
    strict,   ///< RFC 4180
    lenient,  ///< a field is quoted when it ends as one on the same line; else its quotes are text
    none      ///< quotes are text
};

struct CsvRow {
    std::vector<std::string> fields;
    std::size_t line = 0;  ///< 1-based, where the row begins
};

/// Reads rows of fields parted by one character. LF, CR LF and CR end a row; empty lines are none. `text` must outlive
/// the reader. Linear.
class CsvReader {
public:
    CsvReader(std::string file, std::string_view text, char delimiter, CsvQuotes quotes)
        : m_file(std::move(file)), m_text(text), m_lines(text), m_delimiter(delimiter), m_quotes(quotes) {}

    /// The next row; false at the end. Errors: a quote without end (the place is its beginning), text after a closing
    /// quote, more than 1,000 fields in a row.
    Result<bool> next(CsvRow& row);

private:
    Result<void> read_field(std::string& field);
    Result<void> read_quoted(std::string& field);
    std::size_t closing_quote(std::size_t begin) const;
    bool opens_quote() const;
    bool ends_field(std::size_t at) const;
    bool is_line_end(std::size_t at) const { return m_text[at] == '\n' || m_text[at] == '\r'; }
    Failure error(std::size_t at, std::string rule, std::string what, std::string remedy);

    std::string m_file;
    std::string_view m_text;
    text::LineIndex m_lines;
    char m_delimiter;
    CsvQuotes m_quotes;
    std::size_t m_at = 0;
};

/// The delimiter of a table: TAB for .tsv and .tab; else the one of TAB, ";" and "," that stands most often in the
/// first line, outside of quotes; "," for none.
char csv_delimiter(std::string_view name, std::string_view text);

}  // namespace shuyu::article
