#include "feed/import_formats.hpp"
#include "feed/import_table.hpp"

/// Lokalise: semicolons, a header with term, description, flags and a column for each locale.
namespace shuyu::feed {
namespace {

constexpr HeaderName names[] = {{"description", "definition"},
                                {"tags", "domain"},
                                {"en_description", "gloss_note"},
                                {"zh_cn_description", "gloss_note"}};

Result<void> read(const ImportJob& job, Imported& into) {
    TableForm form = two_columns(into.file, Header::maybe);
    form.delimiter = ';';
    form.quotes = article::CsvQuotes::strict;
    form.names = names;
    form.is_defused = true;
    return read_table(job, form, into);
}

}  // namespace

constinit const ImportFormat lokalise_import{
    "lokalise", "Lokalise glossary CSV (semicolons)", {}, Carries::definition | Carries::domain, read};

}  // namespace shuyu::feed
