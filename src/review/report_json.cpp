#include "review/report_json.hpp"

#include <algorithm>
#include <set>
#include <span>

#include "review/html_page.hpp"
#include "text/escape.hpp"
#include "text/json_writer.hpp"
#include "text/pinyin.hpp"

namespace shuyu::review {
namespace {

using glossary::GlossView;
using glossary::Seen;
using glossary::Sighting;
using glossary::TermView;

/// The one writer of all that the page shows: texts become safe here.
class Writer : private text::JsonWriter {
public:
    using JsonWriter::begin_array;
    using JsonWriter::begin_object;
    using JsonWriter::end_array;
    using JsonWriter::end_object;
    using JsonWriter::key;
    using JsonWriter::take;

    void value(std::integral auto number) { JsonWriter::value(number); }
    void value(std::string_view text) { JsonWriter::value(text::printable_line(text)); }
    void value(const std::optional<Number>& number) {
        if (number)
            JsonWriter::value(*number);
        else
            JsonWriter::null();
    }

    void field(std::string_view name, std::string_view text) {
        if (text.empty()) return;
        key(name);
        value(text);
    }
    void number(std::string_view name, std::integral auto number) {
        key(name);
        value(number);
    }
    /// A list, by `write` for each of the items; left out when there are none.
    template <class Items, class Write>
    void list(std::string_view name, const Items& items, Write write) {
        if (std::empty(items)) return;
        key(name);
        array(items, write);
    }
    template <class Items, class Write>
    void array(const Items& items, Write write) {
        begin_array();
        for (const auto& item : items) write(item);
        end_array();
    }
    template <class Items>
    void values(std::string_view name, const Items& items) {
        list(name, items, [&](const auto& item) { value(item); });
    }
};

class Report {
public:
    explicit Report(const ReportData& data) : m_data(data), m_script(source_script(data.header)) {
        for (Number i = 0; i < data.articles.size(); ++i) m_articles[data.articles[i].name] = i;
        std::set<std::string> names;
        for (const TermView& term : data.terms)
            for (const GlossView& gloss : term.glosses)
                for (const Seen& seen : gloss.seen) names.insert(seen.sighting.pattern);
        for (const DoubtfulPair& doubtful : data.doubtful)
            for (const Sighting& sighting : doubtful.pair.found) names.insert(sighting.pattern);
        for (const std::string& name : names) m_patterns.emplace(name, m_patterns.size());
        for (Number i = 0; i < data.conflicts.size(); ++i) m_conflicts[data.conflicts[i].term].push_back(i);
        for (Number i = 0; i < data.unpaired.size(); ++i)
            if (data.unpaired[i].entry) m_unpaired[*data.unpaired[i].entry].push_back(i);
        for (Number i = 0; i < data.doubtful.size(); ++i)
            if (data.doubtful[i].entry) m_doubtful[*data.doubtful[i].entry].push_back(i);
    }

    std::string write(const ReportFigures& figures) {
        m_out.begin_object();
        write_head();
        write_terms();
        write_articles();
        write_conflicts();
        write_unpaired();
        write_doubtful();
        write_figures(figures);
        write_releases();
        write_changed_terms();
        m_out.end_object();
        return m_out.take();
    }

private:
    void write_head() {
        m_out.field("name", m_data.header.name);
        m_out.field("version", m_data.header.version);
        m_out.field("source", m_data.header.source);
        m_out.field("target", m_data.header.target);
        m_out.field("script", m_script);
        m_out.key("statuses");
        m_out.begin_array();
        for (std::size_t i = 0; i < m_data.counts.glosses.size(); ++i)
            m_out.value(to_string(static_cast<glossary::Status>(i)));
        m_out.end_array();
        m_out.values("glosses", m_data.counts.glosses);
        m_out.list("patterns", m_patterns, [&](const auto& pattern) { m_out.value(pattern.first); });
    }

    void write_terms() {
        Number number = 0;
        m_out.key("terms");
        m_out.array(m_data.terms, [&](const TermView& view) { write_term(view, number++); });
    }

    void write_term(const TermView& view, Number number) {
        const glossary::Term& term = view.term;
        m_out.begin_object();
        m_out.field("term", term.term);
        m_out.field("reading", term.reading.empty() ? text::reading(term.term) : term.reading);
        m_out.field("kind", term.kind ? to_string(*term.kind) : "");
        m_out.field("domain", term.domain);
        m_out.field("pos", term.part_of_speech);
        m_out.field("definition", term.definition);
        m_out.field("note", term.note);
        m_out.field("case", term.letter_case);
        m_out.list("variants", term.variants, [&](const std::string& variant) {
            m_out.begin_array();
            m_out.value(variant);
            m_out.value(chinese_script(variant, m_script));
            m_out.end_array();
        });
        m_out.values("see", term.see);
        write_other(term.other);
        m_out.list("glosses", view.glosses, [&](const GlossView& gloss) { write_gloss(gloss); });
        for (const auto& [name, index] : {std::pair("conflicts", &m_conflicts), std::pair("unpaired", &m_unpaired),
                                          std::pair("doubtful", &m_doubtful)})
            if (const auto numbers = index->find(number); numbers != index->end()) m_out.values(name, numbers->second);
        m_out.end_object();
    }

    void write_other(const std::vector<glossary::Field>& fields) {
        m_out.list("other", fields, [&](const glossary::Field& field) {
            m_out.begin_array();
            m_out.value(field.name);
            m_out.value(field.value);
            m_out.end_array();
        });
    }

