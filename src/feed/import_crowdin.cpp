#include "feed/import_formats.hpp"
#include "feed/import_table.hpp"

/// Crowdin: one concept a row, columns by name, those of a term with its language in brackets.
namespace shuyu::feed {
namespace {

constexpr HeaderName names[] = {{"concept definition", "definition"},
                                {"concept subject", "domain"},
                                {"concept note", "note"},
                                {"term []", "term|gloss"},
                                {"part of speech []", "part_of_speech|"},
                                {"description []", "note|gloss_note"},
                                {"status []", "|status"}};

Result<void> read(const ImportJob& job, Imported& into) {
    TableForm form = two_columns(into.file, Header::maybe);
    form.delimiter = ',';
    form.quotes = article::CsvQuotes::strict;
    form.names = names;
    form.is_defused = true;
    return read_table(job, form, into);
}

}  // namespace

constinit const ImportFormat crowdin_import{"crowdin",
                                            "Crowdin glossary CSV",
                                            {},
                                            Carries::all_glosses | Carries::status | Carries::deprecated |
                                                Carries::definition | Carries::note | Carries::domain |
                                                Carries::part_of_speech,
                                            read};

}  // namespace shuyu::feed
