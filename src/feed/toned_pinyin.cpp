#include "feed/toned_pinyin.hpp"

#include <algorithm>
#include <vector>

namespace shuyu::feed {
namespace {

constexpr std::string_view vowels = "aeiouvAEIOUV";  // v: ü
constexpr std::string_view marked[][4] = {{"ā", "á", "ǎ", "à"}, {"ē", "é", "ě", "è"}, {"ī", "í", "ǐ", "ì"},
                                          {"ō", "ó", "ǒ", "ò"}, {"ū", "ú", "ǔ", "ù"}, {"ǖ", "ǘ", "ǚ", "ǜ"},
                                          {"Ā", "Á", "Ǎ", "À"}, {"Ē", "É", "Ě", "È"}, {"Ī", "Í", "Ǐ", "Ì"},
                                          {"Ō", "Ó", "Ǒ", "Ò"}, {"Ū", "Ú", "Ǔ", "Ù"}, {"Ǖ", "Ǘ", "Ǚ", "Ǜ"}};
constexpr std::size_t most_joined = 4;

/// Which letter has the mark: a or e, the o of ou, else the last vowel.
std::size_t marked_letter(std::string_view syllable) {
    const std::size_t open = syllable.find_first_of("aeAE");
    if (open != std::string_view::npos) return open;
    const std::size_t ou = std::min(syllable.find("ou"), syllable.find("Ou"));
    return ou != std::string_view::npos ? ou : syllable.find_last_of(vowels);
}

std::string toned(std::string_view numbered) {
    std::string plain(numbered);
    for (std::size_t at = plain.find("u:"); at != std::string::npos; at = plain.find("u:")) plain.replace(at, 2, "v");
    const char tone = plain.empty() ? ' ' : plain.back();
    if (tone < '1' || tone > '5') return std::string(numbered);
    plain.pop_back();
    if (plain.find_first_of(vowels) == std::string::npos) return std::string(numbered);
    const std::size_t letter = tone == '5' ? std::string::npos : marked_letter(plain);
    std::string text;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (i == letter)
            text += marked[vowels.find(plain[i])][tone - '1'];
        else if (plain[i] == 'v')
            text += "ü";
        else
            text += plain[i];
    }
    return text;
}

std::vector<std::string_view> syllables_of(std::string_view numbered) {
    std::vector<std::string_view> syllables;
    while (!numbered.empty()) {
        const std::size_t end = std::min(numbered.find(' '), numbered.size());
        if (end > 0) syllables.push_back(numbered.substr(0, end));
        numbered.remove_prefix(std::min(end + 1, numbered.size()));
    }
    return syllables;
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_letter(char c) {
    return is_upper(static_cast<char>(c & ~0x20));
}

}  // namespace

std::string toned_pinyin(std::string_view numbered) {
    const std::vector<std::string_view> syllables = syllables_of(numbered);
    std::string text;
    for (const std::string_view syllable : syllables) {
        const bool begins_word =
            syllables.size() > most_joined || is_upper(syllable.front()) || !is_letter(syllable.front());
        const bool begins_open = std::string_view("aeo").find(syllable.front()) != std::string_view::npos;
        if (!text.empty()) text += begins_word ? " " : begins_open ? "'" : "";
        text += syllable == "r5" ? "r" : toned(syllable);
    }
    return text;
}

}  // namespace shuyu::feed
