#include "glossary/support.hpp"

#include <algorithm>

#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::glossary {
namespace {

/// "blockade" for "Blockade"; empty when it does not begin with a capital letter of ASCII.
std::string without_capital(const std::string& spelling) {
    if (spelling.empty() || spelling[0] < 'A' || spelling[0] > 'Z') return "";
    std::string lower = spelling;
    lower[0] = static_cast<char>(lower[0] | 0x20);
    return lower;
}

void add_pair(Support& support, const DroppedPair& pair, int weight, int best, text::ChineseScript script) {
    TermSupport& term = support[text::term_key(pair.term, script)];
    term.spellings[pair.term] += weight;
    term.kinds[static_cast<std::size_t>(pair.kind)] += weight;
    GlossSupport& gloss = term.glosses[text::gloss_key(pair.gloss)];
    gloss.spellings[pair.gloss] += weight;
    gloss.contexts.insert(pair.context);
    gloss.best = std::max(gloss.best, best);
    ++gloss.articles;
    Example example{pair.context, best};
    if (is_better_example(example, gloss.example)) gloss.example = std::move(example);
}

}  // namespace

std::string GlossSupport::spelling() const {
    std::map<std::string, int> weights = spellings;
    for (const auto& [spelling, weight] : spellings) {
        const auto twin = weights.find(without_capital(spelling));
        if (twin == weights.end()) continue;
        twin->second += weight;
        weights.erase(spelling);
    }
    const auto chosen = std::max_element(weights.begin(), weights.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second < b.second : a.first > b.first;
    });
    return chosen == weights.end() ? "" : chosen->first;
}

pair::Kind TermSupport::kind() const {
    return static_cast<pair::Kind>(std::max_element(kinds.begin(), kinds.end()) - kinds.begin());
}

const GlossSupport* TermSupport::find(const std::string& gloss_key) const {
    const auto found = glosses.find(gloss_key);
    return found == glosses.end() ? nullptr : &found->second;
}

namespace {

void add_gloss(GlossSupport& gloss, const GlossSupport& more) {
    for (const auto& [spelling, weight] : more.spellings) gloss.spellings[spelling] += weight;
    gloss.contexts.insert(more.contexts.begin(), more.contexts.end());
    if (is_better_example(more.example, gloss.example)) gloss.example = more.example;
    gloss.best = std::max(gloss.best, more.best);
    gloss.articles += more.articles;
}

}  // namespace

void add_support(TermSupport& support, const TermSupport& more) {
    for (const auto& [key, gloss] : more.glosses) add_gloss(support.glosses[key], gloss);
    for (const auto& [spelling, weight] : more.spellings) support.spellings[spelling] += weight;
    for (std::size_t i = 0; i < support.kinds.size(); ++i) support.kinds[i] += more.kinds[i];
}

void add_support(Support& support, const Evidence& evidence, text::ChineseScript script) {
    for (const EvidencePair& pair : evidence.pairs) {
        if (pair.is_doubtful) continue;
        int weight = 1;  // so that a pair without confidence still counts
        int best = 0;
        for (const Sighting& sighting : pair.found) {
            weight += sighting.confidence;
            best = std::max(best, sighting.confidence);
        }
        add_pair(support, {pair.term, pair.gloss, pair.context, pair.kind}, weight, best, script);
    }
}

void add_dropped(Support& support, const Evidence& evidence, text::ChineseScript script) {
    for (const DroppedPair& pair : evidence.dropped) add_pair(support, pair, 1, 0, script);
}

}  // namespace shuyu::glossary
