#include "pair/passage_window.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "pair/phrase.hpp"

namespace shuyu::pair {
namespace {

/// Fragments farther apart than this have nothing to do with each other: they go into passages of their own.
constexpr std::size_t passage_gap = farthest_bytes;
/// A passage is closed at the next fragment after this.
constexpr std::size_t longest_passage = 16 * 1024;

bool is_tail(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

/// `at` moved to a blank nearby, so that no word is cut in two; else to the beginning of a character.
std::size_t at_word(std::string_view text, std::size_t at, std::size_t limit) {
    std::size_t moved = at;
    while (moved > limit && moved + 32 > at && text[moved - 1] != ' ') --moved;
    if (moved > limit && text[moved - 1] != ' ') moved = at;
    while (moved > limit && moved < text.size() && is_tail(text[moved])) --moved;
    return moved;
}

/// Whether a sentence ends with the stop at `at`: a blank and a capital follow, and it is no abbreviation's.
bool ends_sentence(std::string_view text, std::size_t at) {
    if (at + 2 >= text.size() || at < 4) return false;
    if (text[at] != '.' && text[at] != '!' && text[at] != '?') return false;
    if (text[at + 1] != ' ' || text[at + 2] < 'A' || text[at + 2] > 'Z') return false;
    for (std::size_t i = at - 3; i < at; ++i)
        if (text[i] < 'a' || text[i] > 'z') return false;
    return text[at - 4] != ' ' ||
           text[at] != '.';  // "etc." and "vol." have three letters, words before a stop mostly more
}

/// The last sentence end in [from, to), so that a passage begins with the stop before its own sentence; else `from`.
std::size_t sentence_begin(std::string_view text, std::size_t from, std::size_t to) {
    for (std::size_t end = to; end > from;) {
        std::size_t stop = from;  // memrchr runs at the speed of memory: most bytes are no stops
        for (const char mark : {'.', '!', '?'})
            if (const void* found = memrchr(text.data() + stop, mark, end - stop))
                stop = static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
        if (ends_sentence(text, stop)) return stop;
        end = stop;
    }
    return from;
}

/// Brackets and stops: one look at a byte tells the others, which are nearly all.
constexpr std::array<bool, 256> counts_for_sentence = [] {
    std::array<bool, 256> table{};
    for (const char c : {'(', ')', '.', '!', '?'}) table[static_cast<unsigned char>(c)] = true;
    return table;
}();

/// Past the first sentence end in [from, to) outside brackets; else `to`.
std::size_t sentence_end(std::string_view text, std::size_t from, std::size_t to) {
    int depth = 0;
    for (std::size_t at = from; at < to; ++at) {
        if (!counts_for_sentence[static_cast<unsigned char>(text[at])]) continue;
        depth += text[at] == '(';
        depth -= text[at] == ')' && depth > 0;
        if (depth == 0 && ends_sentence(text, at)) return at + 1;
    }
    return to;
}

}  // namespace

PassageWindow passage_window(std::string_view text, std::span<const scan::Fragment> fragments, std::size_t first) {
    std::size_t last = first;
    while (last + 1 < fragments.size() && fragments[last + 1].begin - fragments[last].end < passage_gap &&
           fragments[last + 1].end - fragments[first].begin < longest_passage)
        ++last;
    const std::size_t limit = first == 0 ? 0 : fragments[first - 1].end;
    const std::size_t own = fragments[first].begin;
    const std::size_t wanted = own > limit + farthest_bytes ? own - farthest_bytes : limit;
    const std::size_t until = last + 1 < fragments.size() ? fragments[last + 1].begin : text.size();
    const std::size_t reach = std::min(until, fragments[last].end + passage_gap);
    const std::size_t far = reach < until ? at_word(text, reach, fragments[last].end) : reach;
    return {sentence_begin(text, at_word(text, wanted, limit), own), sentence_end(text, fragments[last].end, far),
            last - first + 1};
}

}  // namespace shuyu::pair
