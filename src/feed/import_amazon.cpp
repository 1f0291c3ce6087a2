#include "feed/import_formats.hpp"
#include "feed/import_table.hpp"

/// Amazon Translate custom terminology: a header of language codes.
namespace shuyu::feed {
namespace {

Result<void> read(const ImportJob& job, Imported& into) {
    return read_table(job, two_columns(into.file, Header::maybe), into);
}

}  // namespace

constinit const ImportFormat amazon_import{
    "amazon", "Amazon Translate custom terminology, CSV or TSV", {}, Carries::nothing, read};

}  // namespace shuyu::feed
