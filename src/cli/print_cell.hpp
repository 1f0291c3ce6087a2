#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "cli/output.hpp"
#include "pair/occurrence.hpp"

namespace shuyu::cli {

/// Appends valid UTF-8 made safe for one cell of one line (text::printable_line). Fast where there is nothing to do.
void append_cell(std::string& out, std::string_view text);

void append_number(std::string& out, std::size_t number);

/// A confidence with two decimals: "0.99"; "0.00" when there is none.
void append_confidence(std::string& out, double confidence);

/// The pattern of a row of `scan`: the pattern's name, or "resolved:GLOSS" where its
/// article or the glossary glosses it.
void append_pattern(std::string& out, const pair::Occurrence& occurrence);

/// The names of the evidence, strongest first, with ", " between; "-" when there is none.
void append_evidence(std::string& out, const pair::Occurrence& occurrence);

/// Hands `text` on to `out` when it has grown to a piece worth writing.
void write_piece(Output& out, std::string& text);

}  // namespace shuyu::cli
