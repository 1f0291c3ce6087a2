#include "glossary/glossary_change.hpp"

#include <algorithm>

#include "file/system_error.hpp"
#include "glossary/view.hpp"

namespace shuyu::glossary {
namespace {

std::optional<Status> status_in(const std::vector<Gloss>& glosses, const std::string& gloss) {
    const auto found =
        std::find_if(glosses.begin(), glosses.end(), [&](const Gloss& other) { return other.gloss == gloss; });
    return found == glosses.end() ? std::nullopt : std::optional(found->status);
}

void compare(const Term& before, const std::optional<Term>& after, std::vector<StatusChange>& changes) {
    const std::vector<Gloss> none;
    const std::vector<Gloss>& now = after ? after->glosses : none;
    for (const Gloss& gloss : now)
        if (const auto was = status_in(before.glosses, gloss.gloss); was != gloss.status)
            changes.push_back({after->term, gloss.gloss, was, gloss.status});
    for (const Gloss& gloss : before.glosses)
        if (!status_in(now, gloss.gloss)) changes.push_back({before.term, gloss.gloss, gloss.status, std::nullopt});
}

/// The entries as they would be read again.
Result<void> check_entries(const GlossaryText& glossary, const Changes& changes) {
    for (const auto& [index, term] : changes.entries) {
        if (!term) continue;
        const auto read = GlossaryText::parse("format: 1\nterms:\n" + write_term(*term, Layout{}), glossary.file());
        if (read) continue;
        text::Diagnostic error = read.error();
        error.place = glossary.place_of(index);
        error.what = "with this change: " + error.what;
        return Failure(std::move(error));
    }
    return {};
}

Result<Changes> changes_of(const GlossaryText& glossary, const std::function<Result<void>(Draft&)>& decide,
                           ChangeReport& report) {
    Draft draft(glossary);
    if (const Result<void> decided = decide(draft); !decided) return Failure(decided.error());
    Changes changes = draft.changes();
    if (const Result<void> checked = check_entries(glossary, changes); !checked) return Failure(checked.error());
    report = {};
    report.decided = status_changes(glossary, changes);
    report.entries = changes.entries.size() + changes.lines.size();
    return changes;
}

Result<ChangeReport> show_decisions(const Location& location, const std::function<Result<void>(Draft&)>& decide) {
    ChangeReport report;
    if (const Result<GlossaryText> found = read_glossary(location); !found) return Failure(found.error());
    const Result<GlossaryFiles> files = read_glossary_files(location);
    if (!files) return Failure(files.error());
    const Result<Changes> changes = changes_of(files->glossary, decide, report);
    if (!changes) return Failure(changes.error());
    report.changes = file_changes(*files, files->glossary.changed_files(*changes));
    return report;
}

}  // namespace

std::vector<StatusChange> status_changes(const GlossaryText& glossary, const Changes& changes) {
    std::vector<StatusChange> found;
    for (const auto& [index, after] : changes.entries) compare(glossary.read(index), after, found);
    return found;
}

Result<ChangeReport> take_decisions(const Location& location, const file::LockOptions& lock, Saving saving,
                                    const std::function<Result<void>(Draft&)>& decide) {
    if (saving == Saving::only_show) return show_decisions(location, decide);
    ChangeReport report;
    const auto written = change_glossary(location, lock, [&](const GlossaryText& glossary) -> Result<Changes> {
        Result<Changes> changes = changes_of(glossary, decide, report);
        if (!changes) return changes;
        for (const ChangedFile& file : glossary.changed_files(*changes))
            report.changes.push_back({path_shown(glossary, file.name), "", ""});
        return changes;
    });
    if (!written) return Failure(written.error());
    report.has_written = written->outcome == file::WriteOutcome::written;
    report.warnings = written->warnings;
    return report;
}

}  // namespace shuyu::glossary
