// The reading that is printed (pinyin.hpp: reading). Syllables come from the table of words with heteronyms, longest
// match first, else one by one. They are joined inside the words that ICU's dictionary or our table cuts; up to three
// characters in a row that ICU leaves single (幻方, most names) are joined too, save particles such as 的 and 和.
#include <unicode/brkiter.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "text/heteronyms.hpp"
#include "text/pinyin.hpp"
#include "text/script.hpp"
#include "text/simplify.hpp"
#include "text/utf8.hpp"

namespace shuyu::text {
namespace {

constexpr std::size_t max_term = 64;
constexpr std::size_t max_joined = 3;
constexpr std::u32string_view particles = U"的了和与及或是在不也就都很对把被从向于之";

struct Cut {
    std::u32string text;
    std::vector<std::string_view> syllables;  ///< of each character; empty for what is not Han
    std::vector<bool> begins;                 ///< whether a word begins there
};

icu::BreakIterator* word_breaker() {
    thread_local const std::unique_ptr<icu::BreakIterator> breaker = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getSimplifiedChinese(), error));
        if (error == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
        return U_SUCCESS(error) ? std::move(made) : nullptr;
    }();
    return breaker.get();
}

void cut_by_dictionary(Cut& cut) {
    cut.begins.assign(cut.text.size(), true);
    icu::BreakIterator* const breaker = word_breaker();
    if (breaker == nullptr) return;
    icu::UnicodeString units;
    std::vector<std::size_t> index_of_unit;
    for (std::size_t i = 0; i < cut.text.size(); ++i) {
        units.append(static_cast<UChar32>(cut.text[i]));
        index_of_unit.resize(units.length(), i);
    }
    breaker->setText(units);
    cut.begins.assign(cut.text.size(), false);
    std::int32_t last = -1;
    for (std::int32_t at = breaker->first(); at != icu::BreakIterator::DONE && at < units.length();
         at = breaker->next()) {
        if (at <= last) throw std::bad_alloc();  // ICU without memory stands still
        cut.begins[index_of_unit[at]] = true;
        last = at;
    }
}

void read_words(Cut& cut) {
    for (std::size_t i = 0; i < cut.text.size();) {
        const WordReading found = word_reading_at(std::u32string_view(cut.text).substr(i));
        for (std::size_t j = 0; j < found.word.size(); ++j) {
            if (!found.syllables[j].empty()) cut.syllables[i + j] = found.syllables[j];
            if (j > 0) cut.begins[i + j] = false;
        }
        i += std::max<std::size_t>(1, found.word.size());
    }
}

bool is_single(const Cut& cut, std::size_t i) {
    const bool ends = i + 1 == cut.text.size() || cut.begins[i + 1];
    return cut.begins[i] && ends && !cut.syllables[i].empty() &&
           particles.find(cut.text[i]) == std::u32string_view::npos;
}

void join_singles(Cut& cut) {
    for (std::size_t i = 0; i < cut.text.size();) {
        std::size_t end = i;
        while (end < cut.text.size() && is_single(cut, end)) ++end;
        const std::size_t step = end - i > max_joined ? 2 : max_joined;
        for (std::size_t j = i; j < end; ++j) {
            if ((j - i) % step != 0) cut.begins[j] = false;
        }
        i = std::max(end, i + 1);
    }
}

struct Punctuation {
    char32_t chinese;
    std::string_view latin;
};
constexpr std::array punctuation = {
    Punctuation{U'，', ", "}, Punctuation{U'、', ", "},    Punctuation{U'。', ". "}, Punctuation{U'；', "; "},
    Punctuation{U'：', ": "}, Punctuation{U'？', "? "},    Punctuation{U'！', "! "}, Punctuation{U'（', " ("},
    Punctuation{U'）', ") "}, Punctuation{U'\u3000', " "}, Punctuation{U'“', "“"},
};

bool is_word_end(const std::string& out) {
    if (out.empty()) return false;
    const char32_t last = decode_before(out, out.size()).code_point;
    return is_letter(last) || is_digit(last) || is_mark(last) || is_han(last);
}

void append_other(std::string& out, char32_t c, bool follows_han) {
    const auto* const found =
        std::find_if(punctuation.begin(), punctuation.end(), [&](const Punctuation& p) { return p.chinese == c; });
    if (found != punctuation.end()) {
        out += found->latin;
        return;
    }
    if (follows_han && (is_letter(c) || is_digit(c))) out += ' ';
    append_utf8(out, c);
}

void append_syllable(std::string& out, const Cut& cut, std::size_t i) {
    const std::string_view syllable = cut.syllables[i];
    const bool follows_word = is_word_end(out);
    if (cut.begins[i] || i == 0 || cut.syllables[i - 1].empty()) {
        if (follows_word) out += ' ';
    } else {
        const std::string plain = plain_latin(syllable);
        if (follows_word && std::string_view("aeo").find(plain.front()) != std::string_view::npos) out += '\'';
    }
    out += syllable;
}

std::string trimmed(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string::npos) return "";
    return text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

}  // namespace

std::string reading(std::string_view term) {
    if (term.size() > max_term * 4 || count_code_points(term) > max_term) return "";
    Cut cut;
    cut.text = to_simplified(to_utf32(term));
    for (const char32_t c : cut.text) cut.syllables.push_back(reading_of(c));
    cut_by_dictionary(cut);
    read_words(cut);
    join_singles(cut);
    std::string out;
    for (std::size_t i = 0; i < cut.text.size(); ++i) {
        if (cut.syllables[i].empty()) {
            append_other(out, cut.text[i], i > 0 && !cut.syllables[i - 1].empty());
        } else {
            append_syllable(out, cut, i);
        }
    }
    return trimmed(out);
}

}  // namespace shuyu::text
