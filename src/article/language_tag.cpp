#include "article/language_tag.hpp"

#include <algorithm>
#include <string>

namespace shuyu::article {
namespace {

constexpr std::string_view chinese[] = {"zh", "zho", "chi", "cmn", "chinese"};
constexpr std::string_view english[] = {"en", "eng", "english"};
constexpr std::string_view traditional[] = {"hant", "tw", "hk", "mo", "taiwan", "traditional"};

std::string lower(std::string_view tag) {
    std::string text(tag);
    for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c == '_' ? '-' : c;
    return text;
}

template <std::size_t count>
bool begins_with_one(std::string_view tag, const std::string_view (&names)[count]) {
    const std::string plain = lower(tag.substr(0, 64));
    const std::string_view language = std::string_view(plain).substr(0, plain.find('-'));
    return std::find(std::begin(names), std::end(names), language) != std::end(names);
}

}  // namespace

bool is_chinese(std::string_view tag) {
    return begins_with_one(tag, chinese);
}

bool is_english(std::string_view tag) {
    return begins_with_one(tag, english);
}

bool is_traditional_chinese(std::string_view tag) {
    if (!is_chinese(tag)) return false;
    const std::string plain = lower(tag.substr(0, 64)) + '-';
    if (plain.find("-hans-") != std::string::npos) return false;
    return std::any_of(std::begin(traditional), std::end(traditional), [&](std::string_view part) {
        return plain.find('-' + std::string(part) + '-') != std::string::npos;
    });
}

}  // namespace shuyu::article
