#include "pair/senses.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "pair/sense_table.hpp"
#include "text/utf8.hpp"

namespace shuyu::pair {
namespace {

constexpr std::size_t most_characters = 32;
constexpr std::size_t longest_entry = 5;
constexpr std::size_t shortest_stem = 4;

std::unordered_map<std::string_view, std::string_view> make_table() {
    std::unordered_map<std::string_view, std::string_view> table;
    const std::string_view text = sense_table();
    table.reserve(4096);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        const std::size_t blank = line.find(' ');
        if (blank != std::string_view::npos) table.emplace(line.substr(0, blank), line.substr(blank + 1));
        at = end + 1;
    }
    return table;
}

std::string_view words_for(std::string_view chinese) {
    static const auto table = make_table();
    const auto found = table.find(chinese);
    return found == table.end() ? std::string_view{} : found->second;
}

/// Lower case in `buffer`, a possessive 's taken off.
std::string_view lowered(std::string_view word, std::array<char, 32>& buffer) {
    if (word.ends_with("'s")) word.remove_suffix(2);
    const std::size_t size = std::min(word.size(), buffer.size());
    for (std::size_t i = 0; i < size; ++i)
        buffer[i] = word[i] >= 'A' && word[i] <= 'Z' ? static_cast<char>(word[i] + 32) : word[i];
    return {buffer.data(), size};
}

template <class Function>
void for_each_word(std::string_view words, Function function) {
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t end = std::min(words.find(' ', at), words.size());
        if (end > at) function(words.substr(at, end - at));
        at = end + 1;
    }
}

}  // namespace

bool is_same_stem(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (a.empty() || a[0] != b[0]) return false;
    if (a == b) return true;
    std::size_t common = 0;
    while (common < a.size() && a[common] == b[common]) ++common;
    if (common == a.size() && (b.substr(common) == "s" || b.substr(common) == "es")) return true;
    if (common < shortest_stem)
        return common == 3 && common == a.size() && (b.substr(common) == "ed" || b.substr(common) == "ing");
    return common * 4 >= a.size() * 3 && b.size() - common <= 5;
}

Senses::Senses(std::u32string_view simplified) {
    simplified = simplified.substr(0, most_characters);
    for (std::size_t begin = 0; begin < simplified.size(); ++begin) {
        for (std::size_t length = 1; length <= longest_entry && begin + length <= simplified.size(); ++length) {
            const std::string_view words = words_for(text::to_utf8(simplified.substr(begin, length)));
            if (words.empty()) continue;
            const auto mask = static_cast<std::uint32_t>(((std::uint64_t{1} << length) - 1) << begin);
            for_each_word(words, [&](std::string_view word) { m_senses.push_back({mask, word}); });
            m_known |= mask;
        }
    }
}

std::uint32_t Senses::translated_by(std::string_view english_word) const {
    std::array<char, 32> buffer;
    const std::string_view whole = lowered(english_word, buffer);
    std::uint32_t characters = 0;
    for (std::size_t at = 0; at < whole.size();) {  // "live-selling": each part on its own, and the whole
        const std::size_t hyphen = std::min(whole.find('-', at), whole.size());
        const std::string_view part = whole.substr(at, hyphen - at);
        for (const Sense& sense : m_senses)
            if (!part.empty() && sense.english.front() == part.front() &&
                (characters | sense.characters) != characters && is_same_stem(part, sense.english))
                characters |= sense.characters;
        at = hyphen + 1;
    }
    return characters;
}

}  // namespace shuyu::pair
