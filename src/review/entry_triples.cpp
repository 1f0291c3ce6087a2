#include "review/entry_triples.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "review/entry_match.hpp"

namespace shuyu::review {
namespace {

using glossary::EntryFile;
using glossary::Term;

using Member = std::optional<std::size_t> EntryTriple::*;

std::vector<std::size_t> free_numbers(const std::vector<bool>& is_taken) {
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < is_taken.size(); ++i)
        if (!is_taken[i]) numbers.push_back(i);
    return numbers;
}

std::vector<Term> read(const EntryFile& file, const std::vector<std::size_t>& numbers) {
    std::vector<Term> terms;
    for (const std::size_t i : numbers) terms.push_back(file.read(i));
    return terms;
}

bool may_be_same(const Term& before, const Term& after, text::ChineseScript script) {
    return is_decided(before) || text::term_key(before.term, script) == text::term_key(after.term, script);
}

class Matcher {
public:
    Matcher(const EntryFile* base, text::ChineseScript script) : m_base(base), m_script(script) {
        for (std::size_t i = 0; base != nullptr && i < base->size(); ++i) {
            m_triples.push_back({i, std::nullopt, std::nullopt});
            m_by_term.emplace(base->term(i), i);
        }
    }

    /// Finds the entries of a side in the base; returns the others.
    std::vector<std::size_t> place(const EntryFile& side, Member member) {
        std::vector<bool> is_taken(side.size(), false);
        std::vector<bool> is_found(m_triples.size(), false);
        for (std::size_t i = 0; i < side.size(); ++i) {
            const std::string lines = side.lines(i);
            const auto [begin, end] = m_by_term.equal_range(side.term(i));
            const auto same = std::find_if(begin, end, [&](const auto& old) {
                return !is_found[old.second] && m_base->lines(old.second) == lines;
            });
            if (same == end) continue;
            is_taken[i] = is_found[same->second] = true;
            m_triples[same->second].*member = i;
        }
        const std::vector<std::size_t> before = free_numbers(is_found);
        const std::vector<std::size_t> after = free_numbers(is_taken);
        if (before.empty()) return after;
        const std::vector<Term> old = read(*m_base, before);
        const std::vector<Term> now = read(side, after);
        for (const SameEntry& same : same_entries(old, now, m_script)) {
            if (!may_be_same(old[same.before], now[same.after], m_script)) continue;
            m_triples[before[same.before]].*member = after[same.after];
            is_taken[after[same.after]] = true;
        }
        return free_numbers(is_taken);
    }

    /// What both sides added.
    std::vector<EntryTriple> run(const EntryFile& ours, const EntryFile& theirs) {
        const std::vector<std::size_t> our_new = place(ours, &EntryTriple::ours);
        const std::vector<std::size_t> their_new = place(theirs, &EntryTriple::theirs);
        std::unordered_multimap<std::string, std::size_t> by_key;
        for (const std::size_t i : our_new) {
            by_key.emplace(key_of(ours.read(i)), m_triples.size());
            m_triples.push_back({std::nullopt, i, std::nullopt});
        }
        for (const std::size_t i : their_new) {
            const auto [begin, end] = by_key.equal_range(key_of(theirs.read(i)));
            std::optional<std::size_t> first;  // the map's own order is nobody's
            for (auto at = begin; at != end; ++at)
                if (!m_triples[at->second].theirs) first = std::min(first.value_or(at->second), at->second);
            if (first)
                m_triples[*first].theirs = i;
            else
                m_triples.push_back({std::nullopt, std::nullopt, i});
        }
        return std::move(m_triples);
    }

private:
    std::string key_of(const Term& term) const { return text::term_key(term.term, m_script) + '\n' + term.domain; }

    const EntryFile* m_base;
    text::ChineseScript m_script;
    std::vector<EntryTriple> m_triples;
    std::unordered_multimap<std::string, std::size_t> m_by_term;
};

}  // namespace

std::vector<EntryTriple> entry_triples(const EntryFile* base, const EntryFile& ours, const EntryFile& theirs,
                                       text::ChineseScript script) {
    return Matcher(base, script).run(ours, theirs);
}

}  // namespace shuyu::review
