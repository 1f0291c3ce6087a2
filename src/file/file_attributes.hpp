#pragma once
#include <sys/stat.h>

#include <string>
#include <vector>

#include "file/descriptor.hpp"
#include "text/result.hpp"

namespace shuyu::file {

/// Gives the new file `created` owner, mode and ACL of `old`, which stands at `path`. What is not allowed is a warning;
/// only a mode that can't be set is an error.
Result<void> copy_attributes(const Descriptor& created, const struct stat& old, const std::string& path,
                             std::vector<text::Diagnostic>& warnings);

/// Gives the new file the mode that the umask leaves.
Result<void> set_default_mode(const Descriptor& created, const std::string& path);

}  // namespace shuyu::file
