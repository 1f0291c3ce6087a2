#pragma once
#include <set>
#include <string>
#include <vector>

#include "file/file_lock.hpp"
#include "glossary/evidence.hpp"
#include "glossary/glossary_files.hpp"
#include "glossary/location.hpp"

namespace shuyu::glossary {

enum class EvidenceFiles { write, leave_out };
enum class Saving { save, only_show };

struct MergeJob {
    std::vector<Evidence> articles;   ///< found just now; replaces what these articles gave before
    std::set<std::string> unchanged;  ///< articles whose evidence is current (evidence_store.hpp)
    std::set<std::string> removed;    ///< articles whose evidence goes away
    EvidenceFiles evidence = EvidenceFiles::write;
    Saving saving = Saving::save;
};

struct MergeReport {
    std::size_t pairs = 0;  ///< occurrences with a gloss in the articles of the job, doubtful ones left out
    std::size_t articles = 0;
    std::size_t new_terms = 0;         ///< entries made
    std::size_t seen = 0;              ///< terms of these articles that the glossary had
    std::size_t unpaired = 0;          ///< occurrences without a gloss, not even elsewhere in their article
    std::size_t changed = 0;           ///< entries changed or removed
    bool has_written = false;          ///< the glossary's file
    std::size_t evidence_written = 0;  ///< evidence files written or removed
    std::vector<FileChange> changes;   ///< of the glossary's files; texts only with only_show
    std::vector<text::Diagnostic> conflicts;
    std::vector<text::Diagnostic> problems;  ///< evidence that could not be read
    std::vector<text::Diagnostic> warnings;
};

/// Merges: locks the glossary's folder, reads glossary and evidence, writes the evidence first and the glossary last
/// (RELIABILITY: writing protocol), so that a crash in between is mended by the next merge. What is up to date is not
/// written. On an error the glossary is the old one; an error without a rule is one of writing, others are about what
/// was read.
Result<MergeReport> merge(const Location& location, const MergeJob& job, const file::LockOptions& lock);

}  // namespace shuyu::glossary
