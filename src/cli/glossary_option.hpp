#pragma once
#include <optional>
#include <string>
#include <vector>

#include "glossary/location.hpp"

namespace CLI {
class App;
}

namespace shuyu::cli {

/// --glossary FILE of a command that works on one glossary. Given more than once, the first counts: the others are for
/// commands that look things up.
void declare_glossary_option(CLI::App& app, std::string& glossary);
/// The same of a command that looks things up in all of them.
void declare_glossary_option(CLI::App& app, std::vector<std::string>& glossaries);

/// The glossary that --glossary names, else $SHUYU_GLOSSARY, else that of the git work tree.
Result<glossary::Location> find_glossary(const std::string& option, glossary::MissingFolder missing);

/// All that --glossary names; the usual one when it names none.
Result<std::vector<glossary::Location>> find_glossaries(const std::vector<std::string>& options);

}  // namespace shuyu::cli
