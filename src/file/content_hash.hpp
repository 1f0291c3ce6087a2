#pragma once
#include <string>
#include <string_view>

namespace shuyu::file {

/// "xxh3:" and the 16 lower-case hex digits of XXH3-64 of the bytes: which version of an article evidence is about.
/// Several GB/s. Not a defence against forgery.
std::string content_hash(std::string_view bytes);

}  // namespace shuyu::file
