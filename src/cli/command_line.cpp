#include "cli/command_line.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <vector>

#include "cli/help.hpp"
#include "cli/nearest_name.hpp"

namespace shuyu::cli {
namespace {

std::vector<std::string> option_names(const CLI::App& app) {
    std::vector<std::string> names;
    for (const CLI::Option* option : app.get_options())
        for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
    return names;
}

/// The subcommand that was being parsed (`git install`), or the app itself.
const CLI::App& innermost(const CLI::App& app) {
    const auto chosen = app.get_subcommands();
    return chosen.empty() ? app : innermost(*chosen.front());
}

/// "--format: no such choice: x; use …" falls into what and remedy at the first "; ".
text::Diagnostic as_diagnostic(const std::string& message, const std::string& remedy) {
    text::Diagnostic wrong;
    const std::size_t cut = message.find("; ");
    wrong.what = message.substr(0, cut);
    wrong.remedy = cut == std::string::npos ? remedy : message.substr(cut + 2);
    return wrong;
}

/// An option that nobody declared is told first: what CLI11 complains of is often only its consequence.
text::Diagnostic explain(const CLI::App& app, const CLI::ParseError& error) {
    const CLI::App& inner = innermost(app);
    const std::string remedy = inner.get_display_name() + " --help explains the options";
    const std::vector<std::string> left = inner.remaining();
    const auto unknown = std::find_if(left.begin(), left.end(), [](const auto& text) { return text.starts_with('-'); });
    if (unknown != left.end()) {
        const std::string name = unknown->substr(0, unknown->find('='));
        return as_diagnostic("unknown option " + name + "; " + suggestion(name, option_names(inner), remedy), remedy);
    }
    if (!left.empty()) return as_diagnostic("too many arguments: " + left.front(), remedy);
    return as_diagnostic(error.what(), remedy);
}

/// CLI11 takes a positional "[a,b]" for a list of a and b, but here it is the name of a file. A NUL, which no argument
/// can hold, hides the bracket while it parses.
std::string hide_bracket(const std::string& argument) {
    return argument.starts_with('[') && argument.ends_with(']') ? argument + '\0' : argument;
}

void show_brackets(CLI::App& app) {
    const auto strip = [](std::string& value) {
        if (value.ends_with('\0')) value.pop_back();
        return std::string();
    };
    for (CLI::Option* option : app.get_options()) option->transform(CLI::Validator(strip, ""));
    for (CLI::App* inner : app.get_subcommands({})) show_brackets(*inner);
}

/// The arguments as CLI11 wants them: from the end.
std::vector<std::string> for_parsing(std::span<const std::string> arguments) {
    std::vector<std::string> reversed;
    std::transform(arguments.rbegin(), arguments.rend(), std::back_inserter(reversed), hide_bracket);
    return reversed;
}

}  // namespace

ExitCode run_command(const Command& command, std::span<const std::string> arguments, Streams& streams) {
    CLI::App app(std::string(command.help), "shuyu " + std::string(command.name));
    app.set_help_flag("-h,--help", "print this help and end");
    app.get_formatter()->column_width(34);
    app.footer(command_help_end(command));
    const Command::Run execute = command.declare(app);
    show_brackets(app);
    try {
        app.parse(for_parsing(arguments));
    } catch (const CLI::CallForHelp&) {
        streams.out.write(innermost(app).help());
        return ExitCode::done;
    } catch (const CLI::ParseError& error) {
        report(streams, explain(app, error));
        return ExitCode::usage;
    }
    return execute(streams);
}

}  // namespace shuyu::cli
