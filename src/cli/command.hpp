#pragma once
#include <functional>
#include <memory>
#include <span>
#include <string_view>

#include "cli/exit_code.hpp"
#include "cli/streams.hpp"

namespace CLI {
class App;
}

namespace shuyu::cli {

/// One command of the program: a file NAME_command.cpp that defines it, and a line in the table (commands.cpp).
struct Command {
    using Run = std::function<ExitCode(Streams&)>;

    std::string_view name;
    std::string_view help;      ///< one line, at most 80 columns with the name before it
    std::string_view examples;  ///< command lines, one a line
    /// Declares the options on the app and returns what runs the command with the values that parsing filled in.
    Run (*declare)(CLI::App& app);
};

/// `declare` of a command that has an options struct, a function that declares it and one that runs it.
template <class Options, void (*Declare)(CLI::App&, Options&), ExitCode (*Execute)(const Options&, Streams&)>
Command::Run bind(CLI::App& app) {
    const auto options = std::make_shared<Options>();
    Declare(app, *options);
    return [options](Streams& streams) { return Execute(*options, streams); };
}

/// All commands, in the order in which --help lists them.
std::span<const Command* const> commands();

/// The command of that name, or nullptr.
const Command* find_command(std::string_view name);

}  // namespace shuyu::cli
