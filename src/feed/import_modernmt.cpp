#include "feed/import_formats.hpp"
#include "feed/import_table.hpp"

/// ModernMT and Lara: a header of language codes.
namespace shuyu::feed {
namespace {

Result<void> read(const ImportJob& job, Imported& into) {
    return read_table(job, two_columns(into.file, Header::maybe), into);
}

}  // namespace

constinit const ImportFormat modernmt_import{"modernmt", "ModernMT and Lara glossary, CSV", {}, Carries::nothing, read};

}  // namespace shuyu::feed
