#pragma once
#include <string>
#include <string_view>

#include "text/place.hpp"

namespace shuyu::text {

enum class Severity { note, warning, error };

/// "note", "warning", "error"
std::string_view to_string(Severity severity);

/// All that is ever said about an input: a reader's error, a warning, a lint finding. Printers (text, JSON, SARIF …)
/// take this one type.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string rule;    ///< stable, machine-readable name such as "invalid-utf8"; may be empty
    Place place;         ///< what it is about; an empty file name where there is no file
    std::string what;    ///< what is wrong, without a full stop
    std::string remedy;  ///< what to do about it; may be empty
};

/// An error without a place: the caller that knows the file adds it.
Diagnostic make_error(std::string rule, std::string what, std::string remedy);

/// "FILE:LINE:COLUMN: what is wrong; what to do", leaving out what is not known. Control and bidi characters are
/// escaped (see escape.hpp), so that the line is safe to print whatever the input held.
std::string to_line(const Diagnostic& diagnostic);

}  // namespace shuyu::text
