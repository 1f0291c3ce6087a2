#include "feed/import_formats.hpp"
#include "feed/import_table.hpp"

/// CSV with a header: our own with every field, and others by the names of their columns.
namespace shuyu::feed {
namespace {

constexpr std::string_view endings[] = {".csv"};

Result<void> read(const ImportJob& job, Imported& into) {
    TableForm form = two_columns(into.file, Header::maybe);
    form.delimiter = '\0';
    form.quotes = article::CsvQuotes::strict;
    form.names = csv_names();
    return read_table(job, form, into);
}

}  // namespace

constinit const ImportFormat csv_import{"csv", "CSV with a header or --columns: spreadsheets", endings,
                                        Carries::everything, read};

}  // namespace shuyu::feed
