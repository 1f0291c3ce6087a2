#include "feed/gloss_place.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "feed/article_text.hpp"
#include "text/utf8.hpp"

namespace shuyu::feed {
namespace {

using pair::Span;

struct Bracket {
    char32_t open;
    char32_t close;
};
constexpr std::array<Bracket, 5> brackets = {{{'(', ')'}, {U'（', U'）'}, {'[', ']'}, {U'［', U'］'}, {U'【', U'】'}}};

/// Signs that stand alone between a term and its gloss.
constexpr std::array<std::string_view, 20> signs = {",", "，", ";", "；", ":", "：", "/",  "／", "—",  "——",
                                                    "–", "-",  "=", "->", "→", "=>", "、", "|",  "--", "·"};

/// Patterns in which fragment and gloss are neighbours; in the others a sentence or a table is built on both.
constexpr std::array<std::string_view, 8> foldable = {
    "parenthesis", "before-parenthesis", "inside-parenthesis", "quotation", "dash", "colon", "slash", "apposition"};

char32_t at_or_none(std::string_view text, std::size_t at) {
    return at < text.size() ? text::decode(text, at).code_point : 0;
}

struct Removal {
    Span span;
    bool is_closed = false;
};

/// Reads from the first of the two, left, over what is between to the second, right, and over what closes it.
class Neighbours {
public:
    Neighbours(std::string_view text, article::Format format, Span left, Span right)
        : m_text(text), m_format(format), m_left(left), m_right(right) {}

    /// What goes so that only the left one stays; nothing when something else is there.
    std::optional<Removal> without_right() {
        std::size_t at = m_left.end;
        const std::size_t closers = take_wraps(at);
        const bool closes = has_openers_before(m_left.begin, closers) || skip_space(m_text, at) > at;
        if (!closes) at = m_left.end;  // they open what comes
        const std::size_t begin = at;
        at = skip_space(m_text, at);
        const char32_t close = take_bracket(at);
        if (close == 0) take_sign(at);
        at = skip_space(m_text, at);
        const std::size_t openers = take_wraps(at);
        if (is_article(at)) at = m_right.begin;
        if (at != m_right.begin) return std::nullopt;
        at = m_right.end;
        if (take_wraps(at) < openers || at > m_text.size()) return std::nullopt;
        if (close == 0) {
            at = m_right.end;
            for (std::size_t i = 0; i < openers; ++i) at += wrap_after(m_text, at, m_format);
            return Removal{{begin, at}, openers > 0};
        }
        if (wraps_between(m_right.end, at) != openers) return std::nullopt;
        at = skip_space(m_text, at);
        if (at_or_none(m_text, at) != close) return std::nullopt;
        return Removal{{begin, at + text::decode(m_text, at).length}, true};
    }

private:
    /// Glosses are told without their article.
    bool is_article(std::size_t at) const {
        if (at >= m_right.begin || m_right.begin - at > 4) return false;
        const std::string_view word = m_text.substr(at, m_right.begin - at);
        return word == "the " || word == "The " || word == "a " || word == "A " || word == "an " || word == "An ";
    }
    std::size_t take_wraps(std::size_t& at) const {
        std::size_t count = 0;
        for (std::size_t length = wrap_after(m_text, at, m_format); length > 0;
             length = wrap_after(m_text, at, m_format), ++count)
            at += length;
        return count;
    }
    std::size_t wraps_between(std::size_t from, std::size_t to) const {
        std::size_t count = 0;
        for (; from < to; ++count) from += std::max<std::size_t>(wrap_after(m_text, from, m_format), 1);
        return count;
    }
    bool has_openers_before(std::size_t at, std::size_t count) const {
        for (; count > 0; --count) {
            const std::size_t length = wrap_before(m_text, at, m_format);
            if (length == 0) return false;
            at -= length;
        }
        return true;
    }
    char32_t take_bracket(std::size_t& at) const {
        const char32_t c = at_or_none(m_text, at);
        const auto found =
            std::find_if(brackets.begin(), brackets.end(), [&](const Bracket& b) { return b.open == c; });
        if (found == brackets.end()) return 0;
        at += text::decode(m_text, at).length;
        return found->close;
    }
    void take_sign(std::size_t& at) const {
        std::string_view longest;
        for (const std::string_view sign : signs)
            if (sign.size() > longest.size() && m_text.substr(at).starts_with(sign)) longest = sign;
        at += longest.size();
    }

    std::string_view m_text;
    article::Format m_format;
    Span m_left;
    Span m_right;
};

bool overlap(Span a, Span b) {
    return a.begin < b.end && b.begin < a.end;
}

}  // namespace

Span with_title_brackets(std::string_view text, Span fragment) {
    constexpr std::array<Bracket, 2> titles = {{{U'《', U'》'}, {U'〈', U'〉'}}};
    if (fragment.begin == 0) return fragment;
    const text::Decoded before = text::decode_before(text, fragment.begin);
    for (const Bracket& title : titles)
        if (before.code_point == title.open && at_or_none(text, fragment.end) == title.close)
            return {fragment.begin - before.length, fragment.end + text::decode(text, fragment.end).length};
    return fragment;
}

std::optional<Folding> fold_gloss(std::string_view text, article::Format format, const pair::Occurrence& occurrence) {
    if (std::find(foldable.begin(), foldable.end(), occurrence.pattern) == foldable.end()) return std::nullopt;
    const Span gloss = occurrence.gloss_at;
    const Span fragment = with_title_brackets(text, {occurrence.byte, occurrence.byte + occurrence.length});
    if (gloss.begin >= gloss.end || gloss.end > text.size() || overlap(gloss, fragment)) return std::nullopt;
    const bool is_fragment_first = fragment.begin < gloss.begin;
    const Span left = is_fragment_first ? fragment : gloss;
    const auto removed = Neighbours(text, format, left, is_fragment_first ? gloss : fragment).without_right();
    if (!removed) return std::nullopt;
    return Folding{left, removed->span, !is_fragment_first, removed->is_closed};
}

}  // namespace shuyu::feed
