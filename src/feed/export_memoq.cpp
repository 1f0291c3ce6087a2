#include <algorithm>

#include "feed/checked_entry.hpp"
#include "feed/csv_writer.hpp"
#include "feed/export_formats.hpp"
#include "feed/flat_text.hpp"
#include "feed/language.hpp"

/// memoQ term base CSV, delimiter `;`: one concept a row, the three columns of a term repeated as often as the entry
/// with most terms needs it. Deprecated glosses are forbidden terms (NonTerm).
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"csv", "csv"}};

struct TermCells {
    std::string text;
    std::string info;
    std::string example;
};

struct Columns {
    std::size_t chinese = 1;
    std::size_t english = 1;
};

std::string info_of(const glossary::Gloss& gloss) {
    return gloss.status == glossary::Status::deprecated ? "CasePermissive;HalfPrefix;NonTerm"
                                                        : "CasePermissive;HalfPrefix";
}

std::vector<TermCells> chinese_of(const Entry& entry) {
    static const std::vector<std::pair<std::string, std::string>> words = {
        {"noun", "Noun"}, {"verb", "Verb"}, {"adjective", "Adjective"}, {"adverb", "Adverb"}};
    std::string info = "CaseSense;NoPrefix";
    for (const auto& [ours, theirs] : words)
        if (ours == entry.term.part_of_speech) info += ';' + theirs;
    std::vector<TermCells> cells;
    for (const std::string& spelling : entry.spellings())
        cells.push_back({spelling, cells.empty() ? info : "CaseSense;NoPrefix", ""});
    return cells;
}

std::vector<TermCells> english_of(const Entry& entry) {
    std::vector<TermCells> cells;
    for (const glossary::Gloss& gloss : entry.term.glosses)
        cells.push_back({gloss.gloss, info_of(gloss), gloss.example});
    return cells;
}

std::string note_of(const Entry& entry, ExportReport& report) {
    FlatText text(entry, report);
    text.add("note", entry.term.note);
    for (const glossary::Gloss& gloss : entry.term.glosses) {
        text.add("note", gloss.note, gloss.gloss);
        text.add("source", gloss.source, gloss.gloss + ", source");
    }
    return text.join(" / ");
}

void add_language(std::vector<std::string>& row, std::string_view definition, const std::vector<TermCells>& terms,
                  std::size_t columns) {
    row.push_back(defused(on_one_line(definition, " / ")));
    for (std::size_t i = 0; i < columns; ++i) {
        const TermCells cells = i < terms.size() ? terms[i] : TermCells{};
        row.push_back(defused(cells.text));
        row.push_back(cells.info);
        row.push_back(defused(on_one_line(cells.example, " / ")));
    }
}

void add_head(std::vector<std::string>& head, const std::string& language, std::size_t columns) {
    head.push_back(language + "_Def");
    for (std::size_t i = 0; i < columns; ++i) head.insert(head.end(), {language, "Term_Info", "Term_Example"});
}

std::string write(const ExportJob& job, ExportReport& report) {
    const std::vector<Entry> entries = checked(job.entries, check_plain, report);
    Columns columns;
    for (const Entry& entry : entries) {
        columns.chinese = std::max(columns.chinese, entry.spellings().size());
        columns.english = std::max(columns.english, entry.term.glosses.size());
    }
    const bool is_zh_en = job.options.direction == Direction::zh_en;
    const std::string chinese = is_traditional(job.header.source) ? "Chinese_Taiwan" : "Chinese_PRC";
    CsvWriter csv(';');
    std::vector<std::string> head{"Entry_ID", "Entry_Subject", "Entry_Note"};
    if (is_zh_en) add_head(head, chinese, columns.chinese);
    add_head(head, "English", columns.english);
    if (!is_zh_en) add_head(head, chinese, columns.chinese);
    csv.add_row(head);
    for (const Entry& entry : entries) {
        std::vector<std::string> row{std::to_string(entry.number), defused(entry.term.domain),
                                     defused(note_of(entry, report))};
        if (is_zh_en) add_language(row, entry.term.definition, chinese_of(entry), columns.chinese);
        add_language(row, "", english_of(entry), columns.english);
        if (!is_zh_en) add_language(row, entry.term.definition, chinese_of(entry), columns.chinese);
        csv.add_row(row);
    }
    return csv.take();
}

}  // namespace

constinit const ExportFormat memoq_format{"memoq",
                                          "memoQ term base CSV (semicolons)",
                                          styles,
                                          {},
                                          Carries::everything - Carries::see - Carries::reading - Carries::status,
                                          write};

}  // namespace shuyu::feed
