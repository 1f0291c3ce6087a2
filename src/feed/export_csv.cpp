#include "feed/checked_entry.hpp"
#include "feed/csv_writer.hpp"
#include "feed/export_formats.hpp"
#include "feed/record.hpp"

/// Our own CSV: a header and one row a gloss, with every field. People open it in spreadsheets, so formulas are
/// defused.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"csv", "csv"}};

std::string write(const ExportJob& job, ExportReport& report) {
    CsvWriter csv(',');
    std::vector<std::string> row;
    for (const RecordField& field : record_fields()) row.emplace_back(field.name);
    csv.add_row(row);
    for (const Entry& entry : checked(job.entries, check_plain, report)) {
        for (const glossary::Gloss& gloss : entry.term.glosses) {
            row.clear();
            for (const RecordField& field : record_fields()) row.push_back(defused(field.get(entry.term, gloss)));
            csv.add_row(row);
        }
    }
    return csv.take();
}

}  // namespace

constinit const ExportFormat csv_format{
    "csv", "CSV with a header and every field: spreadsheets", styles, {}, Carries::everything, write};

}  // namespace shuyu::feed
