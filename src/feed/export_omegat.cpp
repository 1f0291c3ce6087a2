#include "feed/export_formats.hpp"
#include "feed/flat_text.hpp"
#include "feed/pair_rows.hpp"

/// OmegaT glossary: source, target, comment, parted by tabs; no quoting, no header (a comment line or a byte order mark
/// would become an entry in other readers). The ending .utf8 is read as UTF-8 by every version.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"utf8", "utf8"}, {"txt", "txt"}};

/// Status (if not preferred), domain, definition, note, in this order.
std::string comment(const PairRow& row, ExportReport& report) {
    const glossary::Term& term = row.entry->term;
    FlatText text(*row.entry, report);
    if (row.gloss->status != glossary::Status::preferred) text.add("status", to_string(row.gloss->status));
    text.add("domain", term.domain);
    text.add("definition", term.definition);
    text.add("note", term.note);
    text.add("note", row.gloss->note);
    return text.join(" / ");
}

std::string write(const ExportJob& job, ExportReport& report) {
    PairRules rules;
    rules.glosses = Glosses::all;
    rules.duplicates = Duplicates::pair;
    rules.formulas = Formulas::keep;
    rules.forbidden_start = "#";
    ExportJob with_variants = job;
    with_variants.options.variants = Variants::write;
    return join_rows(pair_rows(with_variants, rules, report), "", 0, report, [&](const PairRow& row) {
        const std::string said = comment(row, report);
        return row.source + '\t' + row.target + (said.empty() ? "" : '\t' + said) + '\n';
    });
}

}  // namespace

constinit const ExportFormat omegat_format{
    "omegat",
    "OmegaT glossary, tab-separated (.utf8)",
    styles,
    {},
    Carries::all_glosses | Carries::status | Carries::domain | Carries::definition | Carries::note | Carries::variants,
    write};

}  // namespace shuyu::feed
