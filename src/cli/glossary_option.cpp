#include "cli/glossary_option.hpp"

#include <CLI/CLI.hpp>

#include <cstdlib>

namespace shuyu::cli {

namespace {

constexpr const char* help =
    "the glossary, a file or folder (else $SHUYU_GLOSSARY, else glossary/ of the git work tree)";

}  // namespace

void declare_glossary_option(CLI::App& app, std::string& glossary) {
    app.add_option("--glossary", glossary, help)
        ->type_name("FILE")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeFirst);
}

void declare_glossary_option(CLI::App& app, std::vector<std::string>& glossaries) {
    app.add_option("--glossary", glossaries, std::string(help) + "; may be given again, to look in several")
        ->type_name("FILE")
        ->allow_extra_args(false);
}

Result<glossary::Location> find_glossary(const std::string& option, glossary::MissingFolder missing) {
    if (!option.empty()) return glossary::locate(option, missing);
    const char* variable = std::getenv("SHUYU_GLOSSARY");
    if (variable != nullptr && *variable != '\0') return glossary::locate(std::string(variable), missing);
    return glossary::locate(std::nullopt, missing);
}

Result<std::vector<glossary::Location>> find_glossaries(const std::vector<std::string>& options) {
    std::vector<std::string> names = options;
    if (names.empty()) names.emplace_back();
    std::vector<glossary::Location> locations;
    for (const std::string& name : names) {
        Result<glossary::Location> location = find_glossary(name, glossary::MissingFolder::refuse);
        if (!location) return Failure(location.error());
        locations.push_back(std::move(*location));
    }
    return locations;
}

}  // namespace shuyu::cli
