#include "cli/help.hpp"

#include <fmt/format.h>

#include "cli/command.hpp"

#ifndef SHUYU_VERSION
#define SHUYU_VERSION "0"
#endif

namespace shuyu::cli {

std::string version_text() {
    return "shuyu " SHUYU_VERSION "\n";
}

std::string program_help() {
    std::string help =
        "shuyu (术语) builds a bilingual glossary from the Chinese that is left in English text.\n\n"
        "Usage: shuyu COMMAND [OPTIONS] [FILE...]\n\nCommands:\n";
    for (const Command* command : commands()) help += fmt::format("  {:<10} {}\n", command->name, command->help);
    help +=
        "\nA FILE may be a folder (the articles below it) or - (standard input).\n"
        "shuyu COMMAND --help explains one command; shuyu --version tells the version.\n\n";
    return help + exit_code_help();
}

std::string command_help_end(const Command& command) {
    std::string end = "Examples:\n";
    for (std::size_t begin = 0; begin < command.examples.size();) {
        const std::size_t line_end = std::min(command.examples.find('\n', begin), command.examples.size());
        end.append("  ").append(command.examples.substr(begin, line_end - begin)).append("\n");
        begin = line_end + 1;
    }
    return end + '\n' + exit_code_help();
}

}  // namespace shuyu::cli
