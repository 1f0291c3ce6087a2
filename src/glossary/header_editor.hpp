#pragma once
#include <string>

#include "text/result.hpp"

namespace shuyu::glossary {

/// The bytes of a glossary's main file (or of a head alone) with this version; three numbers with dots. Only the value
/// changes, in block style, in brackets and as JSON; a missing key gets a line of its own behind the last of name,
/// source and target, or `format`. Everything else stays, byte for byte. Fails where the head can't be read.
Result<std::string> with_version(const std::string& bytes, const std::string& version);

}  // namespace shuyu::glossary
