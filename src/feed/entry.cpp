#include "feed/entry.hpp"

#include <algorithm>

namespace shuyu::feed {
namespace {

using glossary::Status;

bool takes(const Selection& selection, const glossary::Term& term) {
    if (!selection.kinds.contains(term.kind.value_or(pair::Kind::term))) return false;
    return selection.domains.empty() || selection.domains.contains(term.domain);
}

bool takes(const Selection& selection, const glossary::GlossView& view) {
    if (view.gloss.status == Status::rejected) return false;
    const bool is_candidate = view.gloss.status == Status::candidate;
    if (is_candidate && selection.min_confidence) return view.best >= *selection.min_confidence;
    return selection.statuses.contains(view.gloss.status);
}

}  // namespace

const glossary::Gloss* Entry::best() const {
    const auto found =
        std::min_element(term.glosses.begin(), term.glosses.end(),
                         [](const glossary::Gloss& a, const glossary::Gloss& b) { return a.status < b.status; });
    return found == term.glosses.end() || found->status >= Status::deprecated ? nullptr : &*found;
}

std::vector<std::string> Entry::spellings() const {
    std::vector<std::string> all{term.term};
    for (const std::string& variant : term.variants)
        if (std::find(all.begin(), all.end(), variant) == all.end()) all.push_back(variant);
    return all;
}

std::vector<Entry> select(const std::vector<glossary::TermView>& views, const Selection& selection) {
    std::vector<Entry> entries;
    for (const glossary::TermView& view : views) {
        if (!takes(selection, view.term)) continue;
        Entry entry{view.term, entries.size() + 1};
        entry.term.glosses.clear();
        for (const glossary::GlossView& gloss : view.glosses)
            if (takes(selection, gloss)) entry.term.glosses.push_back(gloss.gloss);
        std::stable_sort(entry.term.glosses.begin(), entry.term.glosses.end(),
                         [](const auto& a, const auto& b) { return a.status < b.status; });
        if (!entry.term.glosses.empty()) entries.push_back(std::move(entry));
    }
    return entries;
}

}  // namespace shuyu::feed
