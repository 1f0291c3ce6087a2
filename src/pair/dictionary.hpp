#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "file/mapped_file.hpp"
#include "text/result.hpp"

namespace shuyu::pair {

/// A line of a dictionary: "年糕 年糕 [nian2 gao1] /nian gao, New Year cake/rice cake/".
struct DictionaryEntry {
    std::string_view traditional;
    std::string_view simplified;
    std::string_view pinyin;       ///< with tone numbers, between the brackets
    std::string_view definitions;  ///< with "/" between
};

/// A Chinese-English dictionary in the format of CC-CEDICT (https://cc-cedict.org/wiki/format:syntax), UTF-8. The file
/// stays as it is, mapped, and is read by an index of its words: 120,000 entries take some 20 ms and 3 MB.
class Dictionary {
public:
    /// Errors: the file can't be read, is not UTF-8, has a line that is neither a comment nor an entry (with its
    /// place), or holds no entry.
    static Result<Dictionary> open(const std::string& path);

    std::size_t size() const { return m_count; }
    /// Of the file's bytes, "xxh3:…": tells whether two runs had the same dictionary. A pass over the file.
    std::string hash() const;
    /// The entries whose simplified or traditional form is `word`, in the order of the file. O(log size).
    std::vector<DictionaryEntry> find(std::string_view word) const;

private:
    struct Key {
        std::uint64_t hash = 0;
        std::uint32_t line = 0;  ///< byte offset of the entry's line
    };

    Dictionary() = default;
    Result<void> index(std::string_view text, const std::string& path);

    std::shared_ptr<const file::MappedFile> m_file;
    std::vector<Key> m_keys;  ///< sorted
    std::size_t m_count = 0;
};

/// The glosses of an entry, in order: its definitions without remarks in brackets, classifiers ("CL:…"), references to
/// other entries and pronunciations; at most `most`.
std::vector<std::string> glosses_of(const DictionaryEntry& entry, std::size_t most);

}  // namespace shuyu::pair
