#include "cli/review_screen.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "cli/display_width.hpp"
#include "text/escape.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"

namespace shuyu::cli {
namespace {

using glossary::GlossView;
using glossary::Seen;
using Lines = std::vector<StyledLine>;

constexpr std::size_t least_width = 20;
constexpr std::size_t least_height = 4;
constexpr std::size_t label_width = 9;
constexpr std::size_t narrow = 40;  ///< below it labels get lines of their own
constexpr std::size_t high = 16;    ///< from it on there are empty lines
constexpr std::size_t most_seen = 30;

constexpr std::string_view usual_keys =
    "a approve  d admit  p prefer  x reject  - deprecate  n next  u undo  e edit  k kind  X reject, why  ? help  q "
    "quit";
constexpr std::string_view end_keys = "u undo  q quit";

struct HelpLine {
    std::string_view keys;
    std::string_view what;
};

constexpr HelpLine help_lines[] = {
    {"a", "approve: prefer it, or admit it where another gloss is preferred"},
    {"p", "prefer: the one to use; the one that was becomes admitted"},
    {"d", "admit: allowed beside the preferred one"},
    {"x", "reject: a wrong pair that never comes back; X asks why"},
    {"-", "deprecate: known, never to be used"},
    {"n space", "next: leave it a candidate"},
    {"e", "edit the gloss; the old spelling never comes back"},
    {"k", "change the kind of the term"},
    {"u", "undo the last step; again for the one before"},
    {"↑ ↓", "scroll, also with Page Up and Page Down"},
    {"q", "quit; every decision is saved already"},
};

std::string safe(std::string_view text) {
    return text::printable_line(text::collapse_space(text));
}

void append(Lines& lines, Lines more) {
    lines.insert(lines.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::size_t find_text(std::string_view text, std::string_view wanted, std::size_t from) {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; };
    const auto found = std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), wanted.begin(),
                                   wanted.end(), [&](char a, char b) { return lower(a) == lower(b); });
    return found == text.end() ? std::string_view::npos : static_cast<std::size_t>(found - text.begin());
}

/// Gives every place of `wanted` in the plain spans a style.
StyledLine marked(const StyledLine& line, const std::string& wanted, Style style) {
    if (wanted.empty()) return line;
    StyledLine out;
    for (const Span& span : line) {
        std::size_t done = 0;
        while (span.style == Style::plain) {
            const std::size_t at = find_text(span.text, wanted, done);
            if (at == std::string_view::npos) break;
            if (at > done) out.push_back({Style::plain, span.text.substr(done, at - done)});
            out.push_back({style, span.text.substr(at, wanted.size())});
            done = at + wanted.size();
        }
        if (done < span.text.size()) out.push_back({span.style, span.text.substr(done)});
    }
    return out;
}

/// The sentence with the term and the gloss highlighted.
StyledLine context_line(const glossary::Term& term, const std::string& gloss, const std::string& context) {
    StyledLine line = marked({{Style::plain, safe(context)}}, safe(term.term), Style::fragment);
    for (const std::string& variant : term.variants) line = marked(line, safe(variant), Style::fragment);
    return marked(line, safe(gloss), Style::gloss);
}

class Painter {
public:
    Painter(const ReviewState& state, std::size_t width, std::size_t height)
        : m_state(state), m_width(width), m_height(height) {}

    Picture paint() {
        Lines top = head();
        const Lines bottom = foot();
        Picture picture;
        const std::size_t room = m_height > bottom.size() ? m_height - bottom.size() : 0;
        if (top.size() > room) top.resize(room);
        const Lines body = m_state.shows_help ? help() : middle();
        picture.lines = std::move(top);
        append(picture.lines, scrolled(body, room - picture.lines.size(), picture.last_scroll));
        picture.lines.resize(room);
        append(picture.lines, bottom);
        for (StyledLine& line : picture.lines) line = cut_to(line, m_width);
        if (!m_state.prompt.empty()) picture.cursor = Cursor{m_height - m_below - 1, m_column};
        return picture;
    }

private:
    bool is_high() const { return m_height >= high; }

