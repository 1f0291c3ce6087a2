#include "cli/review_keys.hpp"

#include <algorithm>
#include <utility>

#include "text/utf8.hpp"

namespace shuyu::cli {
namespace {

using Kind = Key::Kind;

constexpr char escape_byte = '\x1B';
constexpr std::string_view paste_begin = "\x1B[200~";
constexpr std::string_view paste_end = "\x1B[201~";
constexpr std::size_t longest_sequence = 32;
constexpr std::size_t longest_paste = std::size_t{64} << 10;

struct Sequence {
    std::string_view parameter;  ///< the first one, for those that end with ~
    char last;
    Kind kind;
};

constexpr Sequence sequences[] = {{"", 'A', Kind::up},        {"", 'B', Kind::down},    {"", 'C', Kind::right},
                                  {"", 'D', Kind::left},      {"", 'H', Kind::home},    {"", 'F', Kind::end},
                                  {"1", '~', Kind::home},     {"7", '~', Kind::home},   {"4", '~', Kind::end},
                                  {"8", '~', Kind::end},      {"3", '~', Kind::remove}, {"5", '~', Kind::page_up},
                                  {"6", '~', Kind::page_down}};

Kind kind_of(std::string_view parameters, char last) {
    const std::string_view first = parameters.substr(0, parameters.find(';'));
    for (const Sequence& sequence : sequences)
        if (sequence.last == last && (last != '~' || sequence.parameter == first)) return sequence.kind;
    return Kind::unknown;
}

bool is_final(char c) {
    return c >= 0x40 && c <= 0x7E;
}

Key control_key(char byte) {
    if (byte == '\r' || byte == '\n') return {Kind::enter};
    if (byte == '\x7F' || byte == '\b') return {Kind::backspace};
    return byte == '\0' ? Key{} : Key{Kind::control, std::string(1, static_cast<char>(byte | 0x60))};
}

/// How many bytes a UTF-8 character with this first byte has.
std::size_t length_from(unsigned char lead) {
    if (lead >= 0xF0) return 4;
    return lead >= 0xE0 ? 3 : 2;
}

}  // namespace

std::size_t KeyDecoder::next_sequence(Key& key) const {
    if (m_held.size() < 2) return 0;
    if (m_held[1] == escape_byte) {
        key.kind = Kind::escape;
        return 1;
    }
    const bool is_csi = m_held[1] == '[';
    if (!is_csi && m_held[1] != 'O') {  // Alt and a key, which may be several bytes
        const std::size_t length = text::decode(m_held, 1).length;
        return 1 + length;
    }
    for (std::size_t at = 2; at < m_held.size(); ++at) {
        if (at >= longest_sequence) return at;
        if (!is_final(m_held[at])) continue;
        key.kind = kind_of(std::string_view(m_held).substr(2, at - 2), m_held[at]);
        return at + 1;
    }
    return 0;
}

std::size_t KeyDecoder::next(Key& key) {
    const auto lead = static_cast<unsigned char>(m_held.front());
    if (m_held.front() == escape_byte) return next_sequence(key);
    if (lead < 0x20 || lead == 0x7F) {
        key = control_key(m_held.front());
        return 1;
    }
    const text::Decoded character = text::decode(m_held, 0);
    if (character.valid) {
        key = {Kind::character, m_held.substr(0, character.length)};
        return character.length;
    }
    const bool may_go_on = lead >= 0xC2 && lead < 0xF5 && m_held.size() < length_from(lead) &&
                           std::all_of(m_held.begin() + 1, m_held.end(), [](char c) { return (c & 0xC0) == 0x80; });
    return may_go_on ? 0 : 1;
}

void KeyDecoder::take_pasted(std::vector<Key>& keys) {
    const std::size_t end = m_held.find(paste_end);
    // the end's own beginning may be the last that came
    const std::size_t kept = end == std::string::npos ? std::min(m_held.size(), paste_end.size() - 1) : 0;
    const std::size_t length = end == std::string::npos ? m_held.size() - kept : end;
    m_pasted.append(m_held, 0, std::min(length, longest_paste - std::min(longest_paste, m_pasted.size())));
    m_held.erase(0, end == std::string::npos ? length : end + paste_end.size());
    if (end == std::string::npos) return;
    m_is_paste = false;
    keys.push_back({Kind::paste, std::exchange(m_pasted, {})});
}

std::vector<Key> KeyDecoder::feed(std::string_view bytes) {
    m_held.append(bytes);
    std::vector<Key> keys;
    while (!m_held.empty()) {
        if (m_is_paste) {
            take_pasted(keys);
            if (m_is_paste) break;
            continue;
        }
        if (m_held.starts_with(paste_begin)) {
            m_is_paste = true;
            m_held.erase(0, paste_begin.size());
            continue;
        }
        Key key;
        const std::size_t length = next(key);
        if (length == 0) break;
        m_held.erase(0, length);
        keys.push_back(std::move(key));
    }
    return keys;
}

std::vector<Key> KeyDecoder::flush() {
    if (m_is_paste || m_held.empty()) return {};
    const bool is_escape = m_held.size() == 1 && m_held.front() == escape_byte;
    m_held.clear();
    return {is_escape ? Key{Kind::escape} : Key{}};
}

}  // namespace shuyu::cli
