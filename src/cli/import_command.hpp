#pragma once
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "feed/import_plan.hpp"

namespace shuyu::cli {

struct ImportCommandOptions {
    const feed::ImportFormat* format = nullptr;  ///< --from; else by the file's name
    std::vector<std::string> files;
    feed::ImportOptions reading;  ///< --direction, --columns
    feed::ImportChoices choices;  ///< --status, --kind, --domain
    std::string glossary;
    bool is_dry_run = false;
    bool list = false;
};

void declare_import(CLI::App& app, ImportCommandOptions& options);
ExitCode run_import(const ImportCommandOptions& options, Streams& streams);

extern const Command import_command;

}  // namespace shuyu::cli
