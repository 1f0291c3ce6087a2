#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace shuyu::article {

struct Conversion {
    bool known = true;         ///< ICU knows the encoding
    std::size_t bad_byte = 0;  ///< offset of the first byte that is not valid, or the input's size
    std::string utf8;          ///< the text up to there
};

/// `bytes` from the named encoding to UTF-8, strictly: it stops at the first invalid byte. Linear.
Conversion convert(std::string_view bytes, const std::string& encoding);

/// The encoding, of GB18030, Big5, UTF-16LE and UTF-16BE, in which `bytes` are valid and read as Chinese: at least 70 %
/// of what is not ASCII are common Han; the highest share wins. Empty when there is none. Looks at the first 64 KiB.
std::string plausible_chinese_encoding(std::string_view bytes);

}  // namespace shuyu::article
