#include "glossary/evidence.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

#include "glossary/limits.hpp"
#include "pair/pattern.hpp"
#include "text/normalize.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::glossary {
namespace {

constexpr std::size_t least_good_example = 40;

/// White space as one blank; none between two Han, where only a line was broken.
std::string term_spelling(std::string_view fragment) {
    const std::string collapsed = text::collapse_space(fragment);
    std::string out;
    for (std::size_t at = 0; at < collapsed.size(); ++at) {
        const bool is_inner = collapsed[at] == ' ' && text::is_han(text::decode_before(collapsed, at).code_point) &&
                              text::is_han(text::decode(collapsed, at + 1).code_point);
        if (!is_inner) out += collapsed[at];
    }
    return out;
}

bool is_within(const std::string& text, std::size_t limit) {
    return text::prefix_length(text, limit) == text.size();
}

/// Gathers the occurrences of one pair.
struct Gathered {
    std::vector<Sighting> found;
    std::array<int, 4> kinds{};  // summed confidence
    Example example;
};

void gather(Gathered& pair, const pair::Occurrence& occurrence) {
    const int confidence = in_hundredths(occurrence.confidence);
    pair.found.push_back({occurrence.line, std::string(occurrence.pattern), confidence});
    pair.kinds[static_cast<std::size_t>(occurrence.kind)] += confidence + 1;
    Example example{occurrence.remarks.read().example, confidence};
    if (is_better_example(example, pair.example)) pair.example = std::move(example);
}

EvidencePair finish(const std::string& term, const std::string& gloss, Gathered pair, int least) {
    EvidencePair made{term, gloss, pair::Kind::term, true, std::move(pair.found), std::move(pair.example.text)};
    const auto* best = std::max_element(pair.kinds.begin(), pair.kinds.end());
    made.kind = static_cast<pair::Kind>(best - pair.kinds.begin());
    std::sort(made.found.begin(), made.found.end());
    for (const Sighting& sighting : made.found) made.is_doubtful = made.is_doubtful && sighting.confidence < least;
    return made;
}

}  // namespace

int in_hundredths(double confidence) {
    if (!(confidence > 0)) return 0;
    return static_cast<int>(std::lround(std::min(confidence, 1.0) * 100));
}

bool is_better_example(const Example& a, const Example& b) {
    const auto rank = [](const Example& example) {
        const std::size_t length = text::count_code_points(example.text);
        const bool is_good = length >= least_good_example && length <= max_example_length;
        return std::make_tuple(example.text.empty(), -example.confidence, !is_good, length,
                               std::string_view(example.text));
    };
    return rank(a) < rank(b);
}

Evidence make_evidence(const pair::ArticleFindings& findings, double min_confidence, const std::string& options) {
    std::map<std::pair<std::string, std::string>, Gathered> pairs;
    std::map<std::string, std::vector<UnpairedSighting>> unpaired;
    for (const pair::Occurrence& occurrence : findings.occurrences) {
        if (occurrence.pattern == pair::pattern_sentence) continue;
        const std::string term = term_spelling(occurrence.fragment);
        if (term.empty() || !is_within(term, max_term_length)) continue;
        const std::string gloss = text::collapse_space(occurrence.gloss);
        if (!gloss.empty() && is_within(gloss, max_gloss_length))
            gather(pairs[{term, gloss}], occurrence);
        else
            unpaired[term].push_back({occurrence.line, text::collapse_space(occurrence.resolved)});
    }
    Evidence evidence;
    evidence.article = findings.article;
    evidence.hash = findings.hash;
    evidence.options = options;
    for (auto& [names, pair] : pairs)
        evidence.pairs.push_back(finish(names.first, names.second, std::move(pair), in_hundredths(min_confidence)));
    for (auto& [term, found] : unpaired) {
        std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.line < b.line; });
        evidence.unpaired.push_back({term, std::move(found)});
    }
    return evidence;
}

Evidence with_dropped(Evidence evidence, const Evidence& old) {
    const auto has = [&](const std::string& term, const std::string& gloss, const std::string& context,
                         pair::Kind kind) {
        return std::any_of(evidence.pairs.begin(), evidence.pairs.end(), [&](const EvidencePair& pair) {
            return !pair.is_doubtful && pair.term == term && pair.gloss == gloss && pair.context == context &&
                   pair.kind == kind;
        });
    };
    evidence.dropped.clear();
    for (const DroppedPair& pair : old.dropped)
        if (!has(pair.term, pair.gloss, pair.context, pair.kind)) evidence.dropped.push_back(pair);
    for (const EvidencePair& pair : old.pairs)
        if (!pair.is_doubtful && !has(pair.term, pair.gloss, pair.context, pair.kind))
            evidence.dropped.push_back({pair.term, pair.gloss, pair.context, pair.kind});
    return evidence;
}

}  // namespace shuyu::glossary
