#pragma once
#include <set>
#include <string>

#include "glossary/model.hpp"

/// Files of one entry each (layout `terms/环节.yaml`).
namespace shuyu::glossary {

/// The folder of these files, below the glossary's, with a slash.
inline constexpr const char* entry_folder = "terms/";

/// ASCII capitals made small: names that differ in them alone are one on some file systems.
std::string lowered(std::string name);

/// "terms/环节.yaml": the term itself where a file system can have it, else percent-encoded like the names of evidence
/// (evidence_name.hpp). When it is among the names `taken`, all in lower case, the domain is added, then a hash.
std::string free_entry_name(const Term& term, const std::set<std::string>& taken);

/// The file's bytes in canonical form.
std::string write_entry_file(const Term& term);

}  // namespace shuyu::glossary
