#include "feed/import_formats.hpp"
#include "feed/import_table.hpp"

/// Glossary of Azure Document Translation: two columns without a header.
namespace shuyu::feed {
namespace {

Result<void> read(const ImportJob& job, Imported& into) {
    return read_table(job, two_columns(into.file, Header::none), into);
}

}  // namespace

constinit const ImportFormat microsoft_import{
    "microsoft", "Azure Document Translation glossary, TSV or CSV", {}, Carries::nothing, read};

}  // namespace shuyu::feed
