#include "cli/release_command.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <optional>

#include "cli/glossary_option.hpp"
#include "file/paths.hpp"
#include "glossary/glossary_files.hpp"
#include "glossary/header_editor.hpp"
#include "review/last_release.hpp"
#include "review/release_notes.hpp"
#include "review/release_tag.hpp"
#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

struct ReleaseOptions {
    std::string glossary;
    std::string since;
    std::string notes;
    bool makes_tag = false;
    bool only_checks = false;
    bool is_dry_run = false;
};

ExitCode fail(Streams& streams, const text::Diagnostic& error) {
    report(streams, error);
    return error.rule.empty() ? ExitCode::bad_output : ExitCode::bad_input;
}

void declare_release(CLI::App& app, ReleaseOptions& options) {
    app.add_option("--since", options.since,
                   "the last release: a revision of git, or a glossary (else the commit that last set the version)")
        ->type_name("REV|FILE");
    app.add_flag("--tag", options.makes_tag, "commit the new version and tag the commit, as in v1.2.0");
    app.add_option("--notes", options.notes, "where the release notes go (else standard output)")->type_name("FILE");
    app.add_flag("--check", options.only_checks, "write nothing, end with exit code 1 when a release is due");
    app.add_flag("-n,--dry-run", options.is_dry_run, "write nothing, print the notes");
    declare_glossary_option(app, options.glossary);
}

Result<std::optional<review::Release>> find_last(const ReleaseOptions& options, const glossary::Location& location) {
    if (!options.since.empty()) {
        auto release = review::release_named(location, options.since);
        if (!release) return Failure(release.error());
        return std::optional(std::move(*release));
    }
    if (file::work_tree_root(location.folder)) return review::last_release(location);
    return Failure(text::make_error("usage", location.path + " is in no git work tree",
                                    "name the glossary of the last release: --since OLD.yaml"));
}

std::string summary(const review::ReleasePlan& plan) {
    const std::string version = to_string(plan.version);
    if (plan.since.empty()) return "first release " + version + '\n';
    const std::string since = fmt::format("{} ({})", to_string(plan.old_version), text::printable_line(plan.since));
    if (plan.diff.step == review::Step::none) return "nothing to release since " + since + '\n';
    const std::size_t count = plan.diff.terms.size();
    return fmt::format("{} release {}, {} {} changed since {}\n", to_string(plan.diff.step), version, count,
                       count == 1 ? "entry" : "entries", since);
}

ExitCode check(const review::ReleasePlan& plan, Streams& streams) {
    if (!plan.is_due()) {
        const bool is_set = plan.diff.step != review::Step::none;
        streams.out.write(is_set ? "no release is due: the version is " + to_string(plan.version) + " already\n"
                                 : summary(plan));
        return ExitCode::done;
    }
    streams.out.write("due: " + summary(plan));
    return ExitCode::findings;
}

ExitCode tell(const ReleaseOptions& options, const review::ReleasePlan& plan, Streams& streams) {
    const bool has_file = !options.is_dry_run && !options.notes.empty() && options.notes != "-";
    const ExitCode code = deliver(streams, has_file ? options.notes : "", release_notes(plan));
    streams.out.write((has_file ? "" : "\n") + summary(plan));
    return code;
}

/// The main file with the version of `plan`, when that is another one.
Result<std::vector<glossary::ChangedFile>> new_head(const glossary::GlossaryText& now,
                                                    const review::ReleasePlan& plan) {
    if (!plan.is_due()) return std::vector<glossary::ChangedFile>{};
    const auto bytes = glossary::with_version(now.text(), to_string(plan.version));
    if (!bytes) {
        text::Diagnostic error = bytes.error();
        error.place.file = now.file();
        return Failure(error);
    }
    return std::vector<glossary::ChangedFile>{{now.file_name(0), *bytes}};
}

ExitCode release(const ReleaseOptions& options, const glossary::Location& location,
                 const std::optional<review::Release>& last, Streams& streams) {
    std::optional<review::ReleasePlan> plan;
    const auto write = [&](const glossary::GlossaryFiles& files) -> Result<std::vector<glossary::ChangedFile>> {
        if (!files.exists) return Failure(read_glossary(location).error());
        auto planned = plan_release(last, files.glossary);
        if (!planned) return Failure(planned.error());
        plan = std::move(*planned);
        const bool is_tagged = options.makes_tag && plan->diff.step != review::Step::none;
        if (is_tagged)
            if (const auto free = check_taggable(location, files.glossary, plan->version); !free)
                return Failure(free.error());
        return new_head(files.glossary, *plan);
    };
    const auto written = change_files(location, lock_options(streams), write);
    if (!written) return fail(streams, written.error());
    for (const text::Diagnostic& warning : written->warnings) report(streams, warning);
    if (plan->diff.step == review::Step::none) {
        streams.out.write(summary(*plan));
        return ExitCode::done;
    }
    if (options.makes_tag)
        if (const auto tagged = commit_and_tag(location, plan->version, release_notes(*plan)); !tagged)
            return worse(ExitCode::bad_output, fail(streams, tagged.error()));
    const ExitCode code = tell(options, *plan, streams);
    if (options.makes_tag) streams.out.write("tagged " + review::tag_name(plan->version) + '\n');
    return code;
}

ExitCode run_release(const ReleaseOptions& options, Streams& streams) {
    const auto location = find_glossary(options.glossary, glossary::MissingFolder::refuse);
    if (!location) return fail(streams, location.error());
    const auto last = find_last(options, *location);
    if (!last) return fail(streams, last.error());
    if (!options.only_checks && !options.is_dry_run) return release(options, *location, *last, streams);
    const auto now = read_glossary(*location);
    const auto plan = now ? plan_release(*last, *now) : Failure(now.error());
    if (!plan) return fail(streams, plan.error());
    return options.only_checks ? check(*plan, streams) : tell(options, *plan, streams);
}

}  // namespace

constinit const Command release_command{"release", "set the version from what changed, with release notes",
                                        "shuyu release --check\n"
                                        "shuyu release --notes NOTES.md --tag\n"
                                        "shuyu release --since old.yaml --glossary new.yaml",
                                        bind<ReleaseOptions, declare_release, run_release>};

}  // namespace shuyu::cli
