#include "feed/import_table.hpp"

#include <algorithm>
#include <charconv>

#include "article/language_tag.hpp"
#include "article/size_limit.hpp"
#include "article/source.hpp"
#include "feed/csv_writer.hpp"
#include "feed/import_entry.hpp"
#include "feed/record.hpp"

namespace shuyu::feed {
namespace {

constexpr std::string_view two[] = {"term", "gloss"};

constexpr HeaderName usual_names[] = {
    {"source", "term"},        {"target", "gloss"},           {"translation", "gloss"},
    {"pos", "part_of_speech"}, {"description", "definition"}, {"comment", "gloss_note"},
    {"subject", "domain"},     {"pinyin", "reading"},         {"part of speech", "part_of_speech"},
};

std::string lower(std::string_view text) {
    std::string plain(text);
    for (char& c : plain) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    return plain;
}

/// What one column is for.
struct Column {
    std::string title;                   ///< in the header; empty without one
    const RecordField* field = nullptr;  ///< nothing: not taken
};

const RecordField* find_field(std::string_view name) {
    const auto fields = record_fields();
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const RecordField& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

/// "term [zh-CN]" as "term []" and the language.
struct Title {
    std::string name;
    std::string language;
};

Title split_title(const std::string& title) {
    const std::size_t open = title.find(" [");
    if (open == std::string::npos || !title.ends_with("]")) return {lower(title), ""};
    return {lower(title.substr(0, open)) + " []", title.substr(open + 2, title.size() - open - 3)};
}

class TableReader {
public:
    TableReader(const ImportJob& job, const TableForm& form, std::string_view text, Imported& into)
        : m_job(job), m_form(form), m_text(text), m_into(into) {}

    Result<void> read() {
        const char delimiter = m_form.delimiter != 0 ? m_form.delimiter : article::csv_delimiter(m_into.file, m_text);
        article::CsvReader rows(m_into.file, m_text, delimiter, quotes());
        article::CsvRow row;
        Result<bool> more = rows.next(row);
        if (!more) return Failure(more.error());
        if (!*more) return {};
        const Result<bool> is_header = take_header(row);
        if (!is_header) return Failure(is_header.error());
        if (*is_header) more = rows.next(row);
        for (; more && *more; more = rows.next(row)) take(row);
        if (!more) return Failure(more.error());
        count_not_taken();
        return {};
    }

private:
    /// Our own TSV quotes nothing.
    article::CsvQuotes quotes() const {
        return m_text.starts_with("term\tgloss\tstatus\t") ? article::CsvQuotes::none : m_form.quotes;
    }

    /// Whether the row is a header; then, or else by position, the columns are known.
    Result<bool> take_header(const article::CsvRow& row) {
        if (!m_job.options.columns.empty()) return take_choices(row);
        if (m_form.has_header && take_titles(row)) return true;
        m_columns.clear();
        for (const std::string_view name : m_form.columns) m_columns.push_back({"", find_field(name)});
        return false;
    }

    bool take_titles(const article::CsvRow& row) {
        const auto has_title = [&](std::string_view name) {
            return std::any_of(row.fields.begin(), row.fields.end(),
                               [&](const std::string& title) { return lower(title) == name; });
        };
        m_names_both = has_title("term") && has_title("gloss");
        for (const std::string& title : row.fields) m_columns.push_back({title, field_of(title)});
        part_sides();
        m_is_ours = std::equal(row.fields.begin(), row.fields.end(), record_fields().begin(), record_fields().end(),
                               [](const std::string& title, const RecordField& field) { return title == field.name; });
        m_is_oriented = std::any_of(m_columns.begin(), m_columns.end(), [](const Column& column) {
            return is_language(column.title) || column.title == "gloss";
        });
        return has_column("term") && has_column("gloss");
    }

    static bool is_language(const std::string& title) {
        const std::string language = split_title(title).language;
        for (const std::string& tag : {title, language})
            if (article::is_chinese(tag) || article::is_english(tag)) return true;
        return false;
    }

    bool has_column(std::string_view field) const {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](const Column& column) {
            return column.field != nullptr && column.field->name == field;
        });
    }

    /// A column "term" beside one of Chinese is the other side.
    void part_sides() {
        const bool has_chinese = std::any_of(m_columns.begin(), m_columns.end(), [](const Column& column) {
            return column.field != nullptr && column.field->name == "term" && is_language(column.title);
        });
        for (Column& column : m_columns) {
            const bool is_term = column.field != nullptr && column.field->name == "term";
            if (!has_chinese || !is_term || is_language(column.title)) continue;
            column.field = has_column("gloss") ? nullptr : find_field("gloss");
        }
    }

