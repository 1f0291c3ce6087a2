#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace shuyu::glossary {

/// Where the evidence of an article lies, below the folder of the evidence: "articles/news/x.txt.yaml" for
/// "articles/news/x.txt". Safe on every file system: what is not allowed everywhere is percent-encoded (bytes that are
/// no UTF-8, control characters, \ : * ? " < > | %, leading dots, trailing dots and blanks, device names), a name of
/// over 200 bytes is cut and gets a hash.
std::string evidence_name(std::string_view article);

/// The names for all articles together: those that would differ only in case get their capitals encoded too. Depends
/// on the set alone.
std::map<std::string, std::string> evidence_names(const std::set<std::string>& articles);

}  // namespace shuyu::glossary
