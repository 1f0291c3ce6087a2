#include "pair/lexicon.hpp"

#include <algorithm>
#include <optional>

#include "pair/dictionary_senses.hpp"
#include "pair/senses.hpp"
#include "text/normalize.hpp"
#include "text/pinyin.hpp"
#include "text/romanisation.hpp"
#include "text/script.hpp"
#include "text/surnames.hpp"
#include "text/utf8.hpp"

namespace shuyu::pair {
namespace {

std::u32string han_of(std::string_view text) {
    std::u32string han;
    for (const char32_t c : text::to_utf32(text))
        if (text::is_han(c)) han += c;
    return han;
}

}  // namespace

struct Word::Knowledge {
    std::u32string simplified;
    text::Romanisation romanisation;
    Senses senses;
    std::optional<DictionarySenses> dictionary;

    Knowledge(std::string_view fragment, const Dictionary* given)
        : simplified(han_of(text::term_key(fragment))), romanisation(simplified), senses(simplified) {
        if (given) dictionary.emplace(simplified, *given);
    }
};

Word::Word(std::string_view fragment, const Dictionary* dictionary)
    : m_han(han_of(fragment)), m_knowledge(std::make_unique<Knowledge>(fragment, dictionary)) {
    for (const char c : fragment)
        if (static_cast<unsigned char>(c) < 0x80 &&
            (text::is_latin(static_cast<unsigned char>(c)) || text::is_digit(static_cast<unsigned char>(c))))
            m_latin += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    m_person = m_han.size() >= 2 && m_han.size() <= 3 && text::is_surname(m_han[0]);
}
Word::~Word() = default;
Word::Word(Word&&) noexcept = default;

bool Word::shares_latin(std::string_view english_word) const {
    return !m_latin.empty() && english_word.size() >= m_latin.size() &&
           std::equal(m_latin.begin(), m_latin.end(), english_word.begin(), [](char own, char other) {
               return own == (other >= 'A' && other <= 'Z' ? static_cast<char>(other + 32) : other);
           });
}

double Word::reads_like(std::string_view latin_text) const {
    return m_knowledge->romanisation.match(latin_text);
}

bool Word::is_reading(std::string_view latin_text) const {
    return m_knowledge->romanisation.is_spelled(latin_text, text::Spellings::all);
}

bool Word::has_initials(std::string_view capitals) const {
    const std::u32string& han = m_knowledge->simplified;
    if (capitals.size() < 2 || capitals.size() != han.size()) return false;
    for (std::size_t i = 0; i < han.size(); ++i) {
        const auto readings = text::plain_readings_of(han[i]);
        const bool begins = std::any_of(readings.begin(), readings.end(),
                                        [&](std::string_view reading) { return reading[0] - 32 == capitals[i]; });
        if (!begins) return false;
    }
    return true;
}

bool Word::is_translated_by(std::string_view english_word) const {
    return m_knowledge->senses.translated_by(english_word) != 0;
}

const DictionarySenses* Word::in_dictionary() const {
    return m_knowledge->dictionary ? &*m_knowledge->dictionary : nullptr;
}

double Word::translated_by(const std::vector<std::string_view>& english) const {
    std::uint32_t characters = 0;
    for (const std::string_view word : english) characters |= m_knowledge->senses.translated_by(word);
    const auto known = static_cast<double>(__builtin_popcount(characters));
    return m_han.empty() ? 0 : known / static_cast<double>(m_han.size());
}

const Word& Lexicon::at(std::string_view fragment) {
    static constexpr std::size_t most_words = 20'000;
    if (m_words.size() > most_words) m_words.clear();
    std::string key(fragment);
    const auto found = m_words.find(key);
    if (found != m_words.end()) return found->second;
    Word word(fragment, m_dictionary);
    return m_words.emplace(std::move(key), std::move(word)).first->second;
}

}  // namespace shuyu::pair
