#include "cli/diff_command.hpp"

#include <CLI/CLI.hpp>

#include "cli/glossary_option.hpp"
#include "cli/option_types.hpp"
#include "glossary/glossary_files.hpp"
#include "review/diff_text.hpp"
#include "review/last_release.hpp"

namespace shuyu::cli {
namespace {

struct DiffOptions {
    std::string glossary;
    std::string before = "HEAD";
    std::string after;
    std::string output;
    bool only_counts = false;
    bool has_exit_code = false;
    bool is_quiet = false;
};

void declare_diff(CLI::App& app, DiffOptions& options) {
    app.add_option("A", options.before, "a glossary, a revision of git, or A..B (else HEAD)")->type_name("");
    app.add_option("B", options.after, "what it is compared with (else the glossary on the disk)")->type_name("");
    app.add_flag("--stat", options.only_counts, "the summary line alone");
    app.add_flag("--exit-code", options.has_exit_code, "exit code 1 where there is a difference");
    app.add_flag("-q,--quiet", options.is_quiet, "print nothing; implies --exit-code");
    add_output(app, options.output);
    declare_glossary_option(app, options.glossary);
}

/// A..B is A and B; an end that is left out is HEAD.
DiffOptions with_range(DiffOptions options) {
    const std::size_t dots = options.before.find("..");
    const bool is_range = dots != std::string::npos && options.after.empty() && dots > 0 &&
                          options.before.find('/') == std::string::npos && !options.before.starts_with('.');
    if (!is_range || options.before.find("...") != std::string::npos) return options;
    options.after = dots + 2 < options.before.size() ? options.before.substr(dots + 2) : "HEAD";
    options.before.resize(dots);
    return options;
}

ExitCode fail(Streams& streams, const text::Diagnostic& error) {
    report(streams, error);
    return ExitCode::bad_input;
}

Result<glossary::GlossaryText> read_side(const glossary::Location& location, const std::string& name) {
    if (name.empty()) return read_glossary(location);
    auto release = review::release_named(location, name);
    if (!release) return Failure(release.error());
    return std::move(release->glossary);
}

ExitCode run_diff(const DiffOptions& given, Streams& streams) {
    const DiffOptions options = with_range(given);
    const auto location = find_glossary(options.glossary, glossary::MissingFolder::refuse);
    if (!location) return fail(streams, location.error());
    const auto before = read_side(*location, options.before);
    if (!before) return fail(streams, before.error());
    const auto after = read_side(*location, options.after);
    if (!after) return fail(streams, after.error());
    const review::GlossaryDiff diff = review::compare(*before, *after);
    const bool is_found = (options.has_exit_code || options.is_quiet) && !diff.is_empty();
    const ExitCode code = is_found ? ExitCode::findings : ExitCode::done;
    if (options.is_quiet) return code;
    const bool colour = streams.terminal.colour && options.output.empty();
    const std::string text = options.only_counts ? diff_summary(diff) : diff_text(diff, colour);
    return worse(code, deliver(streams, options.output, text));
}

}  // namespace

constinit const Command diff_command{"diff", "what changed between two glossaries, by term and gloss",
                                     "shuyu diff\n"
                                     "shuyu diff main..feature\n"
                                     "shuyu diff --exit-code old.yaml new.yaml",
                                     bind<DiffOptions, declare_diff, run_diff>};

}  // namespace shuyu::cli
