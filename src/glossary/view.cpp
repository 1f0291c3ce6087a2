#include "glossary/view.hpp"

#include <algorithm>
#include <set>

#include "text/pinyin.hpp"

namespace shuyu::glossary {
namespace {

/// By term key, then gloss key.
using SeenIndex = std::map<std::string, std::map<std::string, std::vector<Seen>>>;

SeenIndex index_of(const EvidenceSet& evidence, text::ChineseScript script) {
    SeenIndex index;
    for (const auto& [article, stored] : evidence.articles) {
        for (const EvidencePair& pair : stored.evidence.pairs) {
            std::vector<Seen>& seen = index[text::term_key(pair.term, script)][text::gloss_key(pair.gloss)];
            for (const Sighting& sighting : pair.found)
                seen.push_back({article, sighting, pair.context, pair.is_doubtful});
        }
    }
    return index;
}

GlossView view_of(const Gloss& gloss, const std::vector<Seen>& seen) {
    GlossView view{gloss, 0, 0, seen};
    std::set<std::string> articles;
    for (const Seen& place : seen) {
        if (place.is_doubtful) continue;
        articles.insert(place.article);
        view.best = std::max(view.best, place.sighting.confidence);
    }
    view.articles = articles.size();
    return view;
}

class Viewer {
public:
    Viewer(const GlossaryText& glossary, const EvidenceSet& evidence)
        : m_glossary(glossary), m_seen(index_of(evidence, glossary.script())) {}

    TermView view(std::size_t entry) const {
        TermView view;
        view.term = m_glossary.read(entry);
        for (const Gloss& gloss : view.term.glosses) view.glosses.push_back(view_of(gloss, seen_of(view.term, gloss)));
        return view;
    }

private:
    std::vector<Seen> seen_of(const Term& term, const Gloss& gloss) const {
        std::vector<std::string> keys{text::term_key(term.term, m_glossary.script())};
        for (const std::string& variant : term.variants) {
            std::string key = text::term_key(variant, m_glossary.script());
            if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(std::move(key));
        }
        std::vector<Seen> all;
        for (const std::string& key : keys) {
            const auto by_gloss = m_seen.find(key);
            if (by_gloss == m_seen.end()) continue;
            const auto seen = by_gloss->second.find(text::gloss_key(gloss.gloss));
            if (seen != by_gloss->second.end()) all.insert(all.end(), seen->second.begin(), seen->second.end());
        }
        return all;
    }

    const GlossaryText& m_glossary;
    SeenIndex m_seen;
};

bool has_gloss_key(const Term& term, const std::string& key) {
    return std::any_of(term.glosses.begin(), term.glosses.end(),
                       [&](const Gloss& gloss) { return text::gloss_key(gloss.gloss) == key; });
}

std::set<std::size_t> find_entries(const GlossaryText& glossary, const std::vector<std::string>& terms) {
    std::set<std::size_t> found;
    for (const std::string& term : terms) {
        const auto by_term = glossary.find(text::term_key(term, glossary.script()));
        found.insert(by_term.begin(), by_term.end());
        if (!by_term.empty()) continue;
        const std::string key = text::gloss_key(term);
        for (std::size_t i = 0; i < glossary.size(); ++i)
            if (has_gloss_key(glossary.read(i), key)) found.insert(i);
    }
    if (terms.empty())
        for (std::size_t i = 0; i < glossary.size(); ++i) found.insert(i);
    return found;
}

}  // namespace

void sort(std::vector<TermView>& views, Order order) {
    const auto by = [&](auto key) {
        std::stable_sort(views.begin(), views.end(),
                         [&](const TermView& a, const TermView& b) { return key(a) < key(b); });
    };
    by([](const TermView& view) -> const std::string& { return view.term.term; });
    if (order == Order::reading) by([](const TermView& view) { return text::plain_latin(view.term.reading); });
    if (order == Order::evidence) by([](const TermView& view) { return -static_cast<long>(view.sightings()); });
    if (order == Order::confidence) by([](const TermView& view) { return -view.best(); });
}

std::size_t TermView::sightings() const {
    std::size_t count = 0;
    for (const GlossView& gloss : glosses) count += gloss.seen.size();
    return count;
}

int TermView::best() const {
    int best = 0;
    for (const GlossView& gloss : glosses) best = std::max(best, gloss.best);
    return best;
}

std::vector<TermView> view(const GlossaryText& glossary, const EvidenceSet& evidence,
                           const std::vector<std::string>& terms, Order order) {
    const Viewer viewer(glossary, evidence);
    std::vector<TermView> views;
    for (const std::size_t entry : find_entries(glossary, terms)) views.push_back(viewer.view(entry));
    sort(views, order);
    return views;
}

}  // namespace shuyu::glossary
