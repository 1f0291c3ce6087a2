#include "pair/dictionary_senses.hpp"

#include <algorithm>
#include <unordered_map>

#include "pair/word_class.hpp"
#include "text/english_stem.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"

namespace shuyu::pair {
namespace {

constexpr std::size_t most_characters = 24;
constexpr std::size_t longest_entry = 10;
constexpr std::size_t most_glosses = 24;
constexpr std::size_t most_kept_stems = 100'000;

bool is_word_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'';
}

template <class Function>
void for_each_word(std::string_view text, Function function) {
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && is_word_byte(text[end])) ++end;
        if (end > at) function(text.substr(at, end - at));
        at = end + 1;
    }
}

/// The same English words are asked of for each candidate of each fragment.
const std::string& stem_of(std::string_view word) {
    thread_local std::unordered_map<std::string, std::string> kept;
    if (kept.size() > most_kept_stems) kept.clear();
    auto [known, is_new] = kept.try_emplace(std::string(word));
    if (is_new) known->second = text::english_stem(word);
    return known->second;
}

std::string definition_key(std::string_view gloss) {
    std::string key = text::gloss_key(gloss);
    return key.starts_with("to ") ? key.substr(3) : key;
}

}  // namespace

DictionarySenses::DictionarySenses(std::u32string_view han, const Dictionary& dictionary) {
    han = han.substr(0, most_characters);
    for (std::size_t begin = 0; begin < han.size(); ++begin)
        for (std::size_t length = 1; length <= longest_entry && begin + length <= han.size(); ++length) {
            if (length == 1 && han.size() > 1) continue;  // single characters mean nearly anything
            Unit unit;
            unit.characters = static_cast<std::uint32_t>(((std::uint64_t{1} << length) - 1) << begin);
            for (const DictionaryEntry& entry : dictionary.find(text::to_utf8(han.substr(begin, length))))
                for (const std::string& gloss : glosses_of(entry, most_glosses)) {
                    if (length == han.size()) m_definitions.insert(definition_key(gloss));
                    for_each_word(gloss, [&](std::string_view word) {
                        if (!any(classes_of(word) & function_words)) unit.stems.insert(stem_of(word));
                    });
                }
            if (!unit.stems.empty()) m_units.push_back(std::move(unit));
        }
}

std::uint32_t DictionarySenses::translated_by(std::string_view english_word) const {
    std::uint32_t characters = 0;
    for_each_word(english_word, [&](std::string_view part) {  // "live-selling": each part on its own
        const std::string& stem = stem_of(part);
        for (const Unit& unit : m_units)
            if ((characters | unit.characters) != characters && unit.stems.contains(stem))
                characters |= unit.characters;
    });
    return characters;
}

bool DictionarySenses::defines(std::string_view english) const {
    return !m_definitions.empty() && m_definitions.contains(definition_key(english));
}

}  // namespace shuyu::pair
