#include "scan/scanner.hpp"

#include <algorithm>

#include "scan/chinese_sentence.hpp"
#include "scan/latin_part.hpp"
#include "text/han_search.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::scan {
namespace {

using text::Decoded;

/// More combining marks in a row than any language uses: the run ends there (UAX #15, stream-safe text).
constexpr int most_marks = 30;

/// A run of Han, kana and Hangul letters: a word of one of the languages that write with Han.
struct CjkRun {
    std::size_t end = 0;
    std::uint32_t han = 0;
    bool other = false;  ///< kana or Hangul in it
};

CjkRun cjk_run(std::string_view block, std::size_t begin) {
    CjkRun run{begin, 0, false};
    int marks = 0;
    while (run.end < block.size()) {
        const Decoded next = text::decode(block, run.end);
        if (text::is_han(next.code_point)) {
            ++run.han;
            marks = 0;
        } else if (text::is_kana(next.code_point) || text::is_hangul(next.code_point)) {
            run.other = true;
            marks = 0;
        } else if (!(run.end > begin && text::is_mark(next.code_point) && ++marks <= most_marks)) {
            break;
        }
        run.end += next.length;
    }
    return run;
}

bool is_han_at(std::string_view block, std::size_t at) {
    return at < block.size() && text::is_han(text::decode(block, at).code_point);
}

/// Hangul is not among the bytes that find_possible_han stops at, so that a run may begin inside a Korean word.
bool follows_hangul(std::string_view block, std::size_t at) {
    return at > 0 && text::is_hangul(text::decode_before(block, at).code_point);
}

/// Length of a middle dot at `at` as names use it (史蒂夫·乔布斯), or 0.
std::size_t middle_dot(std::string_view block, std::size_t at) {
    if (at >= block.size()) return 0;
    const Decoded next = text::decode(block, at);
    const bool dot = next.code_point == U'·' || next.code_point == U'・' || next.code_point == U'‧';
    return dot ? next.length : 0;
}

/// The text between 《 and 》 (or 〈 and 〉) that opens at `at`, as a fragment; nothing when it does not close, holds
/// no Han or is longer than a term.
bool title_at(std::string_view block, std::size_t at, Fragment& fragment) {
    const Decoded open = text::decode(block, at);
    const char32_t closing = open.code_point == U'《' ? U'》' : open.code_point == U'〈' ? U'〉' : U'\0';
    if (closing == 0) return false;
    fragment = {at + open.length, at + open.length, 0, true, false, 0};
    for (std::size_t length = 0; fragment.end < block.size() && length <= longest_term; ++length) {
        const Decoded next = text::decode(block, fragment.end);
        if (next.code_point == closing) return fragment.han > 0;
        if (next.code_point == open.code_point || next.code_point == U'\n') return false;
        fragment.han += text::is_han(next.code_point);
        fragment.end += next.length;
    }
    return false;
}

/// Length of a dot, an initial or two and a dot at `at`, when Han follow (托马斯·K·韦伯), or 0.
std::size_t dotted_initials(std::string_view block, std::size_t at) {
    const std::size_t first = middle_dot(block, at);
    std::size_t end = at + first;
    while (first > 0 && end < block.size() && end - at - first < 4 &&
           ((block[end] >= 'A' && block[end] <= 'Z') || block[end] == '.'))
        ++end;
    const std::size_t second = end > at + first ? middle_dot(block, end) : 0;
    return second > 0 && is_han_at(block, end + second) ? end + second - at : 0;
}

/// Where the digits before a dot begin that belong to the digits at `at` (3·15晚会: a date), or `at`.
std::size_t dotted_date_begin(std::string_view block, std::size_t at, std::size_t not_before) {
    const auto is_digit_at = [&](std::size_t i) { return text::is_digit(static_cast<unsigned char>(block[i])); };
    if (at >= block.size() || !is_digit_at(at) || at < not_before + 3) return at;
    const Decoded dot = text::decode_before(block, at);
    if (dot.code_point != U'·' || !is_digit_at(at - dot.length - 1)) return at;
    std::size_t begin = at - dot.length;
    while (begin > not_before && at - begin < 5 && is_digit_at(begin - 1)) --begin;
    return begin;
}

/// The fragment around the run of Han that begins at `at`: what is glued to it and belongs to it, and further runs
/// joined by a middle dot or by Latin in between (卡拉OK厅).
Fragment fragment_at(std::string_view block, std::size_t at, std::size_t not_before, const CjkRun& first) {
    Fragment fragment{at, first.end, first.han, false, false, 0};
    const LatinPart before = latin_before(block, at, not_before);
    if (before.belongs) fragment.begin = dotted_date_begin(block, before.begin, not_before);
    fragment.glued = before.belongs ? 0 : before.end - before.begin;
    for (;;) {
        const std::size_t from = fragment.end + dotted_initials(block, fragment.end);
        const LatinPart after = latin_after(block, from);
        const std::size_t next = after.end + middle_dot(block, after.end);
        const bool joins =
            next > fragment.end && is_han_at(block, next) && joins_runs(block.substr(from, after.end - from));
        const CjkRun run = joins ? cjk_run(block, next) : CjkRun{};
        if (run.han == 0 || run.other) {
            if (after.belongs) fragment.end = after.end;
            return fragment;
        }
        fragment.end = run.end;
        fragment.han += run.han;
    }
}

}  // namespace

void scan_block(const article::Block& block, std::vector<Fragment>& out) {
    const std::string_view all = block.text;
    const std::size_t first = out.size();
    std::size_t done = 0;
    for (std::size_t at = text::find_possible_han(all, 0); at < all.size();) {
        Fragment fragment;
        const Decoded here = text::decode(all, at);
        if (title_at(all, at, fragment)) {
            out.push_back(fragment);
            done = fragment.end;
        } else if (text::is_han(here.code_point) || text::is_kana(here.code_point) ||
                   text::is_hangul(here.code_point)) {
            const CjkRun run = cjk_run(all, at);
            done = run.end;
            if (!run.other && run.han > 0 && !follows_hangul(all, at)) {
                fragment = fragment_at(all, at, out.size() > first ? out.back().end : 0, run);
                out.push_back(fragment);
                done = fragment.end;
            }
        } else {
            done = at + here.length;
        }
        at = text::find_possible_han(all, done);
    }
    mark_sentences(block, {out.data() + first, out.size() - first});
}

}  // namespace shuyu::scan
