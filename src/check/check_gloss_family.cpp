#include <algorithm>
#include <unordered_map>

#include "check/rule_functions.hpp"
#include "glossary/limits.hpp"
#include "text/normalize.hpp"

/// Glosses of one entry beside each other. All by look-ups: an entry may hold thousands.
namespace shuyu::check {
namespace {

using glossary::Gloss;
using glossary::Status;

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at) words.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

/// "ports" as "port", "entries" as "entry", "boxes" as "box": enough to find twins of one word, which both stand there.
std::string singular(std::string word) {
    const auto cut = [&](std::string_view ending, std::string_view instead) {
        if (word.size() < ending.size() + 2 || !word.ends_with(ending)) return false;
        word.replace(word.size() - ending.size(), ending.size(), instead);
        return true;
    };
    if (word.ends_with("ss")) return word;
    for (const std::string_view sibilant : {"sses", "shes", "ches", "xes", "zes"})
        if (word.ends_with(sibilant)) return word.substr(0, word.size() - 2);
    cut("ies", "y") || cut("s", "");
    return word;
}

std::string singular_key(const std::string& key) {
    std::string joined;
    for (std::string& word : words_of(key)) joined += singular(std::move(word)) + ' ';
    return joined;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

bool is_usable(const Gloss& gloss) {
    return gloss.status <= Status::candidate && gloss.gloss.size() <= glossary::max_gloss_length;
}

class Family {
public:
    Family(const Entry& entry, Remarks& remarks) : m_entry(entry), m_remarks(remarks) {
        for (const Gloss& gloss : glosses()) m_keys.push_back(text::gloss_key(gloss.gloss));
    }

    void run() {
        find_duplicates();
        find_tails();
        find_numbers();
        if (m_entry.term.kind != pair::Kind::name) find_capitals();
    }

private:
    using Seen = std::unordered_map<std::string, std::size_t>;  ///< number of the first gloss with it

    const std::vector<Gloss>& glosses() const { return m_entry.term.glosses; }
    std::string quoted(std::size_t i) const { return '"' + glosses()[i].gloss + '"'; }

    void add(std::string_view rule, std::size_t gloss, std::string what, std::string remedy) {
        m_remarks.push_back(
            {rule, m_entry.gloss(gloss), m_entry.term.term + ": " + std::move(what), std::move(remedy)});
    }

    /// Rejected and usable ones contradict each other: that is a conflict, another rule's.
    void find_duplicates() {
        Seen seen;
        for (std::size_t i = 0; i < glosses().size(); ++i) {
            const char* side = glosses()[i].status >= Status::deprecated ? "-" : "+";
            const auto [first, is_new] = seen.try_emplace(side + m_keys[i], i);
            if (!is_new)
                add("duplicate-gloss", i, quoted(i) + " is the same as " + quoted(first->second), "keep one of them");
        }
    }

    void find_tails() {
        Seen seen;
        for (std::size_t i = 0; i < glosses().size(); ++i)
            if (is_usable(glosses()[i])) seen.try_emplace(m_keys[i], i);
        for (std::size_t i = 0; i < glosses().size(); ++i) {
            if (!is_usable(glosses()[i])) continue;
            const std::string& key = m_keys[i];
            for (std::size_t blank = key.find(' '); blank != std::string::npos; blank = key.find(' ', blank + 1))
                if (const auto tail = seen.find(key.substr(blank + 1)); tail != seen.end()) tell_tail(i, tail->second);
        }
    }

    void tell_tail(std::size_t whole, std::size_t tail) {
        const bool is_decided =
            glosses()[whole].status != Status::candidate && glosses()[tail].status != Status::candidate;
        if (!is_decided)
            add("tail-gloss", glosses()[whole].status == Status::candidate ? whole : tail,
                quoted(tail) + " is the end of " + quoted(whole), "one may be cut wrongly: reject it, or approve both");
    }

    void find_numbers() {
        Seen seen;
        for (std::size_t i = 0; i < glosses().size(); ++i) {
            if (!is_usable(glosses()[i])) continue;
            const auto [first, is_new] = seen.try_emplace(singular_key(m_keys[i]), i);
            if (!is_new && m_keys[first->second] != m_keys[i])
                add("number", i, quoted(first->second) + " and " + quoted(i) + " differ in number only",
                    "keep the singular");
        }
    }

    void find_capitals() {
        struct Form {
            std::size_t gloss;
            std::string word;
        };
        std::unordered_map<std::string, Form> seen;
        for (std::size_t i = 0; i < glosses().size(); ++i) {
            if (!is_usable(glosses()[i])) continue;
            for (const std::string& word : words_of(glosses()[i].gloss)) {
                std::string key = word;
                key[0] = lower(key[0]);
                const Form& first = seen.try_emplace(key, Form{i, word}).first->second;
                if (first.word == word || first.gloss == i || m_keys[first.gloss] == m_keys[i]) continue;
                add("capitals", i, quoted(first.gloss) + " and " + quoted(i) + " don't agree on the capital of " + word,
                    "write both alike");
                break;
            }
        }
    }

    const Entry& m_entry;
    Remarks& m_remarks;
    std::vector<std::string> m_keys;
};

}  // namespace

void check_gloss_family(const Entry& entry, Remarks& remarks) {
    if (entry.term.glosses.size() > 1) Family(entry, remarks).run();
}

/// Only candidates that nobody touched go: the same gloss stays in another spelling.
void fix_duplicate_gloss(glossary::Term& term, const Part&) {
    std::unordered_map<std::string, std::size_t> kept;
    std::vector<bool> goes(term.glosses.size(), false);
    for (std::size_t i = 0; i < term.glosses.size(); ++i) {
        if (term.glosses[i].status >= Status::deprecated) continue;
        const auto [first, is_new] = kept.try_emplace(text::gloss_key(term.glosses[i].gloss), i);
        if (is_new) continue;
        const bool is_later = !is_decided(term.glosses[i]);
        if (is_later) goes[i] = true;
        if (is_later || is_decided(term.glosses[first->second])) continue;
        goes[first->second] = true;
        first->second = i;
    }
    std::size_t number = 0;
    std::erase_if(term.glosses, [&](const Gloss&) { return goes[number++]; });
}

}  // namespace shuyu::check