    /// Our own names where the header has both of the sides; else a language is the term or the gloss, and a name with
    /// a language stands for the side of that language.
    const RecordField* field_of(const std::string& whole) const {
        const Title title = split_title(whole);
        if (m_names_both) return find_field(title.name);
        for (const HeaderName& known : m_form.names) {
            if (known.name != title.name) continue;
            const std::size_t parted = known.field.find('|');
            if (parted == std::string_view::npos) return find_field(known.field);
            if (article::is_chinese(title.language)) return find_field(known.field.substr(0, parted));
            return article::is_english(title.language) ? find_field(known.field.substr(parted + 1)) : nullptr;
        }
        if (article::is_chinese(whole)) return find_field("term");
        return find_field(article::is_english(whole) ? "gloss" : title.name);
    }

    Result<bool> take_choices(const article::CsvRow& row) {
        bool is_header = false;
        m_columns.assign(row.fields.size(), {});
        for (const ColumnChoice& choice : m_job.options.columns) {
            std::size_t column = 0;
            const char* const end = choice.column.data() + choice.column.size();
            const auto number = std::from_chars(choice.column.data(), end, column);
            const bool is_number = number.ec == std::errc() && number.ptr == end;
            const auto title = std::find(row.fields.begin(), row.fields.end(), choice.column);
            if (!is_number) column = static_cast<std::size_t>(title - row.fields.begin()) + 1;
            is_header = is_header || !is_number;
            if (column == 0 || column > row.fields.size() || find_field(choice.field) == nullptr)
                return Failure({text::Severity::error,
                                "no-column",
                                {m_into.file, row.line, 0},
                                "there is no column " + choice.column + " for " + choice.field,
                                "give its number from 1, or its name in the first row"});
            m_columns[column - 1] = {choice.column, find_field(choice.field)};
        }
        m_is_oriented = true;
        return is_header;  // by numbers alone every row counts
    }

    void take(const article::CsvRow& row) {
        if (m_form.comment != 0 && row.fields.front().starts_with(m_form.comment)) return;
        ImportedEntry entry;
        entry.line = row.line;
        entry.glosses.emplace_back();
        ImportedGloss& gloss = entry.glosses.back();
        const bool is_defused = m_form.is_defused || (m_is_ours && m_form.quotes == article::CsvQuotes::strict);
        for (std::size_t i = 0; i < std::min(row.fields.size(), m_columns.size()); ++i) {
            const RecordField* field = m_columns[i].field;
            if (field == nullptr || row.fields[i].empty()) continue;
            set(entry, gloss, *field, is_defused ? undefused(row.fields[i]) : row.fields[i]);
        }
        for (std::size_t i = m_columns.size(); i < row.fields.size(); ++i)
            if (!row.fields[i].empty()) m_into.not_taken["column " + std::to_string(i + 1)] += 1;
        orient(entry);
        if (m_form.finish != nullptr) m_form.finish(entry);
        m_into.add(std::move(entry));
    }

    void set(ImportedEntry& entry, ImportedGloss& gloss, const RecordField& field, const std::string& text) {
        if (field.name == "status") {
            if (!state_status(gloss, text)) m_into.not_taken["status " + text.substr(0, 40)] += 1;
        } else if (field.name == "note" && !entry.term.note.empty()) {
            add_note_line(entry.term.note, text);
        } else if (field.name == "gloss_note" && !gloss.gloss.note.empty()) {
            add_note_line(gloss.gloss.note, text);
        } else {
            field.set(entry.term, gloss.gloss, text);
        }
    }

    /// By the direction that was given, else by the side on which the Han stands.
    void orient(ImportedEntry& entry) const {
        if (m_is_oriented) return;
        if (!m_job.options.direction) return turn_to_chinese(entry);
        if (*m_job.options.direction == Direction::en_zh) std::swap(entry.term.term, entry.glosses.back().gloss.gloss);
    }

    void count_not_taken() {
        for (const Column& column : m_columns)
            if (column.field == nullptr && !column.title.empty()) m_into.not_taken["column " + column.title] += 1;
    }

    const ImportJob& m_job;
    const TableForm& m_form;
    std::string_view m_text;
    Imported& m_into;
    std::vector<Column> m_columns;
    bool m_names_both = false;   ///< the header has columns "term" and "gloss"
    bool m_is_ours = false;      ///< the header of our own csv or tsv
    bool m_is_oriented = false;  ///< the columns say which side is Chinese
};

}  // namespace

std::span<const HeaderName> csv_names() {
    return usual_names;
}

TableForm two_columns(std::string_view file, Header header) {
    const bool is_csv = file.ends_with(".csv");
    TableForm form;
    form.delimiter = is_csv ? ',' : '\t';
    form.quotes = is_csv ? article::CsvQuotes::strict : article::CsvQuotes::none;
    form.columns = two;
    form.has_header = header == Header::maybe;
    return form;
}

Result<void> read_table(const ImportJob& job, const TableForm& form, Imported& into) {
    if (const Result<void> small = article::check_data_size(into.file, job.bytes); !small) return small;
    const Result<article::Source> source = article::decode_source(into.file, job.bytes, {});
    if (!source) return Failure(source.error());
    return TableReader(job, form, source->text, into).read();
}

}  // namespace shuyu::feed
