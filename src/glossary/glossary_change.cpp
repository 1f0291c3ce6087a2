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
    const Result<GlossaryText> glossary = read_glossary(location);
    if (!glossary) return Failure(glossary.error());
    const Result<Changes> changes = changes_of(*glossary, decide, report);
    if (!changes) return Failure(changes.error());
    report.before = glossary->text();
    report.after = glossary->with(*changes);
    return report;
}

}  // namespace

Result<file::Written> change_glossary(const Location& location, const file::LockOptions& lock,
                                      const std::function<Result<Changes>(const GlossaryText&)>& change) {
    return file::update_file(
        location.folder + '/' + location.name, lock, [&](const file::Snapshot& snapshot) -> Result<std::string> {
            if (!snapshot.fingerprint.exists) {
                text::Diagnostic error =
                    file::file_error(location.path, "no such glossary", "make it with shuyu merge");
                error.rule = "no-glossary";
                return Failure(std::move(error));
            }
            const Result<GlossaryText> glossary = GlossaryText::parse(snapshot.bytes, location.path);
            if (!glossary) return Failure(glossary.error());
            const Result<Changes> changes = change(*glossary);
            if (!changes) return Failure(changes.error());
            return glossary->with(*changes);
        });
}

std::vector<StatusChange> status_changes(const GlossaryText& glossary, const Changes& changes) {
    std::vector<StatusChange> found;
    for (const auto& [index, after] : changes.entries) compare(glossary.read(index), after, found);
    return found;
}

Result<ChangeReport> take_decisions(const Location& location, const file::LockOptions& lock, Saving saving,
                                    const std::function<Result<void>(Draft&)>& decide) {
    if (saving == Saving::only_show) return show_decisions(location, decide);
    ChangeReport report;
    const auto written = change_glossary(
        location, lock, [&](const GlossaryText& glossary) { return changes_of(glossary, decide, report); });
    if (!written) return Failure(written.error());
    report.has_written = written->outcome == file::WriteOutcome::written;
    report.warnings = written->warnings;
    return report;
}

}  // namespace shuyu::glossary
