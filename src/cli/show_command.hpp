#pragma once
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/entry_printer.hpp"
#include "glossary/view.hpp"

namespace shuyu::cli {

struct ShowOptions {
    std::vector<std::string> terms;
    std::vector<std::string> glossaries;
    EntryFormat format = EntryFormat::table;
    glossary::Order order = glossary::Order::term;
    bool evidence = false;
    std::string output;
};

void declare_show(CLI::App& app, ShowOptions& options);
ExitCode run_show(const ShowOptions& options, Streams& streams);

extern const Command show_command;

}  // namespace shuyu::cli
