#include "glossary/merge_job.hpp"

#include <algorithm>
#include <deque>
#include <utility>

#include "file/atomic_file.hpp"
#include "file/paths.hpp"
#include "file/system_error.hpp"
#include "glossary/conflicts.hpp"
#include "glossary/evidence_name.hpp"
#include "glossary/evidence_store.hpp"
#include "glossary/glossary_files.hpp"
#include "glossary/merge.hpp"

namespace shuyu::glossary {
namespace {

constexpr int most_attempts = 5;
constexpr const char* tombstone = "removed";  // hash of evidence that only waits for the glossary to be written

/// One attempt, with the lock held.
class Attempt {
public:
    Attempt(const Location& location, const MergeJob& job, const file::FolderLock& lock)
        : m_location(location), m_job(job), m_lock(lock) {}

    Result<MergeReport> run() {
        if (Result<void> read = this->read(); !read) return Failure(read.error());
        replace_evidence();
        plan();
        if (m_job.saving == Saving::only_show) return std::move(m_report);
        if (m_job.evidence == EvidenceFiles::write)
            if (Result<void> written = write_evidence_files(); !written) return Failure(written.error());
        if (Result<void> written = write_glossary(); !written) return Failure(written.error());
        if (m_job.evidence == EvidenceFiles::write && !is_stale())
            if (Result<void> settled = settle_evidence(); !settled) return Failure(settled.error());
        return std::move(m_report);
    }

    /// Somebody changed the file meanwhile: nothing is lost, but all has to be done again.
    bool is_stale() const { return m_is_stale; }

private:
    std::string path_of(const std::string& name) const { return m_location.folder + '/' + name; }

    Result<void> read() {
        Result<GlossaryFiles> files = read_glossary_files(m_location);
        if (!files) return Failure(files.error());
        m_files.emplace(std::move(*files));
        m_stored = load_evidence(m_location);
        m_report.problems = m_stored.problems;
        return {};
    }

    const GlossaryText& glossary() const { return m_files->glossary; }

    void replace_evidence() {
        const auto script = glossary().script();
        for (const auto& [article, stored] : m_stored.articles) {
            add_dropped(m_before, stored.evidence, script);
            m_now[article] = &stored.evidence;
        }
        for (const Evidence& evidence : m_job.articles) {
            if (evidence.pairs.empty() && evidence.unpaired.empty()) {
                remove_evidence(evidence.article);  // a file would say nothing, and JSONL could not tell of it
                continue;
            }
            const auto stored = m_stored.articles.find(evidence.article);
            const bool is_new = stored == m_stored.articles.end();
            if (!is_new) add_support(m_before, stored->second.evidence, glossary().script());
            set_now(is_new ? evidence : with_dropped(evidence, stored->second.evidence));
        }
        for (const std::string& article : m_job.removed) remove_evidence(article);
    }

    void remove_evidence(const std::string& article) {
        const auto stored = m_stored.articles.find(article);
        if (stored == m_stored.articles.end()) return;
        add_support(m_before, stored->second.evidence, glossary().script());
        Evidence gone;
        gone.article = article;
        gone.hash = tombstone;
        set_now(with_dropped(gone, stored->second.evidence));
    }

    void set_now(Evidence evidence) {
        Evidence& made = m_made.emplace_back(std::move(evidence));
        m_now[made.article] = &made;
    }

    void plan() {
        Support now;
        for (const auto& [article, evidence] : m_now) add_support(now, *evidence, glossary().script());
        const Changes changes = plan_merge(glossary(), now, m_before);
        m_changed = glossary().changed_files(changes);
        m_report.new_terms = changes.added.size();
        m_report.changed = changes.entries.size();
        if (m_job.saving == Saving::only_show) m_report.changes = file_changes(*m_files, m_changed);
        const std::set<std::string> terms = count();
        find_conflicts_of(terms);
    }

    /// In the glossary as it will be.
    void find_conflicts_of(const std::set<std::string>& terms) {
        const bool is_all = m_job.articles.empty() && m_job.unchanged.empty();
        if (!is_all && terms.empty()) return;
        const auto wanted = is_all ? std::set<std::string>{} : terms;
        if (m_changed.empty()) {
            m_report.conflicts = find_conflicts(glossary(), wanted);
        } else if (const Result<GlossaryText> after = glossary().with_files(m_changed)) {
            m_report.conflicts = find_conflicts(*after, wanted);
        }
    }

    /// Returns the terms of the job's articles.
    std::set<std::string> count() {
        std::set<std::string> terms;
        std::set<std::string> articles = m_job.unchanged;
        for (const Evidence& evidence : m_job.articles) articles.insert(evidence.article);
        m_report.articles = articles.size();
        for (const std::string& article : articles)
            if (const auto found = m_now.find(article); found != m_now.end()) count(*found->second, terms);
        for (const std::string& term : terms) m_report.seen += glossary().find(term).empty() ? 0 : 1;
        return terms;
    }

    void count(const Evidence& evidence, std::set<std::string>& terms) {
        for (const EvidencePair& pair : evidence.pairs) {
            if (pair.is_doubtful) continue;
            m_report.pairs += pair.found.size();
            terms.insert(text::term_key(pair.term, glossary().script()));
        }
        for (const Unpaired& unpaired : evidence.unpaired)
            for (const UnpairedSighting& sighting : unpaired.found)
                m_report.unpaired += sighting.resolved.empty() ? 1 : 0;
    }

