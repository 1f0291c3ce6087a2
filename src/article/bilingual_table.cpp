#include <algorithm>
#include <charconv>
#include <span>

#include "article/bilingual_formats.hpp"
#include "article/csv_reader.hpp"
#include "article/language_tag.hpp"
#include "article/size_limit.hpp"
#include "article/source.hpp"

/// TSV and CSV, one segment a row. A first row that names two columns (by language, or as source and target) is the
/// header; without one the first two columns are the texts.
namespace shuyu::article {
namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);
constexpr std::string_view source_names[] = {"source", "src", "term"};
constexpr std::string_view target_names[] = {"target", "tgt", "trg", "translation", "gloss"};
constexpr std::string_view note_names[] = {"note", "comment", "description"};

struct Columns {
    std::size_t source = none;
    std::size_t target = none;
    std::size_t note = none;
    std::string source_language;
    std::string target_language;
    bool has_header = false;
};

std::string lower(std::string text) {
    for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    return text;
}

std::size_t find_name(const std::vector<std::string>& names, std::span<const std::string_view> wanted) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (std::find(wanted.begin(), wanted.end(), lower(names[i])) != wanted.end()) return i;
    return none;
}

std::size_t find_language(const std::vector<std::string>& names, bool (*is_language)(std::string_view)) {
    const auto found = std::find_if(names.begin(), names.end(), is_language);
    return found == names.end() ? none : static_cast<std::size_t>(found - names.begin());
}

/// As the first row names them.
Columns named_columns(const std::vector<std::string>& row) {
    Columns columns;
    columns.note = find_name(row, note_names);
    columns.source = find_language(row, is_chinese);
    columns.target = find_language(row, is_english);
    columns.has_header = columns.source != none && columns.target != none;
    if (columns.has_header) {
        columns.source_language = row[columns.source];
        columns.target_language = row[columns.target];
        return columns;
    }
    columns.source = find_name(row, source_names);
    columns.target = find_name(row, target_names);
    columns.has_header = columns.source != none && columns.target != none;
    if (!columns.has_header) columns.note = none;
    return columns;
}

/// A column by number or name; `none` when there is no such.
std::size_t find_column(const std::string& wanted, const std::vector<std::string>& row) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
    if (error == std::errc() && end == wanted.data() + wanted.size()) return number == 0 ? none : number - 1;
    const auto found = std::find(row.begin(), row.end(), wanted);
    return found == row.end() ? none : static_cast<std::size_t>(found - row.begin());
}

bool is_number(const std::string& text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

Result<std::size_t> choose(const std::string& wanted, const CsvRow& row, const std::string& file) {
    const std::size_t column = find_column(wanted, row.fields);
    if (column != none) return column;
    return Failure({text::Severity::error,
                    "no-column",
                    {file, row.line, 0},
                    "there is no column " + wanted,
                    "give its number, or its name in the first row"});
}

Result<Columns> columns_of(const CsvRow& first, const BilingualOptions& options, const std::string& file) {
    Columns columns = named_columns(first.fields);
    if (!columns.has_header) {
        columns.source = 0;
        columns.target = 1;
    }
    const std::pair<const std::string&, std::size_t&> chosen[] = {{options.source_column, columns.source},
                                                                  {options.target_column, columns.target}};
    for (const auto& [wanted, column] : chosen) {
        if (wanted.empty()) continue;
        const Result<std::size_t> found = choose(wanted, first, file);
        if (!found) return Failure(found.error());
        column = *found;
        columns.has_header = columns.has_header || !is_number(wanted);
        columns.source_language = columns.target_language = "";
    }
    return columns;
}

std::string field(const CsvRow& row, std::size_t column) {
    return column < row.fields.size() ? row.fields[column] : "";
}

}  // namespace

Result<Bilingual> read_table(const std::string& name, std::string_view bytes, const BilingualOptions& options) {
    if (const Result<void> small = check_data_size(name, bytes); !small) return Failure(small.error());
    const Result<Source> source = decode_source(name, bytes, {});
    if (!source) return Failure(source.error());
    const char delimiter = csv_delimiter(name, source->text);
    CsvReader rows(name, source->text, delimiter, delimiter == '\t' ? CsvQuotes::lenient : CsvQuotes::strict);
    Bilingual bilingual;
    CsvRow row;
    Result<bool> more = rows.next(row);
    if (!more) return Failure(more.error());
    if (!*more) return bilingual;
    const Result<Columns> columns = columns_of(row, options, name);
    if (!columns) return Failure(columns.error());
    if (columns->has_header) more = rows.next(row);
    for (; more && *more; more = rows.next(row)) {
        if (row.fields.size() <= std::max(columns->source, columns->target)) {
            bilingual.left_out.push_back(left_out(name, row.line, "the row has too few fields"));
            continue;
        }
        bilingual.segments.push_back({field(row, columns->source),
                                      field(row, columns->target),
                                      columns->source_language,
                                      columns->target_language,
                                      field(row, columns->note),
                                      {},
                                      {},
                                      {},
                                      row.line});
    }
    if (!more) return Failure(more.error());
    return bilingual;
}

}  // namespace shuyu::article
