#include "pair/lexicon.hpp"

#include <algorithm>

#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::pair {

struct Word::Senses {};

Word::Word(std::string_view fragment) : m_senses(std::make_unique<Senses>()) {
    for (const char32_t c : text::to_utf32(fragment)) {
        if (text::is_han(c)) m_han += c;
        else if (c < 0x80 && (text::is_latin(c) || text::is_digit(c))) m_latin += static_cast<char>(text::is_upper(c) ? c + 32 : c);
    }
}
Word::~Word() = default;
Word::Word(Word&&) noexcept = default;

bool Word::shares_latin(std::string_view english_word) const {
    return !m_latin.empty() && english_word.size() >= m_latin.size() &&
           std::equal(m_latin.begin(), m_latin.end(), english_word.begin(), [](char own, char other) {
               return own == (other >= 'A' && other <= 'Z' ? static_cast<char>(other + 32) : other);
           });
}

double Word::reads_like(std::string_view) const { return 0; }
bool Word::is_reading(std::string_view) const { return false; }
bool Word::is_translated_by(std::string_view) const { return false; }
double Word::translated_by(const std::vector<std::string_view>&) const { return 0; }

const Word& Lexicon::at(std::string_view fragment) {
    static constexpr std::size_t most_words = 20'000;
    if (m_words.size() > most_words) m_words.clear();
    std::string key(fragment);
    const auto found = m_words.find(key);
    if (found != m_words.end()) return found->second;
    Word word(fragment);
    return m_words.emplace(std::move(key), std::move(word)).first->second;
}

}  // namespace shuyu::pair
