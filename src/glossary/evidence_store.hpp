#pragma once
#include <map>
#include <string>
#include <vector>

#include "file/mapped_file.hpp"
#include "glossary/evidence.hpp"
#include "glossary/location.hpp"

namespace shuyu::glossary {

/// An evidence file as it was read.
struct StoredEvidence {
    Evidence evidence;
    std::string name;  ///< below the folder of the evidence
    file::Fingerprint fingerprint;
};

/// All evidence beside a glossary.
struct EvidenceSet {
    std::map<std::string, StoredEvidence> articles;  ///< by the article's name
    std::vector<text::Diagnostic> problems;          ///< files that are no evidence; they count as missing
};

EvidenceSet load_evidence(const Location& location);
/// The same without pairs: which versions of the articles were merged.
EvidenceSet load_evidence_heads(const Location& location);

/// Whether `stored` was made from the same bytes, with the same options, by the same version of pairing: then the
/// article need not be scanned again.
bool is_current(const EvidenceSet& stored, const std::string& article, const std::string& hash,
                const std::string& options);

}  // namespace shuyu::glossary
