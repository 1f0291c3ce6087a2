#include "review/gloss_triples.hpp"

#include <algorithm>

#include "review/word_diff.hpp"
#include "text/normalize.hpp"

namespace shuyu::review {
namespace {

using glossary::Gloss;

struct Keyed {
    const Gloss* gloss = nullptr;
    std::string key;
    bool is_taken = false;
};

std::vector<Keyed> keyed(const std::vector<Gloss>& glosses) {
    std::vector<Keyed> all;
    for (const Gloss& gloss : glosses) all.push_back({&gloss, text::gloss_key(gloss.gloss)});
    return all;
}

bool has_same_text(const Keyed& a, const Keyed& b) {
    return a.gloss->gloss == b.gloss->gloss;
}

bool has_same_key(const Keyed& a, const Keyed& b) {
    return a.key == b.key;
}

/// The same decision under another spelling.
bool is_respelled(const Keyed& a, const Keyed& b) {
    Gloss other = *b.gloss;
    other.gloss = a.gloss->gloss;
    return a.gloss->status != glossary::Status::candidate && other == *a.gloss && are_alike(a.key, b.key);
}

/// For each gloss of `side` the number of the one in `before` that it is; their count when it is none. `may_respell`: a
/// side has changed what is in `before`.
std::vector<std::size_t> origins(std::vector<Keyed>& before, std::vector<Keyed>& side, bool may_respell) {
    std::vector<std::size_t> found(side.size(), before.size());
    for (const auto is_same : {has_same_text, has_same_key, is_respelled})
        for (std::size_t i = 0; i < side.size(); ++i) {
            if (side[i].is_taken || (is_same == is_respelled && !may_respell)) continue;
            const auto free = [&](const Keyed& old) { return !old.is_taken && is_same(old, side[i]); };
            const auto old = std::find_if(before.begin(), before.end(), free);
            const bool is_clear = is_same != is_respelled || std::count_if(before.begin(), before.end(), free) == 1;
            if (old == before.end() || !is_clear) continue;
            old->is_taken = side[i].is_taken = true;
            found[i] = static_cast<std::size_t>(old - before.begin());
        }
    return found;
}

}  // namespace

std::vector<GlossTriple> gloss_triples(const std::vector<Gloss>& base, const std::vector<Gloss>& ours,
                                       const std::vector<Gloss>& theirs) {
    std::vector<GlossTriple> triples;
    for (const Gloss& gloss : base) triples.push_back({&gloss, nullptr, nullptr});
    std::vector<Keyed> our_new;
    std::vector<Keyed> their_new;
    const auto place = [&](const std::vector<Gloss>& side, const Gloss* GlossTriple::*member,
                           std::vector<Keyed>& fresh) {
        std::vector<Keyed> before = keyed(base);
        std::vector<Keyed> now = keyed(side);
        const std::vector<std::size_t> found = origins(before, now, true);
        for (std::size_t i = 0; i < now.size(); ++i)
            if (found[i] < base.size())
                triples[found[i]].*member = now[i].gloss;
            else
                fresh.push_back(now[i]);
    };
    place(ours, &GlossTriple::ours, our_new);
    place(theirs, &GlossTriple::theirs, their_new);
    const std::vector<std::size_t> found = origins(our_new, their_new, false);
    for (const Keyed& gloss : our_new) triples.push_back({nullptr, gloss.gloss, nullptr});
    const std::size_t first = triples.size() - our_new.size();
    for (std::size_t i = 0; i < their_new.size(); ++i)
        if (found[i] < our_new.size())
            triples[first + found[i]].theirs = their_new[i].gloss;
        else
            triples.push_back({nullptr, nullptr, their_new[i].gloss});
    return triples;
}

}  // namespace shuyu::review
