#include "feed/checked_entry.hpp"
#include "feed/export_formats.hpp"
#include "feed/table_cell.hpp"

/// A GFM table to read on a hosting service: one row a gloss.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"markdown", "md"}};

std::string row_of(const glossary::Term& term, const glossary::Gloss& gloss, bool is_first) {
    const auto cell = [](std::string_view text) { return table_cell(text, CellText::markdown); };
    const auto once = [&](std::string_view text) { return is_first ? cell(text) : std::string(); };
    std::string notes = once(term.note);
    if (!notes.empty() && !gloss.note.empty()) notes += "; ";
    std::string spellings = cell(term.term);
    for (const std::string& variant : term.variants) spellings += ", " + cell(variant);
    return table_row({spellings, once(term.reading), cell(gloss.gloss), std::string(to_string(gloss.status)),
                      once(term.domain), once(term.definition), notes + cell(gloss.note), cell(gloss.example)});
}

std::string write(const ExportJob& job, ExportReport& report) {
    std::string text =
        table_head({"Chinese", "Reading", "English", "Status", "Domain", "Definition", "Note", "Example"});
    for (const Entry& entry : checked(job.entries, check_plain, report))
        for (const glossary::Gloss& gloss : entry.term.glosses)
            text += row_of(entry.term, gloss, &gloss == entry.term.glosses.data());
    return text;
}

}  // namespace

constinit const ExportFormat markdown_format{
    "markdown",
    "Markdown table: to read",
    styles,
    {},
    Carries::everything - Carries::see - Carries::source - Carries::part_of_speech,
    write};

}  // namespace shuyu::feed
