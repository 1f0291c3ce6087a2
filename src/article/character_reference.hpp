#pragma once
#include <string>
#include <string_view>

namespace shuyu::article {

/// The text that a character reference ("&amp;", "&#23553;", "&#x5C01;") stands for; empty for an unknown name and for
/// NUL, surrogates and numbers beyond Unicode. `reference` begins with "&"; the ";" may be missing.
std::string decode_reference(std::string_view reference);

}  // namespace shuyu::article
