#pragma once
#include <cstddef>
#include <string_view>

namespace shuyu::feed {

/// A rule of a format that a text breaks: what breaks one is left out and reported, never mended.
struct Broken {
    std::string_view rule;  ///< "control-character" …; empty: none is broken
    std::string_view why;   ///< "has a control or invisible character"

    explicit operator bool() const { return !rule.empty(); }
};

/// What nearly every format asks of a term: one line, not empty, no white space at an end, nothing invisible.
Broken check_term(std::string_view text);

/// What a longer text (definition, note, example) must keep: no control or invisible characters but tab and line end.
Broken check_prose(std::string_view text);

/// Whether XML 1.0 can write the text at all, be it as references.
Broken check_xml(std::string_view text);

/// Whether a spreadsheet would run the field as a formula: `= + - @`, their full-width forms, tab or CR in front,
/// blanks before them or not.
bool is_formula(std::string_view field);

}  // namespace shuyu::feed
