#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace shuyu::article {

/// The offset of the first element with more than 100 attributes, on which libxml2's work grows with the square, or
/// nothing. Right for well-formed XML; linear for any bytes.
std::optional<std::size_t> find_overloaded_element(std::string_view xml);

/// The encoding that the XML declaration of `bytes` names, or that UTF-16 without a byte order mark shows; empty for
/// UTF-8 and where a mark says it (source.hpp).
std::string declared_encoding(std::string_view bytes);

}  // namespace shuyu::article
