#pragma once
#include <string>
#include <vector>

#include "glossary/location.hpp"
#include "review/history.hpp"
#include "text/result.hpp"

namespace shuyu::review {

/// A commit that changed an entry.
struct EntryStep {
    file::LoggedCommit commit;
    TermChange change;
};

/// How the entries of `term` came to be: the commits reachable from `revision` that changed them, newest first, also
/// under names that they had before. At most `most` of them. A term is meant in any spelling (text::term_key).
Result<std::vector<EntryStep>> entry_history(const glossary::Location& location, const std::string& revision,
                                             const std::string& term, std::size_t most);

}  // namespace shuyu::review
