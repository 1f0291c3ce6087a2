#include "feed/import_formats.hpp"
#include "feed/import_table.hpp"

/// TSV with a header: our own with every field, which quotes nothing, and others by the names of their columns.
namespace shuyu::feed {
namespace {

constexpr std::string_view endings[] = {".tsv", ".tab"};

Result<void> read(const ImportJob& job, Imported& into) {
    TableForm form = two_columns(into.file, Header::maybe);
    form.delimiter = '\t';
    form.quotes = article::CsvQuotes::lenient;
    form.names = csv_names();
    return read_table(job, form, into);
}

}  // namespace

constinit const ImportFormat tsv_import{"tsv", "TSV with a header or --columns: scripts", endings, Carries::everything,
                                        read};

}  // namespace shuyu::feed
