#pragma once
#include <string>

namespace shuyu::review {

/// The relative URL of `article` (its name in the evidence, from `root`) for a page in the folder `from`; both are real
/// paths. Empty where a link would lead anywhere else than to a file of the repository: the name is no plain path below
/// the root, there is no such file, a link on the way leads out, or the page lies outside itself.
std::string article_url(const std::string& root, const std::string& article, const std::string& from);

}  // namespace shuyu::review
