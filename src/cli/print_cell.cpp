#include "cli/print_cell.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

/// Bytes that can't be part of anything that has to be escaped, given valid UTF-8: printable ASCII, continuation bytes
/// and the lead bytes without control, bidi or other invisible characters under them. The rest is looked at closely.
constexpr std::array<bool, 256> harmless = [] {
    std::array<bool, 256> table{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        const bool is_ascii = byte >= 0x20 && byte < 0x7F;
        const bool is_tail = byte >= 0x80 && byte < 0xC0;
        const bool is_safe_lead = (byte >= 0xC3 && byte <= 0xDF && byte != 0xD8) || (byte >= 0xE3 && byte <= 0xEE);
        table[byte] = is_ascii || is_tail || is_safe_lead;
    }
    return table;
}();

}  // namespace

void append_cell(std::string& out, std::string_view text) {
    const bool is_harmless =
        std::all_of(text.begin(), text.end(), [](char c) { return harmless[static_cast<unsigned char>(c)]; });
    if (is_harmless)
        out += text;
    else
        out += text::printable_line(text);
}

void append_number(std::string& out, std::size_t number) {
    char digits[20];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out.append(digits, end);
}

void append_confidence(std::string& out, double confidence) {
    const auto hundredths = static_cast<unsigned>(std::clamp(confidence, 0.0, 1.0) * 100 + 0.5);
    out += static_cast<char>('0' + hundredths / 100);
    out += '.';
    out += static_cast<char>('0' + hundredths / 10 % 10);
    out += static_cast<char>('0' + hundredths % 10);
}

void append_pattern(std::string& out, const pair::Occurrence& occurrence) {
    const std::string_view resolution = occurrence.gloss.empty() ? occurrence.resolution() : std::string_view{};
    if (!resolution.empty()) {
        out += "resolved:";
        append_cell(out, resolution);
        return;
    }
    out += occurrence.pattern;
}

void append_evidence(std::string& out, const pair::Occurrence& occurrence) {
    if (occurrence.remarks.read().evidence.empty()) out += '-';
    for (std::size_t i = 0; i < occurrence.remarks.read().evidence.size(); ++i) {
        if (i > 0) out += ", ";
        append_cell(out, occurrence.remarks.read().evidence[i]);
    }
}

void write_piece(Output& out, std::string& text) {
    constexpr std::size_t piece = 64 * 1024;
    if (text.size() < piece) return;
    out.write(text);
    text.clear();
}

}  // namespace shuyu::cli
