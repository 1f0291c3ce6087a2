#include <algorithm>

#include "feed/import_entry.hpp"
#include "feed/import_formats.hpp"
#include "feed/import_table.hpp"

/// OmegaT: source, target, comment, parted by tabs. The comment may begin with a status, as our export
/// writes it; the rest is a note of the gloss.
namespace shuyu::feed {
namespace {

constexpr std::string_view columns[] = {"term", "gloss", "gloss_note"};

void take_status(ImportedEntry& entry) {
    ImportedGloss& gloss = entry.glosses.back();
    std::string& comment = gloss.gloss.note;
    const std::size_t end = std::min(comment.find(" / "), comment.size());
    if (!state_status(gloss, comment.substr(0, end))) return;
    comment.erase(0, end == comment.size() ? end : end + 3);
}

constexpr std::string_view endings[] = {".utf8"};

Result<void> read(const ImportJob& job, Imported& into) {
    TableForm form = two_columns("", Header::none);
    form.columns = columns;
    form.comment = '#';
    form.finish = take_status;
    return read_table(job, form, into);
}

}  // namespace

constinit const ImportFormat omegat_import{"omegat", "OmegaT glossary, tab-separated", endings,
                                           Carries::all_glosses | Carries::status, read};

}  // namespace shuyu::feed
