#include "text/diagnostic.hpp"

#include <utility>

#include "text/escape.hpp"

namespace shuyu::text {

std::string_view to_string(Severity severity) {
    if (severity == Severity::note) return "note";
    return severity == Severity::warning ? "warning" : "error";
}

Diagnostic make_error(std::string rule, std::string what, std::string remedy) {
    Diagnostic error;
    error.rule = std::move(rule);
    error.what = std::move(what);
    error.remedy = std::move(remedy);
    return error;
}

std::string to_line(const Diagnostic& diagnostic) {
    std::string line;
    if (!diagnostic.place.file.empty()) {
        line = printable_line(diagnostic.place.file);
        if (diagnostic.place.line != 0) line += ':' + std::to_string(diagnostic.place.line);
        if (diagnostic.place.line != 0 && diagnostic.place.column != 0)
            line += ':' + std::to_string(diagnostic.place.column);
        line += ": ";
    }
    line += printable_line(diagnostic.what);
    if (!diagnostic.remedy.empty()) line += "; " + printable_line(diagnostic.remedy);
    return line;
}

}  // namespace shuyu::text
