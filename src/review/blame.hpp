#pragma once
#include <optional>
#include <string>
#include <vector>

#include "glossary/glossary_text.hpp"
#include "glossary/location.hpp"
#include "review/history.hpp"
#include "text/result.hpp"

namespace shuyu::review {

/// Who last decided on a gloss, or on the fields of an entry.
struct BlameLine {
    std::string term;
    std::string domain;
    std::string gloss;                         ///< empty: the entry itself
    std::optional<glossary::Status> status;    ///< of the gloss
    std::optional<file::LoggedCommit> commit;  ///< nothing: it is not committed
};

/// The entries of `now`, the glossary on the disk, in its order, each followed by its glosses; only those of `term` (in
/// any spelling) where it is not empty. Of a gloss: the commit that gave it its status or its spelling; of an entry:
/// the one that last changed a field of it, or made or renamed it. Walks back only as far as something is open.
Result<std::vector<BlameLine>> blame(const glossary::Location& location, const glossary::GlossaryText& now,
                                     const std::string& term);

}  // namespace shuyu::review
