#include "feed/import_job.hpp"

namespace shuyu::feed {
namespace {

Result<std::vector<glossary::ChangedFile>> change(const glossary::GlossaryFiles& files,
                                                  std::span<const Imported> imported, const ImportChoices& choices,
                                                  ImportReport& report) {
    report = {};
    report.plan = plan_import(files.glossary, imported, choices);
    std::vector<glossary::ChangedFile> changed;
    if (!report.plan.changes.is_empty()) changed = files.glossary.changed_files(report.plan.changes);
    if (const auto again = files.glossary.with_files(changed); !again) return Failure(again.error());
    report.changes = file_changes(files, changed);
    return changed;
}

}  // namespace

Result<ImportReport> import_files(const glossary::Location& location, std::span<const Imported> files,
                                  const ImportChoices& choices, glossary::Saving saving,
                                  const file::LockOptions& lock) {
    ImportReport report;
    const auto plan = [&](const glossary::GlossaryFiles& there) { return change(there, files, choices, report); };
    if (saving == glossary::Saving::only_show) {
        const auto there = read_glossary_files(location);
        if (!there) return Failure(there.error());
        if (const auto changed = plan(*there); !changed) return Failure(changed.error());
        return report;
    }
    const auto written = change_files(location, lock, plan);
    if (!written) return Failure(written.error());
    report.has_written = written->outcome == file::WriteOutcome::written;
    report.warnings = written->warnings;
    return report;
}

}  // namespace shuyu::feed
