#include "article/encoding.hpp"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>

#include "text/utf8.hpp"

namespace shuyu::article {
namespace {

constexpr std::size_t looked_at = 64 * 1024;
constexpr double least_share = 0.7;

struct ConverterDeleter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, ConverterDeleter>;

Converter open_strict(const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status)) return nullptr;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return converter;
}

/// The bytes that the converter has read as part of the character it stopped at.
std::size_t rejected_bytes(const UConverter* converter) {
    std::array<char, 32> bytes{};
    auto length = static_cast<std::int8_t>(bytes.size());
    UErrorCode status = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter, bytes.data(), &length, &status);
    return U_FAILURE(status) || length < 0 ? 0 : static_cast<std::size_t>(length);
}

/// The share of U+4E00–9FA5 in what is not ASCII; controls that no text holds make it 0.
double share_of_han(std::string_view utf8) {
    std::size_t han = 0;
    std::size_t others = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const text::Decoded c = text::decode(utf8, at);
        at += c.length;
        if (c.code_point < 0x20 && c.code_point != '\t' && c.code_point != '\n' && c.code_point != '\r') return 0;
        if (c.code_point < 0x80) continue;
        const bool is_punctuation = (c.code_point >= 0x3000 && c.code_point <= 0x301F) || c.code_point >= 0xFF00;
        if (c.code_point >= 0x4E00 && c.code_point <= 0x9FA5)
            ++han;
        else if (!is_punctuation || c.code_point > 0xFFEF)
            ++others;
    }
    return han == 0 ? 0 : double(han) / double(han + others);
}

/// Characters that Chinese is full of: what tells GB18030 from Big5, whose bytes are mostly valid in both.
constexpr std::u32string_view frequent =
    U"的一是不了在人有我他這这個个上們们來来到時时大地為为子中你說说生國国年和技术術中文";

double frequent_share(std::string_view utf8) {
    std::size_t hits = 0;
    std::size_t all = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const text::Decoded c = text::decode(utf8, at);
        at += c.length;
        if (c.code_point < 0x80) continue;
        ++all;
        hits += frequent.find(c.code_point) != std::u32string_view::npos ? 1 : 0;
    }
    return all == 0 ? 0 : double(hits) / double(all);
}

}  // namespace

Conversion convert(std::string_view bytes, const std::string& encoding) {
    Conversion result;
    const Converter converter = open_strict(encoding.c_str());
    if (!converter) return {false, 0, {}};
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    std::array<UChar, 8192> units;
    std::u16string pending;  // at most the first half of a pair
    UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
    while (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        UChar* to = units.data();
        ucnv_toUnicode(converter.get(), &to, units.data() + units.size(), &from, end, nullptr, true, &status);
        for (const UChar* unit = units.data(); unit != to; ++unit) {
            pending += *unit;
            if (U16_IS_LEAD(*unit)) continue;
            const bool pair = pending.size() == 2;
            text::append_utf8(result.utf8, pair ? char32_t(U16_GET_SUPPLEMENTARY(pending[0], *unit)) : char32_t(*unit));
            pending.clear();
        }
    }
    result.bad_byte = static_cast<std::size_t>(from - bytes.data());
    if (U_FAILURE(status)) result.bad_byte -= std::min(result.bad_byte, rejected_bytes(converter.get()));
    return result;
}

std::string plausible_chinese_encoding(std::string_view bytes) {
    std::string best;
    double best_score = 0;
    const std::string_view head = bytes.substr(0, looked_at);
    for (const char* encoding : {"GB18030", "Big5", "UTF-16LE", "UTF-16BE"}) {
        const Conversion conversion = convert(head, encoding);
        const std::size_t cut = bytes.size() > head.size() ? 4 : 0;  // a character may be cut at the end of the head
        if (conversion.bad_byte + cut < head.size()) continue;
        const double share = share_of_han(conversion.utf8);
        const double score = share + frequent_share(conversion.utf8);
        if (share < least_share || score <= best_score) continue;
        best = encoding;
        best_score = score;
    }
    return best;
}

}  // namespace shuyu::article
