#include "feed/import_formats.hpp"
#include "feed/import_table.hpp"

/// Okapi: source and target, more columns are ignored, nothing is quoted.
namespace shuyu::feed {
namespace {

Result<void> read(const ImportJob& job, Imported& into) {
    return read_table(job, two_columns(into.file, Header::none), into);
}

}  // namespace

constinit const ImportFormat okapi_import{"okapi", "Okapi glossary, tab-separated", {}, Carries::all_glosses, read};

}  // namespace shuyu::feed
