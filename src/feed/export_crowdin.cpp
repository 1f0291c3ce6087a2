#include "feed/checked_entry.hpp"
#include "feed/csv_writer.hpp"
#include "feed/export_formats.hpp"
#include "feed/flat_text.hpp"

/// Crowdin glossary CSV: columns by name, one concept a row with one term a language; further glosses are further rows.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"csv", "csv"}};

std::string_view status_word(glossary::Status status) {
    if (status == glossary::Status::deprecated) return "not recommended";
    return status == glossary::Status::candidate ? "draft" : to_string(status);
}

std::string description(const Entry& entry, const glossary::Gloss& gloss, ExportReport& report) {
    FlatText text(entry, report);
    text.add("example", gloss.example);
    text.add("note", gloss.note);
    text.add("source", gloss.source, "Source");
    return text.join(" / ");
}

std::string write(const ExportJob& job, ExportReport& report) {
    CsvWriter csv(',');
    const bool is_zh_en = job.options.direction == Direction::zh_en;
    const std::vector<std::string> chinese{"Term [zh-CN]", "Part of Speech [zh-CN]"};
    const std::vector<std::string> english{"Term [en]", "Description [en]", "Status [en]"};
    const auto add = [&](std::vector<std::string> row, const auto& zh, const auto& en) {
        row.insert(row.end(), is_zh_en ? zh.begin() : en.begin(), is_zh_en ? zh.end() : en.end());
        row.insert(row.end(), is_zh_en ? en.begin() : zh.begin(), is_zh_en ? en.end() : zh.end());
        csv.add_row(row);
    };
    add({"Concept Definition", "Concept Subject", "Concept Note"}, chinese, english);
    for (const Entry& entry : checked(job.entries, check_plain, report)) {
        const glossary::Term& term = entry.term;
        for (const glossary::Gloss& gloss : term.glosses)
            add({defused(on_one_line(term.definition, " / ")), defused(term.domain),
                 defused(on_one_line(term.note, " / "))},
                std::vector<std::string>{defused(term.term), defused(term.part_of_speech)},
                std::vector<std::string>{defused(gloss.gloss), defused(description(entry, gloss, report)),
                                         std::string(status_word(gloss.status))});
    }
    return csv.take();
}

}  // namespace

constinit const ExportFormat crowdin_format{"crowdin",
                                            "Crowdin glossary CSV",
                                            styles,
                                            {},
                                            Carries::everything - Carries::see - Carries::variants - Carries::reading,
                                            write};

}  // namespace shuyu::feed
