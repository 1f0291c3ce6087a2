#pragma once
#include <string>

#include "text/diagnostic.hpp"

namespace shuyu::file {

/// What errno `error` means for the file `path`, with its remedy: "no such file; check the name". `doing` ("read",
/// "write", "lock") fills in errors that have no words of their own: "can't be written: …".
text::Diagnostic system_error(int error, const std::string& path, const char* doing);

/// The same for a finding of ours about `path` as a whole.
text::Diagnostic file_error(const std::string& path, std::string what, std::string remedy);

}  // namespace shuyu::file
