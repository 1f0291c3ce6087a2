#include "feed/checked_entry.hpp"
#include "feed/export_formats.hpp"
#include "feed/flat_text.hpp"
#include "feed/record.hpp"

/// Our own TSV: a header and one row a gloss, with every field and no quoting; tabs in a text are blanks, line ends " /
/// ".
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"tsv", "tsv"}};

std::string write(const ExportJob& job, ExportReport& report) {
    std::string text;
    const auto add = [&](const RecordField& field, const std::string& value) {
        text += on_one_line(value, " / ") + (&field == &record_fields().back() ? '\n' : '\t');
    };
    for (const RecordField& field : record_fields()) add(field, std::string(field.name));
    for (const Entry& entry : checked(job.entries, check_plain, report))
        for (const glossary::Gloss& gloss : entry.term.glosses)
            for (const RecordField& field : record_fields()) add(field, field.get(entry.term, gloss));
    return text;
}

}  // namespace

constinit const ExportFormat tsv_format{
    "tsv", "TSV with a header and every field: scripts", styles, {}, Carries::everything, write};

}  // namespace shuyu::feed
