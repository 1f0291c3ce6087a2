#include "text/normalize.hpp"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>

#include "text/script.hpp"
#include "text/simplify.hpp"
#include "text/utf8.hpp"

namespace shuyu::text {
namespace {

constexpr std::size_t max_term = 64;          // code points; a longer "term" is a sentence (RELIABILITY: limits)
constexpr std::size_t max_gloss = 256;        // code points; glosses end at 200
constexpr std::size_t max_marks_in_row = 30;  // UAX #15 stream-safe: beyond it normalising costs more than linear

using Normalizer = const icu::Normalizer2*;

Normalizer nfkc() {
    UErrorCode error = U_ZERO_ERROR;
    return icu::Normalizer2::getNFKCInstance(error);
}

Normalizer nfkc_case_fold() {
    UErrorCode error = U_ZERO_ERROR;
    return icu::Normalizer2::getNFKCCasefoldInstance(error);
}

bool is_ascii(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool is_within(std::string_view text, std::size_t max_code_points) {
    std::size_t count = 0;
    std::size_t marks = 0;
    for (std::size_t at = 0; at < text.size(); ++count) {
        const Decoded next = decode(text, at);
        marks = is_mark(next.code_point) ? marks + 1 : 0;
        if (count == max_code_points || marks > max_marks_in_row) return false;
        at += next.length;
    }
    return true;
}

icu::UnicodeString to_icu(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string from_icu(const icu::UnicodeString& text) {
    std::string out;
    text.toUTF8String(out);
    return out;
}

std::string normalized(std::string_view text, Normalizer normalizer) {
    if (normalizer == nullptr) return std::string(text);
    UErrorCode error = U_ZERO_ERROR;
    const icu::UnicodeString out = normalizer->normalize(to_icu(text), error);
    return U_SUCCESS(error) ? from_icu(out) : std::string(text);
}

using TransliteratorHolder = std::unique_ptr<icu::Transliterator>;

TransliteratorHolder make_transliterator(const char* name) {
    UErrorCode error = U_ZERO_ERROR;
    TransliteratorHolder made(icu::Transliterator::createInstance(icu::UnicodeString(name), UTRANS_FORWARD, error));
    return U_SUCCESS(error) ? std::move(made) : nullptr;
}

/// One for each thread: ICU promises thread safety of const services only. Simplified needs none (simplify.hpp).
const icu::Transliterator* traditional_converter() {
    thread_local const TransliteratorHolder to_traditional = make_transliterator("Simplified-Traditional");
    return to_traditional.get();
}

std::string in_traditional(const std::string& text) {
    const icu::Transliterator* const converter = traditional_converter();
    if (converter == nullptr) return text;
    icu::UnicodeString out = to_icu(text);
    converter->transliterate(out);
    out.findAndReplace(u"苎", u"苧");  // the rules give 苎 → 苧 → 薴: one spelling stands for all three
    out.findAndReplace(u"薴", u"苧");
    return from_icu(out);
}

std::string in_script(const std::string& text, ChineseScript script) {
    return script == ChineseScript::simplified ? to_utf8(to_simplified(to_utf32(text))) : in_traditional(text);
}

/// Typographic quotes and dashes, and what they are in ASCII.
struct Plain {
    char32_t typographic;
    char ascii;
};
constexpr std::array plain_punctuation = {
    Plain{U'‘', '\''}, Plain{U'’', '\''}, Plain{U'‚', '\''}, Plain{U'‛', '\''}, Plain{U'′', '\''}, Plain{U'‹', '\''},
    Plain{U'›', '\''}, Plain{U'「', '"'}, Plain{U'」', '"'}, Plain{U'『', '"'}, Plain{U'』', '"'}, Plain{U'“', '"'},
    Plain{U'”', '"'},  Plain{U'„', '"'},  Plain{U'‟', '"'},  Plain{U'«', '"'},  Plain{U'»', '"'},  Plain{U'‐', '-'},
    Plain{U'‑', '-'},  Plain{U'‒', '-'},  Plain{U'–', '-'},  Plain{U'—', '-'},  Plain{U'―', '-'},  Plain{U'−', '-'},
};

std::string with_plain_punctuation(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode(text, at);
        const auto* const found = std::find_if(plain_punctuation.begin(), plain_punctuation.end(),
                                               [&](const Plain& p) { return p.typographic == next.code_point; });
        if (found != plain_punctuation.end()) {
            out += found->ascii;
        } else {
            out.append(text, at, next.length);
        }
        at += next.length;
    }
    return out;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

/// `text` without one pair of quotes around it; `"a" or "b"` keeps its quotes.
std::string_view without_quotes(std::string_view text) {
    if (text.size() < 3 || text.front() != text.back()) return text;
    if (text.front() != '"' && text.front() != '\'') return text;
    const std::string_view inner = text.substr(1, text.size() - 2);
    const std::string_view bare = trimmed(inner);
    return inner.find(text.front()) == std::string_view::npos && !bare.empty() ? bare : text;
}

std::string_view without_article(std::string_view text) {
    for (const std::string_view article : {"a ", "an ", "the "}) {
        if (text.size() > article.size() && text.substr(0, article.size()) == article)
            return text.substr(article.size());
    }
    return text;
}

std::string_view core_of_gloss(std::string_view text) {
    for (std::size_t before = 0; before != text.size();) {
        before = text.size();
        text = without_article(without_quotes(text));
    }
    return text;
}

std::string folded(std::string_view text) {
    std::string out(text);
    if (is_ascii(text)) {
        std::transform(out.begin(), out.end(), out.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
        return out;
    }
    return collapse_space(with_plain_punctuation(normalized(with_plain_punctuation(out), nfkc_case_fold())));
}

/// Whether there is nothing to collapse, seen from the bytes alone: no white space but single blanks between other
/// characters. C2, E1, E2 and E3 begin the white space beyond ASCII, and much else: such text is looked at closely.
bool is_collapsed(std::string_view text) {
    bool after_blank = true;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool is_blank = byte == ' ';
        if ((is_blank && after_blank) || (byte >= '\t' && byte <= '\r')) return false;
        if (byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3)) return false;
        after_blank = is_blank;
    }
    return !after_blank;
}

}  // namespace

std::string collapse_space(std::string_view text) {
    if (is_collapsed(text)) return std::string(text);
    std::string out;
    out.reserve(text.size());
    bool is_pending = false;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode(text, at);
        if (is_space(next.code_point)) {
            is_pending = !out.empty();
        } else {
            if (is_pending) out += ' ';
            is_pending = false;
            out.append(text, at, next.length);
        }
        at += next.length;
    }
    return out;
}

std::string term_key(std::string_view term, ChineseScript script) {
    std::string collapsed = collapse_space(term);
    if (is_ascii(collapsed) || !is_within(collapsed, max_term)) return collapsed;
    return in_script(collapse_space(normalized(collapsed, nfkc())), script);
}

bool is_script_variant(std::string_view a, std::string_view b) {
    const std::string bare_a = collapse_space(a);
    const std::string bare_b = collapse_space(b);
    if (!is_within(bare_a, max_term) || !is_within(bare_b, max_term)) return false;
    const std::string same_a = collapse_space(normalized(bare_a, nfkc()));
    const std::string same_b = collapse_space(normalized(bare_b, nfkc()));
    return same_a != same_b &&
           in_script(same_a, ChineseScript::simplified) == in_script(same_b, ChineseScript::simplified);
}

std::string gloss_key(std::string_view gloss) {
    const std::string collapsed = collapse_space(gloss);
    if (!is_within(collapsed, max_gloss)) return collapsed;
    return std::string(core_of_gloss(folded(collapsed)));
}

}  // namespace shuyu::text
