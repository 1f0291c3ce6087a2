#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "text/result.hpp"

namespace shuyu::glossary {

/// The bytes of a glossary's main file (or of a head alone) with this version; three numbers with dots. Only the value
/// changes, in block style, in brackets and as JSON; a missing key gets a line of its own behind the last of name,
/// source and target, or `format`. Everything else stays, byte for byte. Fails where the head can't be read.
Result<std::string> with_version(const std::string& bytes, const std::string& version);

/// The same with another number of the format.
Result<std::string> with_format(const std::string& bytes, int format);

struct HeaderKey {
    std::string name;
    std::string value;      ///< "" of a list or a map; that of `terms` means nothing
    std::size_t begin = 0;  ///< offset in the bytes
};

/// The keys of a head in their order, those behind the terms too. Fails where it can't be read.
Result<std::vector<HeaderKey>> header_keys(const std::string& bytes);

}  // namespace shuyu::glossary
