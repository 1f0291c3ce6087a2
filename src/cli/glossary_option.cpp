#include "cli/glossary_option.hpp"

#include <CLI/CLI.hpp>

#include <cstdlib>

namespace shuyu::cli {

void declare_glossary_option(CLI::App& app, std::string& glossary) {
    app.add_option("--glossary", glossary,
                   "the glossary (else $SHUYU_GLOSSARY, else glossary/terms.yaml of the git work tree)")
        ->type_name("FILE");
}

Result<glossary::Location> find_glossary(const std::string& option, glossary::MissingFolder missing) {
    if (!option.empty()) return glossary::locate(option, missing);
    const char* variable = std::getenv("SHUYU_GLOSSARY");
    if (variable != nullptr && *variable != '\0') return glossary::locate(std::string(variable), missing);
    return glossary::locate(std::nullopt, missing);
}

}  // namespace shuyu::cli
