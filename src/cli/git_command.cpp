#include "cli/git_command.hpp"

#include <CLI/CLI.hpp>

#include <charconv>
#include <cstdlib>

#include "cli/glossary_option.hpp"
#include "file/mapped_file.hpp"
#include "review/git_driver.hpp"
#include "review/git_setup.hpp"
#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

struct GitOptions {
    std::string glossary;
    bool is_global = false;
    bool is_uninstall = false;
    std::vector<std::string> arguments;  ///< of what git calls
    ExitCode (*run)(const GitOptions&, Streams&) = nullptr;
};

ExitCode fail(Streams& streams, const text::Diagnostic& error, ExitCode code) {
    report(streams, error);
    return code;
}

/// The user's set-up needs no glossary.
Result<glossary::Location> location_of(const GitOptions& options) {
    if (!options.is_global) return find_glossary(options.glossary, glossary::MissingFolder::create);
    glossary::Location anywhere;
    anywhere.root = ".";
    return anywhere;
}

ExitCode run_install(const GitOptions& options, Streams& streams) {
    const auto location = location_of(options);
    if (!location) return fail(streams, location.error(), ExitCode::bad_input);
    const auto scope = options.is_global ? review::SetupScope::user : review::SetupScope::repository;
    const auto change = options.is_uninstall ? review::uninstall_drivers : review::install_drivers;
    const auto done = change(scope, *location, lock_options(streams));
    if (!done) return fail(streams, done.error(), ExitCode::bad_output);
    const std::string attributes = text::printable_line(done->attributes);
    if (options.is_uninstall)
        streams.out.write("git merges and shows glossaries by lines again; taken out of " + attributes + '\n');
    else
        streams.out.write("git merges and shows glossaries by entries; see " + attributes +
                          (options.is_global ? "\n" : ", which belongs into a commit\n"));
    return ExitCode::done;
}

text::Diagnostic wrong_call(const std::string& what) {
    return text::make_error("usage", what, "git calls this; shuyu git install sets it up");
}

/// The code by which git knows that nothing was merged.
constexpr ExitCode merge_failed = ExitCode::driver_failed;

ExitCode run_merge(const GitOptions& options, Streams& streams) {
    const auto& given = options.arguments;
    if (given.size() != 5)
        return fail(streams, wrong_call("git merge takes the five arguments %O %A %B %L %P"), merge_failed);
    review::DriverFiles files{given[0], given[1], given[2], 0, given[4]};
    const auto [end, error] = std::from_chars(given[3].data(), given[3].data() + given[3].size(), files.marker_size);
    if (error != std::errc() || end != given[3].data() + given[3].size() || files.marker_size < 1 ||
        files.marker_size > 1000)
        return fail(streams, wrong_call("%L is no marker size: " + given[3]), merge_failed);
    try {
        const auto merged = run_merge_driver(files, lock_options(streams));
        if (!merged) return fail(streams, merged.error(), merge_failed);
        for (const text::Diagnostic& note : merged->notes) report(streams, note);
        return merged->conflicts > 0 ? ExitCode::findings : ExitCode::done;
    } catch (const std::exception& fault) {  // no other code may reach git
        return fail(streams, text::make_error("fault", fault.what(), ""), merge_failed);
    }
}

/// Bytes for git to show; an empty text where there is nothing to read, which is said.
std::string bytes_of(const std::string& path, Streams& streams) {
    if (path == "/dev/null") return "";
    const auto file = file::MappedFile::open(path);
    if (!file) report(streams, file.error());
    return file ? std::string(file->bytes()) : "";
}

ExitCode run_textconv(const GitOptions& options, Streams& streams) {
    if (options.arguments.size() != 1) return fail(streams, wrong_call("git textconv takes a file"), ExitCode::usage);
    const std::string& path = options.arguments.front();
    const auto file = file::MappedFile::open(path);
    if (!file) return fail(streams, file.error(), ExitCode::bad_input);
    streams.out.write(review::textconv(std::string(file->bytes()), path));
    return ExitCode::done;
}

/// In git's pager our output is no terminal.
bool wants_colour(const Streams& streams) {
    const auto is_set = [](const char* name) {
        const char* value = std::getenv(name);
        return value != nullptr && *value != '\0';
    };
    return streams.terminal.colour || (is_set("GIT_PAGER_IN_USE") && !is_set("NO_COLOR"));
}

/// git-diff's arguments: path old-file old-hex old-mode new-file new-hex new-mode; more of a renamed one, one of an
/// unmerged one. Whatever comes, it must not end `git diff`.
ExitCode run_diff(const GitOptions& options, Streams& streams) {
    const auto& given = options.arguments;
    if (given.empty()) return fail(streams, wrong_call("git diff takes git's seven arguments"), ExitCode::usage);
    const std::string path = text::printable_line(given[0]);
    if (given.size() < 7) {
        streams.out.write("* unmerged: " + path + "; shuyu resolve merges it by entries\n");
        return ExitCode::done;
    }
    const std::string name = given.size() > 7 ? path + " -> " + text::printable_line(given[7]) : path;
    streams.out.write("shuyu diff " + name + '\n');
    const std::string before = bytes_of(given[1], streams);
    const std::string after = bytes_of(given[4], streams);
    if (before.empty() && given[1] == "/dev/null") streams.out.write("new file\n");
    if (after.empty() && given[4] == "/dev/null") streams.out.write("deleted file\n");
    if (given.size() > 8) streams.out.write(text::printable(given[8]));
    streams.out.write(review::driver_diff(before, after, given[0], wants_colour(streams)));
    return ExitCode::done;
}

/// A command that takes its arguments as they are, whatever they look like.
void add_called(CLI::App& app, GitOptions& options, const char* name, const char* help,
                ExitCode (*run)(const GitOptions&, Streams&)) {
    CLI::App* called = app.add_subcommand(name, help);
    called->add_option("ARGUMENT", options.arguments, "from git")->type_name("");
    called->allow_extras();  // a path that begins with a dash, which comes last
    called->callback([&options, called, run] {
        options.run = run;
        std::vector<std::string> left = called->remaining();
        std::erase(left, "--");  // kept there by CLI11
        for (std::string& argument : left) {
            if (argument.ends_with('\0')) argument.pop_back();
            options.arguments.push_back(std::move(argument));
        }
    });
}

void declare_git(CLI::App& app, GitOptions& options) {
    CLI::App* install = app.add_subcommand("install", "tell git to merge and show glossaries by entries");
    install->add_flag("--global", options.is_global, "for all repositories of the user that have glossary/");
    install->add_flag("--uninstall", options.is_uninstall, "take it away again");
    declare_glossary_option(*install, options.glossary);
    install->callback([&options] { options.run = run_install; });
    add_called(app, options, "merge", "what git calls to merge: %O %A %B %L %P", run_merge);
    add_called(app, options, "textconv", "what git calls to show a file: FILE", run_textconv);
    add_called(app, options, "diff", "what git calls to compare: git's seven arguments", run_diff);
    app.require_subcommand(1);
}

ExitCode run_git_command(const GitOptions& options, Streams& streams) {
    return options.run(options, streams);
}

}  // namespace

constinit const Command git_command{"git", "git's drivers: merge and show glossaries by entries",
                                    "shuyu git install\n"
                                    "shuyu git install --global\n"
                                    "shuyu git install --uninstall\n"
                                    "git difftool --tool shuyu HEAD~1",
                                    bind<GitOptions, declare_git, run_git_command>};

}  // namespace shuyu::cli
