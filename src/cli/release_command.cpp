#include "cli/release_command.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/glossary_option.hpp"
#include "file/find_files.hpp"
#include "file/git.hpp"
#include "glossary/glossary_files.hpp"
#include "glossary/head_editor.hpp"
#include "glossary/revision.hpp"
#include "review/release.hpp"

namespace shuyu::cli {
namespace {

struct ReleaseOptions {
    std::string glossary;
    std::string since;
    std::string notes;
    bool tags = false;
    bool only_checks = false;
    bool is_dry_run = false;
};

ExitCode fail(Streams& streams, const text::Diagnostic& error) {
    report(streams, error);
    return error.rule.empty() ? ExitCode::bad_output : ExitCode::bad_input;
}

/// The glossary as it was released last: what --since names, else what git knows.
Result<glossary::GlossaryText> released(const ReleaseOptions& options, const glossary::Location& location) {
    if (!options.since.empty() && file::exists(options.since)) {
        const auto other = glossary::locate(options.since, glossary::MissingFolder::refuse);
        return other ? read_glossary(*other) : Failure(other.error());
    }
    if (!options.since.empty()) return read_glossary_at(location, options.since);
    const auto commit = review::last_release(location);
    if (!commit) {
        text::Diagnostic error = commit.error();
        error.remedy = "name the last release: --since FILE";
        return Failure(std::move(error));
    }
    if (!*commit)
        return Failure(text::Diagnostic{text::Severity::error,
                                        "git",
                                        {location.path, 0, 0},
                                        "was never committed: there is no release to compare with",
                                        "commit it, or name the last release: --since FILE"});
    return read_glossary_at(location, **commit);
}

std::string tag_name(const std::string& version) {
    return "v" + version;
}

Result<void> check_tag_is_free(const glossary::Location& location, const std::string& version) {
    if (!file::resolve_commit(location.root, "refs/tags/" + tag_name(version))) return {};
    return Failure(text::make_error("git", "the tag " + tag_name(version) + " is there already",
                                    "release without --tag, or remove the tag"));
}

/// The tag stands on a commit that has the new version: that of the main file alone.
Result<void> commit_and_tag(const glossary::Location& location, const std::string& version, const std::string& notes) {
    const std::string path = location.folder + '/' + location.name;
    const auto committed =
        file::run_git(location.root, {"commit", "-q", "-m", "Release " + version, "--only", "--", path});
    if (!committed) return Failure(committed.error());
    const auto tagged =
        file::run_git(location.root, {"tag", "-a", "--cleanup=verbatim", "-F", "-", "--", tag_name(version)}, notes);
    if (!tagged) return Failure(tagged.error());
    return {};
}

Result<file::Written> write_version(const glossary::Location& location, const std::string& version, Streams& streams) {
    return change_files(location, lock_options(streams),
                        [&](const glossary::GlossaryFiles& files) -> Result<std::vector<glossary::ChangedFile>> {
                            const std::string bytes = glossary::with_version(files.glossary.text(), version);
                            return std::vector<glossary::ChangedFile>{{location.name, bytes}};
                        });
}

ExitCode make_release(const ReleaseOptions& options, const glossary::Location& location, const std::string& version,
                      const std::string& notes, Streams& streams) {
    if (options.tags)
        if (const auto free = check_tag_is_free(location, version); !free) return fail(streams, free.error());
    const auto written = write_version(location, version, streams);
    if (!written) return fail(streams, written.error());
    ExitCode code = ExitCode::done;
    if (!options.notes.empty()) code = deliver(streams, options.notes, notes);
    if (options.tags)
        if (const auto tagged = commit_and_tag(location, version, notes); !tagged) return fail(streams, tagged.error());
    streams.out.write(fmt::format("released {}{}\n", version, options.tags ? " as " + tag_name(version) : ""));
    return code;
}

void declare_release(CLI::App& app, ReleaseOptions& options) {
    app.add_option("--since", options.since, "the last release, a file or a git revision (else found in git)")
        ->type_name("REV|FILE");
    app.add_option("--notes", options.notes, "write the release notes there (Markdown); - is standard output")
        ->type_name("FILE");
    app.add_flag("--tag", options.tags, "commit the version and tag it, as in v1.2.0");
    app.add_flag("--check", options.only_checks, "say whether a release is due; exit code 1 when it is");
    app.add_flag("-n,--dry-run", options.is_dry_run, "write nothing, print the version and the notes");
    declare_glossary_option(app, options.glossary);
}

ExitCode run_release(const ReleaseOptions& options, Streams& streams) {
    const auto location = find_glossary(options.glossary, glossary::MissingFolder::refuse);
    if (!location) return fail(streams, location.error());
    const auto now = read_glossary(*location);
    if (!now) return fail(streams, now.error());
    const auto before = released(options, *location);
    if (!before) return fail(streams, before.error());
    const review::GlossaryDiff diff = review::compare(*before, *now);
    const std::string& last = before->header().version;
    const std::string version = review::next_version(last, diff.step);
    if (diff.step == review::VersionStep::none || now->header().version == version) {
        streams.out.write(fmt::format("no release is due: {} says it all\n", now->header().version));
        return ExitCode::done;
    }
    const std::string notes = review::release_notes(diff, version);
    const std::string due = fmt::format("a {} release is due: {} after {}, {} {} changed\n", to_string(diff.step),
                                        version, last, diff.terms.size(), diff.terms.size() == 1 ? "term" : "terms");
    if (options.only_checks || options.is_dry_run) {
        streams.out.write(due + (options.is_dry_run ? '\n' + notes : ""));
        return options.only_checks ? ExitCode::findings : ExitCode::done;
    }
    return make_release(options, *location, version, notes, streams);
}

}  // namespace

constinit const Command release_command{"release", "set the glossary's version from what changed, with release notes",
                                        "shuyu release --check\n"
                                        "shuyu release --notes notes.md --tag\n"
                                        "shuyu release --since v1.2.0 --dry-run",
                                        bind<ReleaseOptions, declare_release, run_release>};

}  // namespace shuyu::cli
