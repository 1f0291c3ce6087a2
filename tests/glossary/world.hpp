#pragma once
#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "glossary/merge.hpp"
#include "glossary/term_writer.hpp"

/// A glossary and its evidence in memory, with the steps of a merge but without files: fast enough for laws over many
/// generated cases.
namespace shuyu::tests {

using glossary::Evidence;
using glossary::GlossaryText;
using glossary::Support;

struct World {
    std::string text = glossary::write_header({});
    std::map<std::string, Evidence> evidence;

    GlossaryText parsed() const {
        auto parsed = GlossaryText::parse(text, "terms.yaml");
        if (!parsed) throw std::runtime_error(to_line(parsed.error()) + "\n" + text);
        return std::move(*parsed);
    }

    /// Merges these articles, and takes those away.
    void merge(const std::vector<Evidence>& articles, const std::set<std::string>& removed = {}) {
        Support before;
        for (const auto& [name, old] : evidence) add_support(before, old, text::ChineseScript::simplified);
        for (const Evidence& article : articles) evidence[article.article] = article;
        for (const std::string& name : removed) evidence.erase(name);
        Support now;
        for (const auto& [name, current] : evidence) add_support(now, current, text::ChineseScript::simplified);
        const GlossaryText glossary = parsed();
        text = glossary.with(plan_merge(glossary, now, before));
    }
};

/// Makes articles over few terms and glosses, so that they meet often: with variants, case differences, quotes.
class Generator {
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(m_random); }
    bool chance(std::size_t one_in) { return below(one_in) == 0; }

    template <class Items>
    const auto& pick(const Items& items) {
        return items[below(std::size(items))];
    }

    Evidence article(const std::string& name) {
        pair::ArticleFindings findings{name, "xxh3:0", {}};
        const std::size_t count = below(6);
        for (std::size_t i = 0; i < count; ++i) findings.occurrences.push_back(occurrence(i + 1));
        return glossary::make_evidence(findings, glossary::default_min_confidence);
    }

    pair::Occurrence occurrence(std::size_t line) {
        static const std::string terms[] = {"封锁", "封鎖", "环节", "環節", "重任", "A股", "银行"};
        static const std::string glosses[] = {"blockade", "Blockade", "the blockade", "segment", "link",      "Link",
                                              "no",       "1:30",     "a: b",         "# x",     "heavy duty"};
        static const std::string contexts[] = {
            "A short one.", "The sentence in which it stands is longer than forty characters.",
            "Another sentence with \"quotes\" and # signs: it is long enough, too.", ""};
        pair::Occurrence made;
        made.fragment = pick(terms);
        if (!chance(6)) made.gloss = pick(glosses);
        made.pattern = "parenthesis";
        made.confidence = static_cast<double>(below(101)) / 100;
        made.kind = static_cast<pair::Kind>(below(4));
        made.line = line;
        made.remarks.write().example = pick(contexts);
        return made;
    }

    std::vector<Evidence> articles(std::size_t count) {
        std::vector<Evidence> made;
        for (std::size_t i = 0; i < count; ++i) made.push_back(article("articles/" + std::to_string(i) + ".txt"));
        return made;
    }

    template <class T>
    void shuffle(std::vector<T>& items) {
        std::shuffle(items.begin(), items.end(), m_random);
    }

private:
    std::mt19937 m_random;
};

}  // namespace shuyu::tests
