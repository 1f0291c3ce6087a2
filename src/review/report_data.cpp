#include "review/report_data.hpp"

#include <algorithm>
#include <numeric>

#include "review/article_link.hpp"
#include "review/last_release.hpp"
#include "text/normalize.hpp"

namespace shuyu::review {
namespace {

using glossary::EvidencePair;
using glossary::Status;
using glossary::Unpaired;

/// Terms as the evidence spells them to entries: by key, as GlossaryText::find has it.
class EntryFinder {
public:
    explicit EntryFinder(const glossary::GlossaryText& glossary) : m_glossary(glossary), m_numbers(glossary.size()) {
        std::vector<std::size_t> order(glossary.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return glossary.term(a) < glossary.term(b); });
        for (Number number = 0; number < order.size(); ++number) m_numbers[order[number]] = number;
    }

    /// The number of an entry of the glossary in the report, which goes by term.
    Number number_of(std::size_t entry) const { return m_numbers[entry]; }
    std::string key_of(const std::string& term) const { return text::term_key(term, m_glossary.script()); }
    std::optional<Number> find(const std::string& key) const {
        const auto entries = m_glossary.find(key);
        return entries.empty() ? std::nullopt : std::optional(m_numbers[entries.front()]);
    }

private:
    const glossary::GlossaryText& m_glossary;
    std::vector<Number> m_numbers;
};

bool has_usable_gloss(const glossary::TermView& view) {
    return std::any_of(view.term.glosses.begin(), view.term.glosses.end(),
                       [](const glossary::Gloss& gloss) { return gloss.status < Status::deprecated; });
}

class Collector {
public:
    Collector(const glossary::Location& location, const glossary::GlossaryText& glossary, ReportData& data,
              const std::string& folder)
        : m_location(location), m_finder(glossary), m_data(data), m_folder(folder) {
        for (glossary::Conflict& conflict : list_conflicts(glossary, {}))
            data.conflicts.push_back({m_finder.number_of(conflict.entry), std::move(conflict.rule),
                                      std::move(conflict.what), std::move(conflict.remedy)});
    }

    void add(const glossary::Evidence& evidence) {
        ReportArticle& article = m_data.articles.emplace_back();
        article.name = evidence.article;
        article.url = article_url(m_location.root, evidence.article, m_folder);
        std::set<std::string> terms;
        for (const EvidencePair& pair : evidence.pairs) {
            if (pair.is_doubtful) {
                m_data.doubtful.push_back({number(), pair, m_finder.find(m_finder.key_of(pair.term))});
                continue;
            }
            terms.insert(m_finder.key_of(pair.term));
            article.pairs += pair.found.size();
        }
        article.terms = terms.size();
        for (const Unpaired& unpaired : evidence.unpaired) {
            article.unpaired += unpaired.found.size();
            add(unpaired);
        }
    }

    void finish() {
        for (auto& [key, unpaired] : m_unpaired) m_data.unpaired.push_back(std::move(unpaired));
        std::stable_sort(m_data.unpaired.begin(), m_data.unpaired.end(),
                         [](const UnpairedTerm& a, const UnpairedTerm& b) {
                             return std::pair(a.open(), a.places.size()) > std::pair(b.open(), b.places.size());
                         });
        std::stable_sort(
            m_data.doubtful.begin(), m_data.doubtful.end(),
            [](const DoubtfulPair& a, const DoubtfulPair& b) { return best_of(a.pair) > best_of(b.pair); });
    }

private:
    Number number() const { return m_data.articles.size() - 1; }

    static int best_of(const EvidencePair& pair) {
        int best = 0;
        for (const glossary::Sighting& sighting : pair.found) best = std::max(best, sighting.confidence);
        return best;
    }

    void add(const Unpaired& unpaired) {
        const std::string key = m_finder.key_of(unpaired.term);
        UnpairedTerm& term = m_unpaired[key];
        if (term.places.empty()) {
            term.term = unpaired.term;
            term.entry = m_finder.find(key);
        }
        const bool is_known = term.entry && has_usable_gloss(m_data.terms[*term.entry]);
        for (const glossary::UnpairedSighting& sighting : unpaired.found)
            term.places.push_back({number(), sighting.line,
                                   !sighting.resolved.empty() ? Resolution::by_article
                                   : is_known                 ? Resolution::by_glossary
                                                              : Resolution::open});
    }

    const glossary::Location& m_location;
    EntryFinder m_finder;
    ReportData& m_data;
    const std::string& m_folder;
    std::map<std::string, UnpairedTerm> m_unpaired;  ///< by key
};

Result<std::optional<ReportChanges>> changes_since(const glossary::Location& location, const std::string& since,
                                                   const glossary::GlossaryText& now) {
    if (since.empty()) return std::optional<ReportChanges>();
    const auto release = release_named(location, since);
    if (!release) return Failure(release.error());
    return std::optional(ReportChanges{compare(release->glossary, now), {since, "now"}});
}

}  // namespace

std::size_t UnpairedTerm::open() const {
    return static_cast<std::size_t>(std::count_if(
        places.begin(), places.end(), [](const UnpairedPlace& place) { return place.resolution == Resolution::open; }));
}

Result<ReportData> collect_report(const glossary::Location& location, const ReportOptions& options) {
    const auto glossary = read_glossary(location);
    if (!glossary) return Failure(glossary.error());
    auto changes = changes_since(location, options.since, *glossary);
    if (!changes) return Failure(changes.error());
    const glossary::EvidenceSet evidence = load_evidence(location);
    ReportData data;
    data.header = glossary->header();
    data.counts = counts_of(*glossary);
    data.terms = view(*glossary, evidence, {}, glossary::Order::term);
    data.changes = std::move(*changes);
    data.problems = evidence.problems;
    if (auto releases = release_history(location)) data.releases = std::move(*releases);
    Collector collector(location, *glossary, data, options.folder);
    for (const auto& [name, stored] : evidence.articles) collector.add(stored.evidence);
    collector.finish();
    return data;
}

}  // namespace shuyu::review
