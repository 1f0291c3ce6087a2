#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shuyu::review {

/// A run of words of two texts.
struct WordRun {
    enum class Side : std::uint8_t { both, before, after };

    Side side = Side::both;
    std::string text;

    bool operator==(const WordRun&) const = default;
};

/// The words of two texts, set side by side by their longest common subsequence; blanks belong to the word before
/// them, and each Chinese character is a word. O(words²), beyond 400 words a side: all replaced.
std::vector<WordRun> word_diff(std::string_view before, std::string_view after);

/// The same on one line, as git marks words: "the [-old-]{+new+} word".
std::string marked_words(std::string_view before, std::string_view after);

/// Whether half of the words of the longer text, or two thirds of its letters, are in the other in the same order.
bool are_alike(std::string_view a, std::string_view b);

}  // namespace shuyu::review
