#pragma once
#include <optional>
#include <string>

#include "glossary/location.hpp"

namespace CLI {
class App;
}

namespace shuyu::cli {

/// --glossary FILE
void declare_glossary_option(CLI::App& app, std::string& glossary);

/// The glossary that --glossary names, else $SHUYU_GLOSSARY, else that of the git work tree.
Result<glossary::Location> find_glossary(const std::string& option, glossary::MissingFolder missing);

}  // namespace shuyu::cli
