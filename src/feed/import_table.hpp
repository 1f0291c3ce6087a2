#pragma once
#include <span>
#include <string_view>

#include "article/csv_reader.hpp"
#include "feed/import_format.hpp"

namespace shuyu::feed {

/// A name that a header may have for a field of record.hpp, in lower case. The name ends where a language in brackets
/// begins: "term [zh-CN]" is "term []".
struct HeaderName {
    std::string_view name;
    std::string_view field;
};

/// How a format of rows looks.
struct TableForm {
    char delimiter = '\0';  ///< none: by name and content
    article::CsvQuotes quotes = article::CsvQuotes::strict;
    bool has_header = true;                     ///< it may have one: recognised when it names a term and a gloss
    std::span<const std::string_view> columns;  ///< fields by position, without a header
    std::span<const HeaderName> names;          ///< beside those of record.hpp and of languages
    char comment = '\0';                        ///< lines that begin with it are none
    bool is_defused = false;                    ///< a ' before a formula is no text
    /// Works over an entry when all its columns are in; nullptr: nothing to do.
    void (*finish)(ImportedEntry& entry) = nullptr;
};

/// Reads a table. Columns of the header that are not known are counted as not taken.
Result<void> read_table(const ImportJob& job, const TableForm& form, Imported& into);

/// What tables of all sorts call the fields.
std::span<const HeaderName> csv_names();

enum class Header { none, maybe };

/// Without a header the term and the gloss, in this order or the other. CSV when the file's name says so, else fields
/// parted by tabs without any quoting.
TableForm two_columns(std::string_view file, Header header);

}  // namespace shuyu::feed
