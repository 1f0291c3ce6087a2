#include "feed/import_formats.hpp"
#include "feed/import_table.hpp"

/// Google Cloud Translation, unidirectional glossary: two columns; the file's ending says which format.
namespace shuyu::feed {
namespace {

Result<void> read(const ImportJob& job, Imported& into) {
    return read_table(job, two_columns(into.file, Header::none), into);
}

}  // namespace

constinit const ImportFormat google_import{
    "google", "Google Cloud Translation glossary, CSV or TSV", {}, Carries::nothing, read};

}  // namespace shuyu::feed
