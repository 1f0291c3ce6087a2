#include "feed/apply.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "feed/article_text.hpp"
#include "feed/english_fit.hpp"
#include "feed/gloss_place.hpp"
#include "glossary/evidence.hpp"
#include "pair/find_pairs.hpp"
#include "text/line_index.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"

namespace shuyu::feed {
namespace {

using article::Format;
using pair::Occurrence;
using pair::Span;

/// Each pass but the last changes something; more than a few are never needed.
constexpr int most_passes = 8;

std::string percent_encoded(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_plain = (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
        is_plain ? out.append(1, c) : out.append(fmt::format("%{:02X}", byte));
    }
    return out;
}

/// Where `tag` stands, in capitals or not; the text's end when it does not.
std::size_t find_tag(std::string_view text, std::string_view tag, std::size_t from) {
    const auto found = std::search(text.begin() + static_cast<std::ptrdiff_t>(std::min(from, text.size())), text.end(),
                                   tag.begin(), tag.end(), [](char a, char b) { return a == b || (a | 0x20) == b; });
    return static_cast<std::size_t>(found - text.begin());
}

/// Adds the places of an HTML element that can't hold links.
void add_elements(std::string_view text, std::string_view name, std::vector<Span>& spans) {
    const std::string open = '<' + std::string(name);
    for (std::size_t at = find_tag(text, open, 0); at < text.size();) {
        const std::size_t end = find_tag(text, "</" + std::string(name), at);
        spans.push_back({at, end});
        at = find_tag(text, open, end);
    }
}

/// Where no link may stand: in another one, and in HTML in what shows its text as it is.
Result<std::vector<Span>> links_of(std::string_view text, Format format) {
    std::vector<Span> links;
    const auto add = [&](const article::Block& block) {
        for (const article::Mark& mark : block.marks)
            if (mark.kind == article::MarkKind::link)
                links.push_back({block.source_of(mark.begin), block.source_end(mark.end)});
    };
    const auto read = article::read_blocks(text, format, {false}, add);
    if (!read) return Failure(read.error());
    if (format != Format::html) return links;
    for (const std::string_view element : {"title", "textarea", "option", "button"}) add_elements(text, element, links);
    std::sort(links.begin(), links.end(), [](Span a, Span b) { return a.begin < b.begin; });
    return links;
}

class Planner {
public:
    Planner(std::string_view text, const ApplyOptions& options, const GlossBook& book)
        : m_text(text), m_options(options), m_book(book) {}

    Result<ApplyPlan> plan() {
        pair::FindOptions find;
        find.format = m_options.format;
        find.read.code = false;
        find.min_confidence = glossary::default_min_confidence;
        const auto occurrences = pair::find_pairs(m_text, find);
        if (!occurrences) return Failure(occurrences.error());
        if (m_options.mode == ApplyMode::link) {
            auto links = links_of(m_text, m_options.format);
            if (!links) return Failure(links.error());
            m_links = std::move(*links);
        }
        for (const Occurrence& occurrence : *occurrences) add(occurrence);
        return std::move(m_plan);
    }

private:
    Span place_of(const Occurrence& occurrence) const { return {occurrence.byte, occurrence.byte + occurrence.length}; }

    void leave(const Occurrence& occurrence, std::string why) {
        m_plan.left.push_back({occurrence.line, occurrence.column, occurrence.fragment, std::move(why)});
    }

    void add(const Occurrence& occurrence) {
        if (occurrence.pattern == pair::pattern_sentence) {
            if (m_options.mode == ApplyMode::replace) leave(occurrence, "a Chinese sentence: translate it");
            return;
        }
        const Span place = place_of(occurrence);
        if (place.end > m_text.size() ||
            text::collapse_space(m_text.substr(place.begin, occurrence.length)) != occurrence.fragment)
            return leave(occurrence, "markup stands inside it");
        if (is_in_address(m_text, place.begin)) return leave(occurrence, "stands in a web address");
        switch (m_options.mode) {
            case ApplyMode::replace:
                return replace(occurrence);
            case ApplyMode::annotate:
                return annotate(occurrence);
            case ApplyMode::link:
                return link(occurrence);
        }
    }

