#include "review/word_diff.hpp"

#include <algorithm>

namespace shuyu::review {
namespace {

constexpr std::size_t most_pieces = 400;
using Pieces = std::vector<std::string_view>;

std::size_t character_end(std::string_view text, std::size_t at) {
    for (++at; at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;) ++at;
    return at;
}

bool is_han_lead(char byte) {  // U+3000 and above: no blanks between words there
    return static_cast<unsigned char>(byte) >= 0xE3;
}

Pieces words_of(std::string_view text) {
    Pieces words;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        if (is_han_lead(text[at]))
            end = character_end(text, at);
        else
            while (end < text.size() && text[end] != ' ' && !is_han_lead(text[end])) ++end;
        while (end < text.size() && text[end] == ' ') ++end;
        words.push_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

Pieces characters_of(std::string_view text) {
    Pieces characters;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = character_end(text, at);
        characters.push_back(text.substr(at, end - at));
        at = end;
    }
    return characters;
}

std::string_view bare(std::string_view word) {
    return word.substr(0, word.find_last_not_of(' ') + 1);
}

/// lengths[i][j]: of the longest common subsequence of a from i on and b from j on.
std::vector<std::vector<std::size_t>> common_lengths(const Pieces& a, const Pieces& b) {
    std::vector<std::vector<std::size_t>> lengths(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
    for (std::size_t i = a.size(); i-- > 0;)
        for (std::size_t j = b.size(); j-- > 0;)
            lengths[i][j] =
                bare(a[i]) == bare(b[j]) ? lengths[i + 1][j + 1] + 1 : std::max(lengths[i + 1][j], lengths[i][j + 1]);
    return lengths;
}

void append(std::vector<WordRun>& runs, WordRun::Side side, std::string_view word) {
    if (word.empty()) return;
    if (runs.empty() || runs.back().side != side)
        runs.push_back({side, std::string(word)});
    else
        runs.back().text += word;
}

bool is_mostly_shared(const Pieces& a, const Pieces& b, std::size_t share, std::size_t of) {
    const std::size_t longer = std::max(a.size(), b.size());
    if (longer == 0 || longer > most_pieces) return false;
    return common_lengths(a, b)[0][0] * of >= longer * share;
}

/// A mark around the words, the blanks behind them outside.
void append_marked(std::string& out, std::string_view open, std::string_view words, std::string_view close) {
    const std::string_view inner = bare(words);
    out.append(open).append(inner).append(close).append(words.substr(inner.size()));
}

}  // namespace

std::vector<WordRun> word_diff(std::string_view before, std::string_view after) {
    std::vector<WordRun> runs;
    const Pieces a = words_of(before);
    const Pieces b = words_of(after);
    if (a.size() > most_pieces || b.size() > most_pieces) {
        append(runs, WordRun::Side::before, before);
        append(runs, WordRun::Side::after, after);
        return runs;
    }
    const auto lengths = common_lengths(a, b);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && bare(a[i]) == bare(b[j])) {
            append(runs, WordRun::Side::both, b[j]);
            ++i, ++j;
        } else if (j == b.size() || (i < a.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
            append(runs, WordRun::Side::before, a[i++]);
        } else {
            append(runs, WordRun::Side::after, b[j++]);
        }
    }
    return runs;
}

std::string marked_words(std::string_view before, std::string_view after) {
    std::string out;
    const std::vector<WordRun> runs = word_diff(before, after);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const WordRun& run = runs[i];
        const bool is_replaced =
            run.side == WordRun::Side::before && i + 1 < runs.size() && runs[i + 1].side == WordRun::Side::after;
        if (run.side == WordRun::Side::both)
            out += run.text;
        else if (run.side == WordRun::Side::after)
            append_marked(out, "{+", run.text, "+}");
        else
            append_marked(out, "[-", is_replaced ? bare(run.text) : std::string_view(run.text), "-]");
        const bool needs_blank = run.side == WordRun::Side::both && i + 1 < runs.size() && !run.text.ends_with(' ') &&
                                 !is_han_lead(run.text.back()) && static_cast<unsigned char>(run.text.back()) < 0x80;
        if (needs_blank) out += ' ';
    }
    return out;
}

bool are_alike(std::string_view a, std::string_view b) {
    return is_mostly_shared(words_of(a), words_of(b), 1, 2) ||
           is_mostly_shared(characters_of(a), characters_of(b), 2, 3);
}

}  // namespace shuyu::review
