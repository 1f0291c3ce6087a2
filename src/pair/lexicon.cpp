#include "pair/lexicon.hpp"

#include <algorithm>
#include <bit>
#include <optional>

#include "pair/chinese_facts.hpp"
#include "pair/dictionary_senses.hpp"
#include "pair/ordinary_words.hpp"
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
    m_is_ordinary = is_ordinary_word(m_han);
    m_begins_ordinary = is_ordinary_word(std::u32string_view(m_han).substr(0, 2));
    m_kind_facts = chinese_facts(fragment, m_han, m_person);
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

std::uint32_t Word::translated_by(std::string_view english_word) const {
    return m_knowledge->senses.translated_by(english_word);
}

double Word::share_of(std::uint32_t characters) const {
    return m_han.empty() ? 0 : static_cast<double>(std::popcount(characters)) / static_cast<double>(m_han.size());
}

const DictionarySenses* Word::in_dictionary() const {
    return m_knowledge->dictionary ? &*m_knowledge->dictionary : nullptr;
}

const Word& Lexicon::at(std::string_view fragment) {
    const auto found = m_words.find(fragment);
    if (found != m_words.end()) return found->second;
    return m_words.emplace(std::string(fragment), Word(fragment, m_dictionary)).first->second;
}

void Lexicon::make_room() {
    static constexpr std::size_t most_words = 20'000;
    if (m_words.size() > most_words) m_words.clear();
}

}  // namespace shuyu::pair