    void replace(const Occurrence& occurrence) {
        const BookGloss english = m_book.find(occurrence.fragment, occurrence.gloss);
        if (english.entry == nullptr) return leave(occurrence, english.why);
        const Span place = with_title_brackets(m_text, place_of(occurrence));
        if (occurrence.gloss.empty())
            return commit(occurrence, {fitted(m_text, m_options.format, place, english.gloss)});
        const auto folding = fold_gloss(m_text, m_options.format, occurrence);
        if (!folding)
            return leave(occurrence, "its gloss \"" + occurrence.gloss + "\" can't be folded in: rewrite by hand");
        const TextEdit gone{folding->removed.begin, folding->removed.end, blank_at(folding->removed)};
        if (folding->is_gloss_kept && english.is_own) return commit(occurrence, {gone});
        // Whose ends are not sure, or what the glossary does not know, may be more than the gloss: it stays.
        const bool goes = folding->is_gloss_kept ? english.is_deprecated : folding->is_closed || english.is_own;
        if (!goes) return commit(occurrence, {fitted(m_text, m_options.format, place, english.gloss)});
        if (folding->is_gloss_kept && has_markup(folding->english))
            return leave(occurrence, "markup stands inside its gloss");
        commit(occurrence, written(*folding, english.gloss, gone));
    }

    /// English for a place behind which something goes, at once or after what closes it.
    std::vector<TextEdit> written(const Folding& folding, std::string_view english, const TextEdit& gone) const {
        if (folding.removed.begin == folding.english.end)
            return {fitted(m_text, m_options.format, {folding.english.begin, folding.removed.end}, english)};
        return {fitted(m_text, m_options.format, folding.english, english), gone};
    }

    /// A blank where taking something away would join two words.
    std::string blank_at(Span removed) const {
        return needs_blank_after(m_text, {removed.begin, removed.end}, m_options.format) ? " " : "";
    }

    bool has_markup(Span span) const {
        return m_options.format != Format::plain &&
               m_text.substr(span.begin, span.end - span.begin).find_first_of("*_~`<>&\\[]") != std::string_view::npos;
    }

    void annotate(const Occurrence& occurrence) {
        if (!occurrence.gloss.empty()) return;
        const BookGloss english = m_book.find(occurrence.fragment, {});
        if (english.entry == nullptr) return leave(occurrence, english.why);
        const Span place = with_title_brackets(m_text, place_of(occurrence));
        if (has_beside(m_text, m_options.format, place, english.gloss) ||
            has_beside(m_text, m_options.format, place, escaped_for(m_options.format, english.gloss)))
            return;
        const bool is_parted = !needs_blank_after(m_text, place, m_options.format);
        commit(occurrence, {{place.end, place.end,
                             " (" + escaped_for(m_options.format, english.gloss) + (is_parted ? ")" : ") ")}});
    }

    void link(const Occurrence& occurrence) {
        if (m_options.format == Format::plain) return leave(occurrence, "plain text has no links");
        const Span place = place_of(occurrence);
        while (m_link < m_links.size() && m_links[m_link].end <= place.begin) ++m_link;
        const bool is_linked = m_link < m_links.size() && m_links[m_link].begin <= place.begin;
        if (is_linked) return;
        const BookGloss english = m_book.find(occurrence.fragment, {});
        if (english.entry == nullptr) return leave(occurrence, english.why);
        const std::string target = m_options.link_target + percent_encoded(english.entry->term.term);
        const bool is_html = m_options.format == Format::html;
        commit(occurrence, {{place.begin, place.begin, is_html ? "<a href=\"" + target + "\">" : "["},
                            {place.end, place.end, is_html ? "</a>" : "](" + target + ')'}});
    }

    /// Two occurrences may want the same bytes (one gloss for both): the first has them.
    void commit(const Occurrence& occurrence, std::vector<TextEdit> edits) {
        std::sort(edits.begin(), edits.end(), [](const TextEdit& a, const TextEdit& b) { return a.begin < b.begin; });
        const bool overlaps = edits.size() > 1 && edits[0].end > edits[1].begin;
        if (overlaps || edits.front().begin < m_done)
            return leave(occurrence, "its neighbour was changed: look at both");
        m_done = edits.back().end;
        m_plan.edits.insert(m_plan.edits.end(), edits.begin(), edits.end());
    }

    std::string_view m_text;
    const ApplyOptions& m_options;
    const GlossBook& m_book;
    std::vector<Span> m_links;
    std::size_t m_link = 0;  ///< the first that ends after the last place
    ApplyPlan m_plan;
    std::size_t m_done = 0;
};

}  // namespace

Result<ApplyPlan> plan_edits(std::string_view text, const ApplyOptions& options, const GlossBook& book) {
    return Planner(text, options, book).plan();
}

Result<Applied> apply(std::string_view text, const ApplyOptions& options, const GlossBook& book) {
    Applied applied{std::string(text), 0, {}};
    for (int pass = 0; pass < most_passes; ++pass) {
        auto plan = plan_edits(applied.text, options, book);
        if (!plan) return Failure(plan.error());
        applied.left = std::move(plan->left);
        if (plan->edits.empty()) break;
        applied.changes += plan->edits.size();
        applied.text = with_edits(applied.text, plan->edits);
    }
    return applied;
}

}  // namespace shuyu::feed
