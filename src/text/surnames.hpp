#pragma once

namespace shuyu::text {

/// Whether the character is one of the commonest surnames, simplified or traditional.
bool is_surname(char32_t han);

}  // namespace shuyu::text
