#include "cli/match_printer.hpp"

#include <map>
#include <utility>

#include "cli/json_text.hpp"
#include "cli/print_cell.hpp"
#include "cli/text_table.hpp"
#include "glossary/model.hpp"
#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

using feed::Entry;
using feed::EntryMatch;
using glossary::MatchLanguage;

/// In English the gloss that was found, in Chinese the one to use; a term may have deprecated ones alone.
const glossary::Gloss& gloss_of(const Entry& entry, std::uint32_t gloss, MatchLanguage language) {
    if (language == MatchLanguage::english) return entry.term.glosses[gloss];
    const glossary::Gloss* const best = entry.best();
    return best != nullptr ? *best : entry.term.glosses.front();
}

std::string cell(std::string_view text) {
    std::string out;
    append_cell(out, text);
    return out;
}

struct Row {
    std::uint32_t entry = 0;
    std::uint32_t gloss = 0;
    std::size_t count = 0;
    std::string place;
    std::string context;
};

/// One for each entry and gloss over all files, in the order of their first places.
std::vector<Row> rows_of(std::span<const FileMatches> files) {
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> numbers;
    std::vector<Row> rows;
    for (const FileMatches& file : files)
        for (const feed::MatchGroup& group : feed::group_matches(file.matches)) {
            const auto [at, is_new] = numbers.try_emplace({group.entry, group.gloss}, rows.size());
            const EntryMatch& first = file.matches[group.first];
            if (is_new)
                rows.push_back({group.entry, group.gloss, 0,
                                cell(file.file) + ':' + std::to_string(first.line) + ':' + std::to_string(first.column),
                                cell(first.context)});
            rows[at->second].count += group.count;
        }
    return rows;
}

std::string counted(std::size_t count, const char* one, const char* many) {
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

std::string table(std::span<const FileMatches> files, std::span<const Entry> entries, MatchLanguage language) {
    TextTable table({{"term", Align::left},
                     {"gloss", Align::left},
                     {"status", Align::left},
                     {"count", Align::right},
                     {"first place", Align::left},
                     {"context", Align::left}});
    std::size_t places = 0;
    for (const Row& row : rows_of(files)) {
        const Entry& entry = entries[row.entry];
        const glossary::Gloss& gloss = gloss_of(entry, row.gloss, language);
        table.add_row({cell(entry.term.term), cell(gloss.gloss), std::string(to_string(gloss.status)),
                       std::to_string(row.count), row.place, row.context});
        places += row.count;
    }
    const std::string summary = counted(table.count_rows(), "row", "rows") + ", " + counted(places, "place", "places") +
                                ", " + counted(files.size(), "text", "texts") + '\n';
    return table.is_empty() ? summary : table.print() + '\n' + summary;
}

/// The fields of a place, in the order of the columns.
std::vector<std::pair<const char*, std::string>> fields_of(const FileMatches& file, const EntryMatch& match,
                                                           const Entry& entry, const glossary::Gloss& gloss) {
    return {{"file", file.file},
            {"line", std::to_string(match.line)},
            {"column", std::to_string(match.column)},
            {"found", match.found},
            {"term", entry.term.term},
            {"gloss", gloss.gloss},
            {"status", std::string(to_string(gloss.status))}};
}

std::string tsv_row(const std::vector<std::pair<const char*, std::string>>& fields) {
    std::string row;
    for (const auto& [name, value] : fields) {
        if (!row.empty()) row += '\t';
        append_cell(row, value);
    }
    return row + '\n';
}

std::string json_row(const std::vector<std::pair<const char*, std::string>>& fields, const EntryMatch& match,
                     const Entry& entry) {
    std::string row = "{";
    for (const auto& [name, value] : fields) {
        row.append(row.size() > 1 ? ",\"" : "\"").append(name).append("\":");
        const bool is_number = name == std::string_view("line") || name == std::string_view("column");
        is_number ? row.append(value) : (append_json_string(row, value), row);
    }
    row += ",\"byte\":" + std::to_string(match.byte) + ",\"length\":" + std::to_string(match.length) + ",\"domain\":";
    append_json_string(row, entry.term.domain);
    row += ",\"context\":";
    append_json_string(row, match.context);
    return row + "}\n";
}

}  // namespace

std::string print_matches(std::span<const FileMatches> files, std::span<const Entry> entries, MatchLanguage language,
                          MatchFormat format) {
    if (format == MatchFormat::table) return table(files, entries, language);
    std::string out;
    if (format == MatchFormat::tsv) out = "file\tline\tcolumn\tfound\tterm\tgloss\tstatus\n";
    for (const FileMatches& file : files)
        for (const EntryMatch& match : file.matches) {
            const Entry& entry = entries[match.entry];
            const auto fields = fields_of(file, match, entry, gloss_of(entry, match.gloss, language));
            out += format == MatchFormat::tsv ? tsv_row(fields) : json_row(fields, match, entry);
        }
    return out;
}

}  // namespace shuyu::cli
