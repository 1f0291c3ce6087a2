#include "text/pinyin.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>

#include "text/heteronyms.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::text {
namespace {

#include "text/readings.inc"

constexpr std::size_t dense_size = std::size(dense);

/// Number of the character's syllable in the generated table; 0 for none.
std::uint16_t syllable_number(char32_t c) {
    if (c - first_dense < dense_size) return dense[c - first_dense];
    const auto* const found = std::lower_bound(std::begin(sparse), std::end(sparse), c);
    return found != std::end(sparse) && *found == c ? sparse_numbers[found - std::begin(sparse)] : std::uint16_t(0);
}

std::string_view syllable(std::uint16_t number) {
    const std::size_t begin = syllable_begins[number];
    return number == 0 ? std::string_view() : std::string_view(syllables + begin, syllable_begins[number + 1] - begin);
}

/// The plain form of each syllable of the generated table, made at the first call.
std::string_view plain_syllable(std::uint16_t number) {
    static const std::vector<std::string> plain = [] {
        std::vector<std::string> made(std::size(syllable_begins) - 1);
        for (std::size_t i = 1; i < made.size(); ++i) made[i] = plain_latin(syllable(static_cast<std::uint16_t>(i)));
        return made;
    }();
    return plain[number];
}

constexpr char32_t diaeresis = 0x308;

/// Appends the plain form of a letter that is not ASCII; "v" for a u that carries a diaeresis among its marks.
void append_plain(std::string& out, char32_t c, const icu::Normalizer2* normalizer) {
    icu::UnicodeString parts;
    if (normalizer == nullptr || !normalizer->getDecomposition(static_cast<UChar32>(c), parts)) {
        parts = icu::UnicodeString(static_cast<UChar32>(c));
    }
    const std::size_t begin = out.size();
    for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
        const auto part = static_cast<char32_t>(u_foldCase(parts.char32At(i), U_FOLD_CASE_DEFAULT));
        if (is_letter(part)) append_utf8(out, part);
        if (part == diaeresis && out.size() > begin && out.back() == 'u') out.back() = 'v';
    }
}

const icu::Normalizer2* decomposition() {
    UErrorCode error = U_ZERO_ERROR;
    return icu::Normalizer2::getNFKDInstance(error);
}

}  // namespace

std::string_view reading_of(char32_t han) {
    const std::string_view usual = usual_reading_of(han);
    return usual.empty() ? syllable(syllable_number(han)) : usual;
}

std::vector<std::string_view> plain_readings_of(char32_t han) {
    const std::uint16_t number = syllable_number(han);
    if (number == 0) return {};
    std::vector<std::string_view> readings = {plain_syllable(number)};
    for (const std::string_view further : further_readings_of(han)) {
        if (further != readings.front()) readings.push_back(further);
    }
    const std::string usual = plain_latin(reading_of(han));
    const auto place = std::find(readings.begin(), readings.end(), usual);
    if (place != readings.end()) std::rotate(readings.begin(), place, place + 1);
    return readings;
}

std::string plain_latin(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    const icu::Normalizer2* const normalizer = decomposition();
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode(text, at);
        if (next.code_point == diaeresis && !out.empty() && out.back() == 'u') {
            out.back() = 'v';
        } else if (next.code_point < 0x80) {
            if (is_letter(next.code_point)) out += static_cast<char>(next.code_point | 0x20);
        } else if (next.valid) {
            append_plain(out, next.code_point, normalizer);
        }
        at += next.length;
    }
    return out;
}

}  // namespace shuyu::text
