#include "pair/dictionary.hpp"

#include <xxhash.h>

#include <algorithm>
#include <optional>

#include "file/content_hash.hpp"
#include "text/utf8.hpp"

namespace shuyu::pair {
namespace {

constexpr std::size_t largest_file = std::size_t{1} << 32;

std::uint64_t hash_of(std::string_view word) {
    return XXH3_64bits(word.data(), word.size());
}

std::string_view line_at(std::string_view text, std::size_t begin) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::optional<DictionaryEntry> parse_entry(std::string_view line) {
    const std::size_t first = line.find(' ');
    if (first == 0 || first == std::string_view::npos) return std::nullopt;
    const std::size_t second = line.find(" [", first + 1);
    if (second == std::string_view::npos || second == first + 1) return std::nullopt;
    const std::size_t third = line.find("] /", second + 2);
    if (third == std::string_view::npos || !line.ends_with('/') || line.size() < third + 4) return std::nullopt;
    return DictionaryEntry{line.substr(0, first), line.substr(first + 1, second - first - 1),
                           line.substr(second + 2, third - second - 2),
                           line.substr(third + 3, line.size() - third - 4)};
}

Failure bad_file(const std::string& path, std::size_t line, std::string what) {
    return Failure(text::Diagnostic{text::Severity::error,
                                    "dictionary",
                                    {path, line, line > 0 ? std::size_t{1} : 0},
                                    std::move(what),
                                    "give a file in the format of CC-CEDICT; tools/get-cedict obtains it"});
}

/// Without brackets and what stands in them, blanks single.
std::string without_remarks(std::string_view definition) {
    std::string plain;
    int depth = 0;
    for (const char c : definition) {
        if (c == '(' || c == '[') ++depth;
        if (depth == 0 && !(c == ' ' && (plain.empty() || plain.back() == ' '))) plain += c;
        if ((c == ')' || c == ']') && depth > 0) --depth;
    }
    while (plain.ends_with(' ') || plain.ends_with(',') || plain.ends_with(';')) plain.pop_back();
    return plain;
}

bool is_reference(std::string_view gloss) {
    static constexpr std::string_view openers[] = {"CL:",   "variant of", "old variant of", "see ",    "see also ",
                                                   "also ", "surname ",   "abbr. for",      "used in", "erhua variant"};
    if (std::any_of(gloss.begin(), gloss.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE3; }))
        return true;  // it speaks of other Chinese words
    return std::any_of(std::begin(openers), std::end(openers),
                       [&](std::string_view opener) { return gloss.starts_with(opener); });
}

}  // namespace

Result<Dictionary> Dictionary::open(const std::string& path) {
    Result<file::MappedFile> file = file::MappedFile::open(path);
    if (!file) return Failure(file.error());
    Dictionary dictionary;
    dictionary.m_file = std::make_shared<const file::MappedFile>(std::move(*file));
    const Result<void> indexed = dictionary.index(dictionary.m_file->bytes(), path);
    if (!indexed) return Failure(indexed.error());
    return dictionary;
}

std::string Dictionary::hash() const {
    return file::content_hash(m_file->bytes());
}

Result<void> Dictionary::index(std::string_view text, const std::string& path) {
    if (text.size() >= largest_file) return bad_file(path, 0, "is larger than 4 GiB");
    if (text::find_invalid_utf8(text)) return bad_file(path, 0, "is not UTF-8");
    std::size_t number = 0;
    for (std::size_t begin = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; begin < text.size();) {
        const std::string_view line = line_at(text, begin);
        ++number;
        if (!line.empty() && !line.starts_with('#')) {
            const auto entry = parse_entry(line);
            if (!entry) return bad_file(path, number, "is no entry \"traditional simplified [pinyin] /English/\"");
            const auto offset = static_cast<std::uint32_t>(begin);
            m_keys.push_back({hash_of(entry->simplified), offset});
            if (entry->traditional != entry->simplified) m_keys.push_back({hash_of(entry->traditional), offset});
            ++m_count;
        }
        begin = std::min(text.find('\n', begin), text.size() - 1) + 1;
    }
    if (m_count == 0) return bad_file(path, 0, "holds no entry");
    std::sort(m_keys.begin(), m_keys.end(),
              [](const Key& a, const Key& b) { return a.hash != b.hash ? a.hash < b.hash : a.line < b.line; });
    return {};
}

std::vector<DictionaryEntry> Dictionary::find(std::string_view word) const {
    std::vector<DictionaryEntry> found;
    const std::uint64_t hash = hash_of(word);
    auto key = std::lower_bound(m_keys.begin(), m_keys.end(), hash,
                                [](const Key& one, std::uint64_t wanted) { return one.hash < wanted; });
    for (; key != m_keys.end() && key->hash == hash; ++key) {
        const auto entry = parse_entry(line_at(m_file->bytes(), key->line));
        if (entry && (entry->simplified == word || entry->traditional == word)) found.push_back(*entry);
    }
    return found;
}

std::vector<std::string> glosses_of(const DictionaryEntry& entry, std::size_t most) {
    std::vector<std::string> glosses;
    const std::string_view all = entry.definitions;
    for (std::size_t begin = 0; begin <= all.size() && glosses.size() < most;) {
        const std::size_t end = std::min(all.find_first_of("/;", begin), all.size());
        if (!is_reference(all.substr(begin, end - begin))) {
            std::string gloss = without_remarks(all.substr(begin, end - begin));
            if (!gloss.empty() && std::find(glosses.begin(), glosses.end(), gloss) == glosses.end())
                glosses.push_back(std::move(gloss));
        }
        begin = end + 1;
    }
    return glosses;
}

}  // namespace shuyu::pair
