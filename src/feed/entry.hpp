#pragma once
#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "glossary/view.hpp"

namespace shuyu::feed {

/// A glossary entry on its way out: only the glosses that were asked for, in canonical order.
struct Entry {
    glossary::Term term;
    std::size_t number = 0;  ///< from 1, in the order of the export: ids are made of it

    /// The gloss to use: the preferred one, else the first admitted, else the first candidate; nullptr when the term
    /// has deprecated glosses alone.
    const glossary::Gloss* best() const;
    std::vector<std::string> spellings() const;  ///< the term, then its variants
};

/// Which entries and glosses leave. Rejected glosses never do.
struct Selection {
    std::set<pair::Kind> kinds{pair::Kind::name, pair::Kind::term};  ///< an entry without a kind counts as a term
    std::set<glossary::Status> statuses{glossary::Status::preferred, glossary::Status::admitted};
    std::optional<int> min_confidence;  ///< hundredths: candidates seen with at least this leave too
    std::set<std::string> domains;      ///< empty: all
};

/// The entries of `views` that the selection takes, numbered; an entry without a gloss left is out.
std::vector<Entry> select(const std::vector<glossary::TermView>& views, const Selection& selection);

}  // namespace shuyu::feed
