#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace shuyu::cli {

/// What a piece of text on the screen is; how that looks is one table (styled_text.cpp).
enum class Style : std::uint8_t { plain, label, term, gloss, fragment, problem, keys };

/// Text of one style; safe to print (text::printable_line).
struct Span {
    Style style = Style::plain;
    std::string text;
};

using StyledLine = std::vector<Span>;

/// Cells that the line takes.
std::size_t display_width(const StyledLine& line);

/// The text in lines of at most `width` cells, broken at blanks and beside wide characters, else anywhere. Lines after
/// the first begin with `indent` blanks (less where the width is small). At least one line.
std::vector<StyledLine> wrapped(const StyledLine& text, std::size_t width, std::size_t indent);

/// The line cut to `width` cells, with "…" where something is left out.
StyledLine cut_to(const StyledLine& line, std::size_t width);

enum class Colours { yes, no };

/// The line with the terminal's codes for its styles: bold and underlined, in colours only when they are allowed.
std::string with_codes(const StyledLine& line, Colours colours);

/// The line without styles.
std::string plain_text(const StyledLine& line);

}  // namespace shuyu::cli