    void add_labelled(Lines& lines, const std::string& label, const StyledLine& text) const {
        StyledLine line;
        const bool has_column = m_width >= narrow;
        if (has_column)
            line.push_back({Style::label, fmt::format("{:{}}", label, label_width)});
        else if (!label.empty())
            line.push_back({Style::label, label + ' '});
        line.insert(line.end(), text.begin(), text.end());
        append(lines, wrapped(line, m_width, has_column ? label_width : 2));
    }

    std::string progress() const {
        const std::string counts = fmt::format("{} decided, {} skipped", m_state.decided, m_state.skipped);
        if (m_state.entry == nullptr) return fmt::format("review: all {} seen; {}", m_state.size, counts);
        return fmt::format("review {} of {}; {}", m_state.position + 1, m_state.size, counts);
    }

    Lines head() const {
        Lines lines;
        lines.push_back(cut_to({{Style::label, progress() + "; " + safe(m_state.glossary)}}, m_width));
        if (is_high()) lines.emplace_back();
        if (m_state.entry == nullptr) return lines;
        const glossary::Term& term = m_state.entry->term;
        StyledLine line{{Style::term, safe(term.term)}};
        if (!term.reading.empty()) line.push_back({Style::plain, "  " + safe(term.reading)});
        if (term.kind) line.push_back({Style::plain, "  " + std::string(to_string(*term.kind))});
        if (!term.domain.empty()) line.push_back({Style::plain, "  (" + safe(term.domain) + ')'});
        append(lines, wrapped(line, m_width, 2));
        append(lines, wrapped({{Style::label, "= "}, {Style::gloss, safe(m_state.gloss)}, {Style::plain, found()}},
                              m_width, 2));
        if (is_high()) lines.emplace_back();
        return lines;
    }

    const GlossView* candidate() const {
        for (const GlossView& view : m_state.entry->glosses)
            if (view.gloss.gloss == m_state.gloss) return &view;
        return nullptr;
    }

    std::string found() const {
        const GlossView* view = candidate();
        if (view == nullptr || view->seen.empty()) return "  candidate, no evidence";
        return fmt::format("  candidate, {} {}, {}.{:02}", view->articles, view->articles == 1 ? "article" : "articles",
                           view->best / 100, view->best % 100);
    }

    Lines middle() const {
        Lines lines;
        if (m_state.entry == nullptr) {
            append(lines, wrapped({{Style::plain, "No more candidates. Every decision is saved."}}, m_width, 0));
            return lines;
        }
        add_fields(lines);
        add_other_glosses(lines);
        add_seen(lines);
        std::string last;
        for (const glossary::Hint& hint : m_state.hints) {
            const std::string text = safe(hint.source) + ": " + safe(hint.text);
            add_labelled(lines, last.empty() ? "hints" : "", {{Style::plain, text}});
            last = text;
        }
        return lines;
    }

    void add_fields(Lines& lines) const {
        const glossary::Term& term = m_state.entry->term;
        std::string variants;
        for (const std::string& variant : term.variants) variants += (variants.empty() ? "" : ", ") + safe(variant);
        const std::pair<const char*, std::string> fields[] = {
            {"variants", variants}, {"meaning", safe(term.definition)}, {"note", safe(term.note)}};
        for (const auto& [label, text] : fields)
            if (!text.empty()) add_labelled(lines, label, {{Style::plain, text}});
    }

    void add_other_glosses(Lines& lines) const {
        const char* label = "glosses";
        for (const GlossView& view : m_state.entry->glosses) {
            if (view.gloss.gloss == m_state.gloss) continue;
            std::string status = "  " + std::string(to_string(view.gloss.status));
            if (!view.gloss.reason.empty()) status += ": " + safe(view.gloss.reason);
            add_labelled(lines, label, {{Style::gloss, safe(view.gloss.gloss)}, {Style::plain, status}});
            label = "";
        }
    }

