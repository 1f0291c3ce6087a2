#include "feed/import_formats.hpp"
#include "feed/import_table.hpp"

/// Google Cloud Translation, equivalent term sets: a header of language codes and the columns pos and description.
namespace shuyu::feed {
namespace {

constexpr HeaderName names[] = {{"pos", "part_of_speech"}, {"description", "definition"}};

Result<void> read(const ImportJob& job, Imported& into) {
    TableForm form = two_columns(into.file, Header::maybe);
    form.delimiter = ',';
    form.quotes = article::CsvQuotes::strict;
    form.names = names;
    return read_table(job, form, into);
}

}  // namespace

constinit const ImportFormat google_terms_import{"google-terms",
                                                 "Google Cloud Translation equivalent term sets",
                                                 {},
                                                 Carries::definition | Carries::part_of_speech,
                                                 read};

}  // namespace shuyu::feed
