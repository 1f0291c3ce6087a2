#pragma once
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "text/result.hpp"

namespace shuyu::article {

/// The text of an article as valid UTF-8. Moves keep `text` valid.
struct Source {
    std::string name;
    std::string_view text;       ///< without a byte order mark; a view of the bytes given, or of `decoded`
    std::size_t text_begin = 0;  ///< where `text` begins in the bytes given: 3 after a UTF-8 mark, else 0
    std::shared_ptr<const std::string> decoded;  ///< the text, where it had to be converted
};

/// The text of `bytes`, which must outlive the Source. `encoding` is a name that ICU knows ("GB18030", "Big5" …), or
/// empty: then UTF-8, or UTF-16 where a byte order mark says so. UTF-8 is never copied. Nothing is replaced: a byte
/// that is not valid in the encoding is an error with its line and column (counted in the bytes' own lines), and where
/// the bytes make plausible Chinese in another encoding, the remedy names it. Binary input is refused. Linear.
Result<Source> decode_source(std::string name, std::string_view bytes, std::string_view encoding);

}  // namespace shuyu::article