    void add_seen(Lines& lines) const {
        const GlossView* view = candidate();
        if (view == nullptr) return;
        std::string last = view->seen.empty() ? "" : "\n";
        for (std::size_t i = 0; i < std::min(view->seen.size(), most_seen); ++i) {
            const Seen& seen = view->seen[i];
            add_labelled(
                lines, i == 0 ? "seen" : "",
                {{Style::label, fmt::format("{}:{}  {} {}.{:02}{}", safe(seen.article), seen.sighting.line,
                                            safe(seen.sighting.pattern), seen.sighting.confidence / 100,
                                            seen.sighting.confidence % 100, seen.is_doubtful ? " doubtful" : "")}});
            if (seen.context != last && !seen.context.empty())
                add_labelled(lines, "", context_line(m_state.entry->term, m_state.gloss, seen.context));
            last = seen.context;
        }
        if (view->seen.size() > most_seen)
            add_labelled(lines, "", {{Style::label, fmt::format("and {} more", view->seen.size() - most_seen)}});
        if (view->seen.empty() && !view->gloss.example.empty())
            add_labelled(lines, "example", context_line(m_state.entry->term, m_state.gloss, view->gloss.example));
    }

    Lines help() const {
        Lines lines;
        for (const HelpLine& line : help_lines)
            add_labelled(lines, std::string(line.keys), {{Style::plain, std::string(line.what)}});
        return lines;
    }

    /// The part of the body that fits.
    Lines scrolled(const Lines& body, std::size_t room, std::size_t& last) const {
        last = body.size() > room ? body.size() - room : 0;
        const std::size_t from = std::min(m_state.scroll, last);
        Lines shown(body.begin() + static_cast<std::ptrdiff_t>(from),
                    body.begin() + static_cast<std::ptrdiff_t>(std::min(from + room, body.size())));
        if (from < last && !shown.empty())
            shown.back() = {{Style::label, fmt::format("… {} more lines (↓)", body.size() - from - room + 1)}};
        return shown;
    }

    /// The keys, as many lines as there is room for.
    Lines key_lines() const {
        const std::string_view keys = !m_state.keys.empty()      ? std::string_view(m_state.keys)
                                      : m_state.entry == nullptr ? end_keys
                                                                 : usual_keys;
        Lines lines = wrapped_keys(keys);
        const std::size_t most = std::max<std::size_t>(1, m_height / 6);
        if (lines.size() > most) {
            lines.resize(most);
            lines.back() = {{Style::label, "? help  q quit"}};
        }
        return lines;
    }

    /// Broken between two keys only.
    Lines wrapped_keys(std::string_view keys) const {
        Lines lines;
        std::string line;
        while (!keys.empty()) {
            const std::size_t end = std::min(keys.find("  "), keys.size());
            const std::string key(keys.substr(0, end));
            if (!line.empty() && display_width(line) + 2 + display_width(key) > m_width) {
                lines.push_back({{Style::label, line}});
                line.clear();
            }
            line += (line.empty() ? "" : "  ") + key;
            keys.remove_prefix(std::min(end + 2, keys.size()));
        }
        lines.push_back({{Style::label, line}});
        return lines;
    }

    Lines foot() {
        const Lines keys = key_lines();
        m_below = keys.size();
        Lines lines;
        if (!m_state.prompt.empty())
            lines.push_back(typed_line());
        else
            lines.push_back(
                cut_to({{m_state.is_problem ? Style::problem : Style::plain, safe(m_state.message)}}, m_width));
        append(lines, keys);
        return lines;
    }

    /// The part of the typed line around the cursor.
    StyledLine typed_line() {
        const std::string prompt = display_width(m_state.prompt) + 8 < m_width ? m_state.prompt : "> ";
        const std::size_t room = m_width - display_width(prompt) - 1;
        std::string before = text::printable_line(std::string_view(m_state.typed).substr(0, m_state.cursor));
        while (display_width(before) > room) before.erase(0, text::decode(before, 0).length);
        m_column = display_width(prompt) + display_width(before);
        const std::string after = text::printable_line(std::string_view(m_state.typed).substr(m_state.cursor));
        return cut_to({{Style::label, prompt}, {Style::plain, before + after}}, m_width);
    }

    const ReviewState& m_state;
    std::size_t m_width;
    std::size_t m_height;
    std::size_t m_below = 0;  ///< lines of the keys
    std::size_t m_column = 0;
};

}  // namespace

Picture draw(const ReviewState& state, std::size_t width, std::size_t height) {
    if (width >= least_width && height >= least_height) return Painter(state, width, height).paint();
    Picture picture;
    if (height > 0) picture.lines.push_back(cut_to({{Style::plain, "needs 20×4 cells"}}, width));
    return picture;
}

}  // namespace shuyu::cli
