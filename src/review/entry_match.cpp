#include "review/entry_match.hpp"

#include <algorithm>
#include <functional>
#include <string_view>
#include <unordered_map>

#include "text/normalize.hpp"

namespace shuyu::review {
namespace {

using glossary::GlossaryText;
using glossary::Term;

struct Leftover {
    Term term;
    bool is_taken = false;
};

struct Leftovers {
    std::vector<Leftover> before;
    std::vector<Leftover> after;

    SameEntry same(const Leftover& old, const Leftover& now) const {
        return {static_cast<std::size_t>(&old - before.data()), static_cast<std::size_t>(&now - after.data())};
    }
};

/// The entries of either side that the other does not have as the very same text.
Leftovers leftovers(const GlossaryText& before, const GlossaryText& after) {
    std::unordered_multimap<std::string_view, std::size_t> by_term;
    by_term.reserve(before.size());
    for (std::size_t i = 0; i < before.size(); ++i) by_term.emplace(before.term(i), i);
    std::vector<bool> is_same(before.size(), false);
    Leftovers left;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const std::string lines = after.lines(i);
        const auto [begin, end] = by_term.equal_range(after.term(i));
        const auto same = std::find_if(
            begin, end, [&](const auto& old) { return !is_same[old.second] && before.lines(old.second) == lines; });
        if (same == end)
            left.after.push_back({after.read(i)});
        else
            is_same[same->second] = true;
    }
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!is_same[i]) left.before.push_back({before.read(i)});
    return left;
}

/// Pairs what has the same key on both sides and is not taken yet. Terms without a key (empty) stay alone.
void pair_by(const std::function<std::string(const Term&)>& key_of, Leftovers& left, std::vector<SameEntry>& pairs) {
    std::unordered_map<std::string, std::vector<std::size_t>> by_key;
    for (std::size_t i = left.before.size(); i-- > 0;)
        if (!left.before[i].is_taken) by_key[key_of(left.before[i].term)].push_back(i);
    for (Leftover& now : left.after) {
        if (now.is_taken) continue;
        const std::string key = key_of(now.term);
        const auto found = by_key.find(key);
        if (key.empty() || found == by_key.end() || found->second.empty()) continue;
        Leftover& old = left.before[found->second.back()];
        found->second.pop_back();
        now.is_taken = old.is_taken = true;
        pairs.push_back(left.same(old, now));
    }
}

/// A new term that has the old one among its variants.
void pair_by_variant(Leftovers& left, std::vector<SameEntry>& pairs) {
    std::unordered_map<std::string, std::size_t> by_term;
    for (std::size_t i = 0; i < left.before.size(); ++i)
        if (!left.before[i].is_taken) by_term.emplace(left.before[i].term.term, i);
    for (Leftover& now : left.after)
        for (const std::string& variant : now.term.variants) {
            const auto found = by_term.find(variant);
            if (now.is_taken || found == by_term.end() || left.before[found->second].is_taken) continue;
            Leftover& old = left.before[found->second];
            now.is_taken = old.is_taken = true;
            pairs.push_back(left.same(old, now));
        }
}

std::string gloss_keys(const Term& term) {
    std::vector<std::string> keys;
    for (const glossary::Gloss& gloss : term.glosses) keys.push_back(text::gloss_key(gloss.gloss));
    std::sort(keys.begin(), keys.end());
    std::string all;
    for (const std::string& key : keys) all.append(key).append(1, '\n');
    return all;
}

bool share_character(std::string_view a, std::string_view b) {
    for (std::size_t at = 0; at < a.size();) {
        std::size_t end = at + 1;
        while (end < a.size() && (static_cast<unsigned char>(a[end]) & 0xC0) == 0x80) ++end;
        if (b.find(a.substr(at, end - at)) != std::string_view::npos) return true;
        at = end;
    }
    return false;
}

/// Terms with all the same glosses, the only ones that have them, and a character in common.
void pair_by_glosses(Leftovers& left, std::vector<SameEntry>& pairs) {
    struct Holders {
        std::vector<Leftover*> before;
        std::vector<Leftover*> after;
    };
    std::unordered_map<std::string, Holders> by_glosses;
    for (Leftover& old : left.before)
        if (!old.is_taken && !old.term.glosses.empty()) by_glosses[gloss_keys(old.term)].before.push_back(&old);
    for (Leftover& now : left.after)
        if (!now.is_taken && !now.term.glosses.empty()) by_glosses[gloss_keys(now.term)].after.push_back(&now);
    for (auto& [glosses, holders] : by_glosses) {
        if (holders.before.size() != 1 || holders.after.size() != 1) continue;
        Leftover& old = *holders.before.front();
        Leftover& now = *holders.after.front();
        if (!share_character(old.term.term, now.term.term)) continue;
        old.is_taken = now.is_taken = true;
        pairs.push_back(left.same(old, now));
    }
}

std::vector<SameEntry> pair_up(Leftovers& left, text::ChineseScript script) {
    std::vector<SameEntry> pairs;
    pair_by([](const Term& term) { return term.term + '\n' + term.domain; }, left, pairs);
    pair_by([&](const Term& term) { return text::term_key(term.term, script); }, left, pairs);
    pair_by_variant(left, pairs);
    pair_by_glosses(left, pairs);
    return pairs;
}

}  // namespace

std::vector<SameEntry> same_entries(const std::vector<Term>& before, const std::vector<Term>& after,
                                    text::ChineseScript script) {
    Leftovers left;
    for (const Term& term : before) left.before.push_back({term});
    for (const Term& term : after) left.after.push_back({term});
    return pair_up(left, script);
}

std::vector<EntryPair> differing_entries(const GlossaryText& before, const GlossaryText& after) {
    Leftovers left = leftovers(before, after);
    std::vector<EntryPair> pairs;
    for (const SameEntry& same : pair_up(left, after.script()))
        pairs.push_back({std::move(left.before[same.before].term), std::move(left.after[same.after].term)});
    for (Leftover& old : left.before)
        if (!old.is_taken) pairs.push_back({std::move(old.term), std::nullopt});
    for (Leftover& now : left.after)
        if (!now.is_taken) pairs.push_back({std::nullopt, std::move(now.term)});
    return pairs;
}

}  // namespace shuyu::review
