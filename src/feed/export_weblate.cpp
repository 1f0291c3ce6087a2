#include <map>
#include <set>

#include "feed/csv_writer.hpp"
#include "feed/export_formats.hpp"
#include "feed/flat_text.hpp"
#include "feed/pair_rows.hpp"

/// Weblate and other users of translate-toolkit: gettext PO, or CSV with five columns, every field quoted (its sniffer
/// takes a blank for the delimiter of less). Source and context together are the key, so a second gloss of a term has
/// itself as the context.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"po", "po"}, {"csv", "csv"}};

/// For translators to read: what the term means.
FlatText explanation(const PairRow& row, ExportReport& report) {
    const glossary::Term& term = row.entry->term;
    FlatText text(*row.entry, report);
    text.add("domain", term.domain, "domain");
    text.add("definition", term.definition, "definition");
    text.add("note", term.note, "note");
    text.add("example", row.gloss->example, "example");
    text.add("source", row.gloss->source, "source");
    return text;
}

FlatText comment(const PairRow& row, ExportReport& report) {
    FlatText text(*row.entry, report);
    text.add("note", row.gloss->note);
    return text;
}

std::string po_string(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '\\' || c == '"') quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

/// Contexts by row: empty for the first gloss of a source, then the gloss.
std::string context_of(const PairRow& row, std::set<std::string>& sources) {
    return sources.insert(row.source).second ? "" : row.target;
}

std::string po_entry(const PairRow& row, const std::string& context, ExportReport& report) {
    std::string text = "\n";
    const FlatText for_all = comment(row, report);
    const FlatText for_translators = explanation(row, report);
    for (const std::string& line : for_all.parts()) text += "# " + line + '\n';
    for (const std::string& line : for_translators.parts()) text += "#. " + line + '\n';
    if (!context.empty()) text += "msgctxt " + po_string(context) + '\n';
    return text + "msgid " + po_string(row.source) + "\nmsgstr " + po_string(row.target) + '\n';
}

std::string csv_entry(const PairRow& row, const std::string& context, ExportReport& report) {
    CsvWriter csv(',', Quote::always);
    csv.add_row(
        {row.source, row.target, context, comment(row, report).join(" / "), explanation(row, report).join(" / ")});
    return csv.take();
}

std::string po_head(const ExportJob& job) {
    const bool is_zh_en = job.options.direction == Direction::zh_en;
    return "msgid \"\"\nmsgstr \"\"\n\"Project-Id-Version: " + on_one_line(job.header.name, " ") + ' ' +
           job.header.version +
           "\\n\"\n\"PO-Revision-Date: 1970-01-01 00:00+0000\\n\"\n\"Last-Translator: none\\n\"\n"
           "\"Language-Team: none\\n\"\n\"Language: " +
           (is_zh_en ? "en" : "zh_Hans") +
           "\\n\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
           "\"Content-Transfer-Encoding: 8bit\\n\"\n";
}

std::string write(const ExportJob& job, ExportReport& report) {
    const bool is_csv = job.options.style == "csv";
    PairRules rules;
    rules.glosses = Glosses::all;
    rules.duplicates = Duplicates::pair;
    rules.formulas = is_csv ? Formulas::leave_out : Formulas::keep;
    std::set<std::string> sources;
    const std::string head =
        is_csv ? "\"source\",\"target\",\"context\",\"translator_comments\",\"developer_comments\"\n" : po_head(job);
    return join_rows(pair_rows(job, rules, report), head, 0, report, [&](const PairRow& row) {
        const std::string context = context_of(row, sources);
        return is_csv ? csv_entry(row, context, report) : po_entry(row, context, report);
    });
}

}  // namespace

constinit const ExportFormat weblate_format{
    "weblate",
    "gettext PO or CSV: Weblate, translate-toolkit",
    styles,
    {},
    Carries::all_glosses | Carries::definition | Carries::example | Carries::note | Carries::domain | Carries::source,
    write};

}  // namespace shuyu::feed
