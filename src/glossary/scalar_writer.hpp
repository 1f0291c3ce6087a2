#pragma once
#include <span>
#include <string>
#include <string_view>

namespace shuyu::glossary {

enum class Context {
    block,  ///< alone on its line, behind a key
    flow    ///< inside brackets
};

/// `text` (valid UTF-8) as a YAML scalar on one line. Plain only where no rule of YAML 1.1 or of the core schema of 1.2
/// can read anything but this very text; else in double quotes.
std::string write_scalar(std::string_view text, Context context = Context::block);

/// In double quotes whatever it is: control and bidi characters, line and paragraph separators, U+FEFF and
/// noncharacters as escapes.
std::string write_quoted(std::string_view text);

/// "[a, b]"
std::string write_flow_list(std::span<const std::string> items);

}  // namespace shuyu::glossary
