#include "text/diagnostic.hpp"

#include "text/escape.hpp"

namespace shuyu::text {

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
