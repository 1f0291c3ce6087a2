#pragma once
#include <string>

#include "glossary/evidence_store.hpp"
#include "glossary/glossary_text.hpp"
#include "glossary/location.hpp"

namespace shuyu::glossary {

/// The glossary at `location` as it was in a commit of the work tree that it lies in (any name that git knows).
/// Its places are named "REVISION:path". Errors: no such revision (rule "git"), no glossary there then (rule
/// "missing"), or one that can't be read.
Result<GlossaryText> read_glossary_at(const Location& location, const std::string& revision);

/// The evidence beside it as it was in that commit; files that can't be read are among its problems.
Result<EvidenceSet> load_evidence_at(const Location& location, const std::string& revision);

}  // namespace shuyu::glossary
