#pragma once
#include <string>

namespace shuyu::file {

/// Who holds the flock on the open file: "process 4711 (shuyu)", or "another process" where the kernel does not say.
/// Reads /proc/locks.
std::string lock_holder(int descriptor);

}  // namespace shuyu::file