    /// Names of the evidence files that shall be there.
    std::map<std::string, std::string> names() const {
        std::set<std::string> articles;
        for (const auto& [article, evidence] : m_now) articles.insert(article);
        return evidence_names(articles);
    }

    Result<void> write_evidence_file(const Evidence& evidence, const std::string& name, const file::Fingerprint& read) {
        const std::string below = m_location.evidence + '/' + name;
        if (Result<void> made = file::make_folders_below(m_location.folder, file::folder_of(below)); !made) return made;
        const Result<file::Written> written =
            file::write_atomically(m_lock, path_of(below), write_evidence(evidence), read, file::LinkPolicy::refuse);
        if (!written) return Failure(written.error());
        if (written->outcome == file::WriteOutcome::changed_meanwhile)
            return Failure(file::file_error(path_of(below), "was changed by another program meanwhile", "merge again"));
        m_report.evidence_written += written->outcome == file::WriteOutcome::written ? 1 : 0;
        m_fingerprints[name] = written->fingerprint;
        return {};
    }

    /// Writes what differs from what is stored, dropped pairs and all.
    Result<void> write_evidence_files() {
        for (const auto& [article, stored] : m_stored.articles) m_fingerprints[stored.name] = stored.fingerprint;
        for (const auto& [article, name] : names()) {
            const auto stored = m_stored.articles.find(article);
            const Evidence& evidence = *m_now.at(article);
            const bool is_there = stored != m_stored.articles.end() && stored->second.name == name;
            if (is_there && stored->second.evidence == evidence) continue;
            if (!is_there && evidence.hash == tombstone) continue;
            Result<file::Fingerprint> read = fingerprint_of(name);
            if (!read) return Failure(read.error());
            if (Result<void> written = write_evidence_file(evidence, name, *read); !written) return written;
        }
        return {};
    }

    /// Of a file that may be there without being evidence that we could read.
    Result<file::Fingerprint> fingerprint_of(const std::string& name) {
        if (const auto known = m_fingerprints.find(name); known != m_fingerprints.end()) return known->second;
        const Result<file::Snapshot> snapshot = file::read_snapshot(path_of(m_location.evidence + '/' + name));
        if (!snapshot) return Failure(snapshot.error());
        return snapshot->fingerprint;
    }

    Result<void> write_glossary() {
        const bool is_made = !m_files->exists && (!m_job.articles.empty() || glossary().size() > 0);
        if (m_changed.empty() && is_made) m_changed.push_back({m_location.name, glossary().text()});
        for (const ChangedFile& file : m_changed)
            m_report.changes.push_back({path_shown(glossary(), file.name), "", ""});
        const Result<file::Written> written = write_glossary_files(m_lock, m_location, *m_files, m_changed);
        if (!written) return Failure(written.error());
        m_is_stale = written->outcome == file::WriteOutcome::changed_meanwhile;
        m_report.has_written = written->outcome == file::WriteOutcome::written;
        m_report.warnings = written->warnings;
        return {};
    }

    /// The glossary says it all now: forgets what was dropped, and removes files that are not needed any more.
    Result<void> settle_evidence() {
        const auto wanted = names();
        for (const auto& [article, current] : m_now) {
            if (current->dropped.empty() || current->hash == tombstone) continue;
            Evidence evidence = *current;
            evidence.dropped.clear();
            const std::string& name = wanted.at(article);
            if (Result<void> written = write_evidence_file(evidence, name, m_fingerprints[name]); !written)
                return written;
        }
        for (const auto& [article, stored] : m_stored.articles) {
            const bool is_needed = m_now.at(article)->hash != tombstone && wanted.at(article) == stored.name;
            if (is_needed) continue;
            const auto removed = file::remove_atomically(m_lock, path_of(m_location.evidence + '/' + stored.name),
                                                         m_fingerprints[stored.name]);
            if (!removed) return Failure(removed.error());
            file::remove_empty_folders_below(m_location.folder,
                                             file::folder_of(m_location.evidence + '/' + stored.name));
            ++m_report.evidence_written;
        }
        return {};
    }

    const Location& m_location;
    const MergeJob& m_job;
    const file::FolderLock& m_lock;
    MergeReport m_report;
    std::optional<GlossaryFiles> m_files;
    std::vector<ChangedFile> m_changed;
    EvidenceSet m_stored;
    std::deque<Evidence> m_made;                   ///< what this merge adds
    std::map<std::string, const Evidence*> m_now;  ///< by article: stored, or made
    Support m_before;  ///< what articles gave that are replaced or removed now; the others are in what is now
    std::map<std::string, file::Fingerprint> m_fingerprints;  ///< of evidence files as they are now, by name
    bool m_is_stale = false;
};

}  // namespace

Result<MergeReport> merge(const Location& location, const MergeJob& job, const file::LockOptions& options) {
    const Result<file::FolderLock> lock = file::FolderLock::lock(location.folder, options);
    if (!lock) return Failure(lock.error());
    for (int attempt = 0; attempt < most_attempts; ++attempt) {
        Attempt merging(location, job, *lock);
        Result<MergeReport> report = merging.run();
        if (!report || !merging.is_stale()) return report;
    }
    return Failure(
        file::file_error(location.path, "is changed by another program all the time", "close it there, and try again"));
}

}  // namespace shuyu::glossary
