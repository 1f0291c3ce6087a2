#include "text/heteronyms.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "text/heteronym_data.hpp"
#include "text/pinyin.hpp"
#include "text/utf8.hpp"

namespace shuyu::text {
namespace {

std::string_view next_part(std::string_view& text, char separator) {
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

/// Calls `take(character, rest of the line)` for each line "C rest".
template <class Take>
void for_each_line(std::string_view lines, Take take) {
    while (!lines.empty()) {
        std::string_view line = next_part(lines, '\n');
        if (line.empty()) continue;
        const char32_t character = decode(next_part(line, ' '), 0).code_point;
        take(character, line);
    }
}

using UsualReadings = std::unordered_map<char32_t, std::string_view>;

const UsualReadings& usual_readings() {
    static const UsualReadings table = [] {
        UsualReadings made;
        for_each_line(usual_reading_lines, [&](char32_t c, std::string_view reading) { made[c] = reading; });
        return made;
    }();
    return table;
}

/// From the data's words and the further readings, in plain form.
using FurtherReadings = std::unordered_map<char32_t, std::vector<std::string_view>>;

std::string_view interned(std::string plain) {
    static std::unordered_map<std::string, char> pool;  // keys stay where they are; filled under one static's guard
    return pool.emplace(std::move(plain), 0).first->first;
}

void add_reading(FurtherReadings& table, char32_t c, std::string_view reading) {
    std::string plain = plain_latin(reading);
    std::vector<std::string_view>& readings = table[c];
    if (std::find(readings.begin(), readings.end(), plain) == readings.end()) {
        readings.push_back(interned(std::move(plain)));
    }
}

const FurtherReadings& further_readings() {
    static const FurtherReadings table = [] {
        FurtherReadings made;
        for_each_line(word_lines,
                      [&](char32_t c, std::string_view line) { add_reading(made, c, next_part(line, ' ')); });
        for_each_line(further_reading_lines, [&](char32_t c, std::string_view line) {
            while (!line.empty()) add_reading(made, c, next_part(line, ' '));
        });
        return made;
    }();
    return table;
}

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::u32string_view word) const { return std::hash<std::u32string_view>()(word); }
};

struct WordTable {
    std::unordered_map<std::u32string, std::vector<std::string_view>, Hash, std::equal_to<>> words;
    std::size_t longest = 0;

    void add(char32_t c, std::string_view reading, std::u32string word) {
        longest = std::max(longest, word.size());
        std::vector<std::string_view>& syllables = words[word];
        syllables.resize(word.size());
        for (std::size_t i = 0; i < word.size(); ++i) {
            if (word[i] == c) syllables[i] = reading;
        }
    }
};

const WordTable& word_table() {
    static const WordTable table = [] {
        WordTable made;
        made.words.reserve(8192);
        for_each_line(word_lines, [&](char32_t c, std::string_view line) {
            const std::string_view reading = next_part(line, ' ');
            while (!line.empty()) made.add(c, reading, to_utf32(next_part(line, ' ')));
        });
        return made;
    }();
    return table;
}

}  // namespace

std::string_view usual_reading_of(char32_t han) {
    const auto found = usual_readings().find(han);
    return found == usual_readings().end() ? std::string_view() : found->second;
}

std::span<const std::string_view> further_readings_of(char32_t han) {
    const auto found = further_readings().find(han);
    if (found == further_readings().end()) return {};
    return found->second;
}

WordReading word_reading_at(std::u32string_view text) {
    const WordTable& table = word_table();
    for (std::size_t length = std::min(table.longest, text.size()); length >= 2; --length) {
        const auto found = table.words.find(text.substr(0, length));
        if (found != table.words.end()) return {found->first, found->second};
    }
    return {};
}

}  // namespace shuyu::text