    void write_gloss(const GlossView& view) {
        const glossary::Gloss& gloss = view.gloss;
        m_out.begin_object();
        m_out.field("gloss", gloss.gloss);
        m_out.number("status", static_cast<int>(gloss.status));
        m_out.number("articles", view.articles);
        m_out.number("best", view.best);
        m_out.field("note", gloss.note);
        m_out.field("reason", gloss.reason);
        m_out.field("source", gloss.source);
        const bool is_seen = std::any_of(view.seen.begin(), view.seen.end(),
                                         [&](const Seen& seen) { return seen.context == gloss.example; });
        if (!is_seen) m_out.field("example", gloss.example);
        write_other(gloss.other);
        write_seen(view.seen);
        m_out.end_object();
    }

    /// [article, context, doubtful, [[line, pattern, confidence] …]] for each run of the same context.
    void write_seen(std::span<const Seen> seen) {
        if (seen.empty()) return;
        m_out.key("seen");
        m_out.begin_array();
        while (!seen.empty()) {
            const auto end = std::find_if(seen.begin(), seen.end(), [&](const Seen& other) {
                return other.article != seen[0].article || other.context != seen[0].context ||
                       other.is_doubtful != seen[0].is_doubtful;
            });
            const auto run = seen.first(static_cast<std::size_t>(end - seen.begin()));
            m_out.begin_array();
            m_out.value(m_articles.at(run[0].article));
            m_out.value(run[0].context);
            m_out.value(run[0].is_doubtful ? 1 : 0);
            m_out.array(run, [&](const Seen& one) { write_sighting(one.sighting); });
            m_out.end_array();
            seen = seen.subspan(run.size());
        }
        m_out.end_array();
    }

    void write_sighting(const Sighting& sighting) {
        m_out.begin_array();
        m_out.value(sighting.line);
        m_out.value(m_patterns.at(sighting.pattern));
        m_out.value(sighting.confidence);
        m_out.end_array();
    }

    void write_articles() {
        m_out.key("articles");
        m_out.array(m_data.articles, [&](const ReportArticle& article) {
            m_out.begin_object();
            m_out.field("name", article.name);
            m_out.field("url", article.url);
            m_out.number("terms", article.terms);
            m_out.number("pairs", article.pairs);
            m_out.number("unpaired", article.unpaired);
            m_out.end_object();
        });
    }

    void write_conflicts() {
        m_out.key("conflicts");
        m_out.array(m_data.conflicts, [&](const ReportConflict& conflict) {
            m_out.begin_object();
            m_out.number("entry", conflict.term);
            m_out.field("rule", conflict.rule);
            m_out.field("what", conflict.what);
            m_out.field("remedy", conflict.remedy);
            m_out.end_object();
        });
    }

    void write_unpaired() {
        m_out.key("unpaired");
        m_out.array(m_data.unpaired, [&](const UnpairedTerm& unpaired) {
            m_out.begin_object();
            m_out.field("term", unpaired.term);
            m_out.key("entry");
            m_out.value(unpaired.entry);
            m_out.number("open", unpaired.open());
            m_out.list("places", unpaired.places, [&](const UnpairedPlace& place) {
                m_out.begin_array();
                m_out.value(place.article);
                m_out.value(place.line);
                m_out.value(static_cast<int>(place.resolution));
                m_out.end_array();
            });
            m_out.end_object();
        });
    }

    void write_doubtful() {
        m_out.key("doubtful");
        m_out.array(m_data.doubtful, [&](const DoubtfulPair& doubtful) {
            m_out.begin_object();
            m_out.field("term", doubtful.pair.term);
            m_out.field("gloss", doubtful.pair.gloss);
            m_out.key("entry");
            m_out.value(doubtful.entry);
            m_out.number("article", doubtful.article);
            m_out.field("context", doubtful.pair.context);
            m_out.list("found", doubtful.pair.found, [&](const Sighting& found) { write_sighting(found); });
            m_out.end_object();
        });
    }

    void write_figures(const ReportFigures& figures) {
        m_out.key("figures");
        m_out.begin_object();
        m_out.values("confidence", figures.confidence);
        m_out.number("unseen", figures.unseen);
        m_out.values("consistency", figures.consistency);
        m_out.number("top", figures.top);
        m_out.number("all", figures.all);
        m_out.list("least", figures.least, [&](const Consistency& consistency) {
            m_out.begin_array();
            m_out.value(consistency.term);
            m_out.value(consistency.top);
            m_out.value(consistency.all);
            m_out.end_array();
        });
        m_out.values("articles", figures.articles);
        m_out.end_object();
    }

    void write_releases() {
        m_out.list("releases", m_data.releases, [&](const ReleasePoint& release) {
            m_out.begin_object();
            m_out.field("version", release.version);
            m_out.field("date", release.date);
            m_out.number("terms", release.counts.terms);
            m_out.values("glosses", release.counts.glosses);
            m_out.end_object();
        });
    }

    /// The terms that the changes tell of, so that the page can say so beside them.
    void write_changed_terms() {
        if (!m_data.changes) return;
        m_out.list("changed", m_data.changes->diff.terms, [&](const TermChange& change) {
            m_out.begin_array();
            m_out.value(change.term);
            m_out.value(change.domain);
            m_out.value(to_string(change.what));
            m_out.end_array();
        });
    }

    const ReportData& m_data;
    std::string m_script;
    std::map<std::string, Number> m_articles;
    std::map<std::string, Number> m_patterns;
    std::map<Number, std::vector<Number>> m_conflicts;  ///< by term
    std::map<Number, std::vector<Number>> m_unpaired;   ///< by term
    std::map<Number, std::vector<Number>> m_doubtful;   ///< by term
    Writer m_out;
};

}  // namespace

std::string source_script(const glossary::Header& header) {
    return header.source == "zh-Hant" ? "zh-Hant" : "zh-Hans";
}

std::string report_json(const ReportData& data, const ReportFigures& figures) {
    return Report(data).write(figures);
}

}  // namespace shuyu::review
