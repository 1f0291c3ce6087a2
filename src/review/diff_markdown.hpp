#pragma once
#include <cstddef>
#include <string>

#include "review/glossary_diff.hpp"

namespace shuyu::review {

/// Characters that hosting services take in a comment.
inline constexpr std::size_t most_comment_characters = 65'536;

/// The difference as a comment on a pull request, in GitHub's Markdown (GitLab and Gitea show it too): a summary line
/// with the step of the version, conflicts, then a table of what concerns users, and folded away below it candidates,
/// other fields and evidence. Never more than `most` bytes: rows that don't fit are left out, and how many is said.
/// Text from the glossary is escaped.
std::string diff_markdown(const GlossaryDiff& diff, std::size_t most = most_comment_characters - 256);

}  // namespace shuyu::review
