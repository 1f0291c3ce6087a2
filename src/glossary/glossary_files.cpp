#include "glossary/glossary_files.hpp"

#include "file/paths.hpp"
#include "file/system_error.hpp"
#include "glossary/migration.hpp"

namespace shuyu::glossary {
namespace {

constexpr int most_attempts = 5;

text::Diagnostic as_input_error(text::Diagnostic error) {
    if (error.rule.empty()) error.rule = "unreadable";
    return error;
}

text::Diagnostic missing(const Location& location) {
    text::Diagnostic error = file::file_error(location.path, "no such glossary", "make it with shuyu merge");
    error.rule = "no-glossary";
    return error;
}

/// Names come from a repository: a link must not lead out of it. The main file's is the user's own.
file::LinkPolicy links_of(const Location& location, const std::string& name) {
    return name == location.name ? file::LinkPolicy::follow : file::LinkPolicy::refuse;
}

Result<bool> is_as_read(const std::string& path, const file::Fingerprint& read) {
    const Result<file::Snapshot> now = file::read_snapshot(path);
    if (!now) return Failure(now.error());
    return now->fingerprint == read;
}

Result<file::Written> write_file(const file::FolderLock& lock, const Location& location, const ChangedFile& file,
                                 const file::Fingerprint& read) {
    const std::string path = location.folder + '/' + file.name;
    if (file.bytes) {
        if (Result<void> made = file::make_folders_below(location.folder, file::folder_of(file.name)); !made)
            return Failure(made.error());
        return file::write_atomically(lock, path, *file.bytes, read, links_of(location, file.name));
    }
    const Result<file::WriteOutcome> removed = file::remove_atomically(lock, path, read);
    if (!removed) return Failure(removed.error());
    file::remove_empty_folders_below(location.folder, file::folder_of(file.name));
    file::Written written;
    written.outcome = *removed;
    return written;
}

}  // namespace

Result<GlossaryFiles> read_glossary_files(const Location& location, OldFormat old) {
    const auto names = file_names(location);
    if (!names) return Failure(as_input_error(names.error()));
    std::vector<SourceFile> sources;
    std::map<std::string, file::Fingerprint> fingerprints;
    const std::string shown = location.path.substr(0, location.path.size() - file::name_of(location.path).size());
    for (const std::string& name : *names) {
        Result<file::Snapshot> snapshot = file::read_snapshot(location.folder + '/' + name);
        if (!snapshot) return Failure(as_input_error(snapshot.error()));
        fingerprints[name] = snapshot->fingerprint;
        const bool is_main = sources.empty();
        sources.push_back({name, is_main ? location.path : shown + name, std::move(snapshot->bytes)});
    }
    const bool exists = fingerprints[location.name].exists;
    if (sources.front().bytes.empty()) sources.front().bytes = write_header(Header{});
    bool is_migrated = false;
    if (old == OldFormat::migrate) {
        if (auto migrated = migrate_format(sources.front().bytes)) {
            sources.front().bytes = std::move(*migrated);
            is_migrated = true;
        }
    }
    Result<GlossaryText> glossary = GlossaryText::parse(std::move(sources));
    if (!glossary) return Failure(as_input_error(glossary.error()));
    return GlossaryFiles{std::move(*glossary), exists, is_migrated, std::move(fingerprints)};
}

Result<GlossaryText> read_glossary(const Location& location) {
    Result<GlossaryFiles> files = read_glossary_files(location);
    if (!files) return Failure(files.error());
    if (!files->exists) return Failure(missing(location));
    return std::move(files->glossary);
}

Result<file::Written> write_glossary_files(const file::FolderLock& lock, const Location& location,
                                           const GlossaryFiles& read, const std::vector<ChangedFile>& changed) {
    file::Written all;
    all.outcome = file::WriteOutcome::unchanged;
    const auto fingerprint_of = [&](const std::string& name) {
        const auto known = read.fingerprints.find(name);
        return known == read.fingerprints.end() ? file::Fingerprint{} : known->second;
    };
    if (changed.size() > 1) {  // a single file is looked at when it is written
        for (const ChangedFile& file : changed) {
            const Result<bool> same = is_as_read(location.folder + '/' + file.name, fingerprint_of(file.name));
            if (!same) return Failure(same.error());
            if (!*same) all.outcome = file::WriteOutcome::changed_meanwhile;
        }
        if (all.outcome == file::WriteOutcome::changed_meanwhile) return all;
    }
    for (const ChangedFile& file : changed) {
        Result<file::Written> written = write_file(lock, location, file, fingerprint_of(file.name));
        if (!written) return written;
        if (written->outcome != file::WriteOutcome::unchanged) all.outcome = written->outcome;
        all.warnings.insert(all.warnings.end(), written->warnings.begin(), written->warnings.end());
        if (written->outcome == file::WriteOutcome::changed_meanwhile) return all;
    }
    return all;
}

std::string path_shown(const GlossaryText& glossary, const std::string& name) {
    const std::string& main = glossary.file();
    return main.substr(0, main.size() - file::name_of(main).size()) + name;
}

std::vector<FileChange> file_changes(const GlossaryFiles& read, const std::vector<ChangedFile>& changed) {
    const GlossaryText& glossary = read.glossary;
    std::map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < glossary.file_count(); ++i) numbers[glossary.file_name(i)] = i;
    std::vector<FileChange> changes;
    for (const ChangedFile& file : changed) {
        FileChange change{path_shown(glossary, file.name), "", file.bytes.value_or("")};
        const auto number = numbers.find(file.name);
        const auto fingerprint = read.fingerprints.find(file.name);
        const bool was_there = fingerprint != read.fingerprints.end() && fingerprint->second.exists;
        if (number != numbers.end() && was_there) change.before = glossary.file_at(number->second).bytes();
        changes.push_back(std::move(change));
    }
    return changes;
}

Result<file::Written> change_files(const Location& location, const file::LockOptions& options,
                                   const std::function<Result<std::vector<ChangedFile>>(const GlossaryFiles&)>& change,
                                   OldFormat old) {
    const Result<file::FolderLock> lock = file::FolderLock::lock(location.folder, options);
    if (!lock) return Failure(lock.error());
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        const Result<GlossaryFiles> files = read_glossary_files(location, old);
        if (!files) return Failure(files.error());
        const auto changed = change(*files);
        if (!changed) return Failure(changed.error());
        Result<file::Written> written = write_glossary_files(*lock, location, *files, *changed);
        if (!written || written->outcome != file::WriteOutcome::changed_meanwhile) return written;
    }
    return Failure(
        file::file_error(location.path, "is changed by another program all the time", "close it there, and try again"));
}

Result<file::Written> change_glossary(const Location& location, const file::LockOptions& lock,
                                      const std::function<Result<Changes>(const GlossaryText&)>& change) {
    return change_files(location, lock, [&](const GlossaryFiles& files) -> Result<std::vector<ChangedFile>> {
        if (!files.exists) return Failure(missing(location));
        const Result<Changes> changes = change(files.glossary);
        if (!changes) return Failure(changes.error());
        return files.glossary.changed_files(*changes);
    });
}

}  // namespace shuyu::glossary
