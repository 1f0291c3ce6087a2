#include "cli/run.hpp"

#include <unistd.h>

#include <exception>
#include <new>
#include <vector>

#include "cli/command.hpp"
#include "cli/command_line.hpp"
#include "cli/help.hpp"
#include "cli/nearest_name.hpp"
#include "cli/process_guard.hpp"

namespace shuyu::cli {
namespace {

ExitCode print(Streams& streams, const std::string& text) {
    streams.out.write(text);
    return ExitCode::done;
}

ExitCode refuse(Streams& streams, std::string what, std::string remedy) {
    text::Diagnostic wrong;
    wrong.what = std::move(what);
    wrong.remedy = std::move(remedy);
    report(streams, wrong);
    return ExitCode::usage;
}

ExitCode refuse_command(Streams& streams, const std::string& typed) {
    const bool is_option = typed.starts_with('-');
    std::vector<std::string> names;
    if (is_option)
        names = {"--help", "--version"};
    else
        for (const Command* command : commands()) names.emplace_back(command->name);
    return refuse(streams, (is_option ? "unknown option " : "no such command: ") + typed,
                  suggestion(typed, names, "shuyu --help lists all commands"));
}

/// Says why the program can't go on, without needing memory.
int give_up(const char* why) {
    for (const std::string_view part : {std::string_view("shuyu: "), std::string_view(why), std::string_view("\n")}) {
        [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, part.data(), part.size());
    }
    return static_cast<int>(ExitCode::internal_error);
}

}  // namespace

ExitCode run(std::span<const std::string> arguments, Streams& streams) {
    if (arguments.empty()) return refuse(streams, "no command given", "shuyu --help lists all commands");
    const std::string& first = arguments[0];
    if (first == "--version") return print(streams, version_text());
    const bool asks_help = first == "--help" || first == "-h" || first == "help";
    if (asks_help && arguments.size() == 1) return print(streams, program_help());
    const std::string& name = asks_help ? arguments[1] : first;
    const Command* command = find_command(name);
    if (command == nullptr) return refuse_command(streams, name);
    const std::vector<std::string> help{"--help"};
    return run_command(*command, asks_help ? std::span<const std::string>(help) : arguments.subspan(1), streams);
}

int run(int argc, char** argv) {
    guard_process();
    try {
        DescriptorOutput out(STDOUT_FILENO);
        DescriptorOutput err(STDERR_FILENO);
        Streams streams{out, err, Terminal::of(STDOUT_FILENO)};
        const std::vector<std::string> arguments(argv + std::min(argc, 1), argv + argc);
        const ExitCode code = run(arguments, streams);
        const ExitCode finished = finish(streams);
        err.flush();
        return static_cast<int>(worse(code, finished));
    } catch (const std::bad_alloc&) {
        return give_up("not enough memory; nothing was changed: give it more, or smaller inputs");
    } catch (const std::exception& error) {
        return give_up(error.what());
    } catch (...) {
        return give_up("an unknown fault; please report it");
    }
}

}  // namespace shuyu::cli
