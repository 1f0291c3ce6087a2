#include "feed/import_formats.hpp"
#include "feed/import_table.hpp"

/// DeepL glossary: no header; TSV is not quoted.
namespace shuyu::feed {
namespace {

Result<void> read(const ImportJob& job, Imported& into) {
    return read_table(job, two_columns(into.file, Header::none), into);
}

}  // namespace

constinit const ImportFormat deepl_import{"deepl", "DeepL glossary, TSV or CSV", {}, Carries::nothing, read};

}  // namespace shuyu::feed
