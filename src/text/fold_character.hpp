#pragma once

namespace shuyu::text {

/// The character that stands for all spellings of `c` when terms are looked for in a text: the simplified one of a
/// Han character by itself (simplify.hpp), the ordinary one of a full-width, half-width or compatibility form (NFKC,
/// where that gives one character), `·` for the other middle dots, a blank for white space. One character always gives
/// one, whatever stands beside it, so that places in a folded text are places in the text. A table after the first
/// call, which takes some 2 ms.
char32_t plain_character(char32_t c);

/// The same as a small letter.
char32_t folded_character(char32_t c);

}  // namespace shuyu::text
