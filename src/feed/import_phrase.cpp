#include "feed/import_formats.hpp"
#include "feed/import_table.hpp"

/// Phrase Strings: a header with term, description and a column for each locale.
namespace shuyu::feed {
namespace {

constexpr HeaderName names[] = {{"description", "definition"}, {"case sensitive", ""}, {"translatable", ""}};

Result<void> read(const ImportJob& job, Imported& into) {
    TableForm form = two_columns(into.file, Header::maybe);
    form.delimiter = ',';
    form.quotes = article::CsvQuotes::strict;
    form.names = names;
    form.is_defused = true;
    return read_table(job, form, into);
}

}  // namespace

constinit const ImportFormat phrase_import{"phrase", "Phrase Strings glossary CSV", {}, Carries::definition, read};

}  // namespace shuyu::feed
