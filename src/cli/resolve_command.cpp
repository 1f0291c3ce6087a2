#include "cli/resolve_command.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/option_types.hpp"
#include "review/resolve.hpp"
#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

constexpr Choice<review::Conflicts> sides[] = {{"ours", review::Conflicts::take_ours},
                                               {"theirs", review::Conflicts::take_theirs}};

struct ResolveOptions {
    std::vector<std::string> files;
    review::Conflicts conflicts = review::Conflicts::mark;
    bool is_dry_run = false;
};

void declare_resolve(CLI::App& app, ResolveOptions& options) {
    app.add_option("FILE", options.files, "files of a glossary, or of its evidence, with conflicts")
        ->required()
        ->type_name("");
    add_choice<review::Conflicts>(app, "--take", options.conflicts, sides,
                                  "whose decision counts where both sides decided (else both stay, marked)");
    app.add_flag("--dry-run", options.is_dry_run, "tell what would be resolved, and write nothing");
}

ExitCode resolve(const std::string& path, const ResolveOptions& options, Streams& streams) {
    const auto saving = options.is_dry_run ? review::Saving::only_tell : review::Saving::save;
    const auto resolution = review::resolve_file(path, saving, options.conflicts, lock_options(streams));
    if (!resolution) {
        report(streams, resolution.error());
        return resolution.error().rule.empty() ? ExitCode::bad_output : ExitCode::bad_input;
    }
    for (const text::Diagnostic& note : resolution->notes) report(streams, note);
    const std::string name = text::printable_line(path);
    streams.out.write(resolution->found == 0
                          ? name + ": no conflict\n"
                          : fmt::format("{}: {} {}, {} left\n", name, resolution->resolved(),
                                        resolution->resolved() == 1 ? "conflict resolved" : "conflicts resolved",
                                        resolution->left));
    return resolution->left > 0 ? ExitCode::findings : ExitCode::done;
}

ExitCode run_resolve(const ResolveOptions& options, Streams& streams) {
    ExitCode code = ExitCode::done;
    for (const std::string& path : options.files) code = worse(code, resolve(path, options, streams));
    return code;
}

}  // namespace

constinit const Command resolve_command{"resolve", "merge by entries what git left with conflict markers",
                                        "shuyu resolve glossary/terms.yaml && git add glossary/terms.yaml\n"
                                        "shuyu resolve --take theirs glossary/terms.yaml\n"
                                        "git diff --name-only --diff-filter=U -z | xargs -0 shuyu resolve",
                                        bind<ResolveOptions, declare_resolve, run_resolve>};

}  // namespace shuyu::cli
