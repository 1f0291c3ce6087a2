#pragma once
#include <optional>
#include <string>

namespace shuyu::glossary {

/// The bytes of a main file of an older format as one of the newest format; nothing when it is not older (or no
/// glossary at all: reading it says why). Formats so far: 0, before they were numbered (no key `format`), and 1.
/// Only what has to change changes.
std::optional<std::string> migrate_format(const std::string& bytes);

}  // namespace shuyu::glossary
