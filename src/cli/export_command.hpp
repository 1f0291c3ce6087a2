#pragma once
#include <string>

#include "cli/command.hpp"
#include "cli/export_options.hpp"

namespace shuyu::cli {

struct ExportCommandOptions {
    FormatOptions to;
    std::string glossary;
    bool list = false;
};

void declare_export(CLI::App& app, ExportCommandOptions& options);
ExitCode run_export(const ExportCommandOptions& options, Streams& streams);

extern const Command export_command;

}  // namespace shuyu::cli
