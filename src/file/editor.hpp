#pragma once
#include <string>

#include "text/result.hpp"

namespace shuyu::file {

/// Lets a person change `text` in the editor of $VISUAL, else $EDITOR, else vi, as a file called `name` in a folder of
/// its own that nobody else can read and that is gone afterwards. An error when the editor can't be started or fails.
Result<std::string> edit_text(const std::string& text, const std::string& name);

}  // namespace shuyu::file
