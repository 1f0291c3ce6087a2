#include "cli/change_options.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <array>

#include "cli/glossary_option.hpp"
#include "glossary/glossary_change.hpp"
#include "glossary/text_diff.hpp"
#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

using glossary::StatusChange;

constexpr std::size_t most_shown = 20;

std::string word(const std::optional<glossary::Status>& status, const char* nothing) {
    return status ? std::string(to_string(*status)) : nothing;
}

std::string list(const std::vector<StatusChange>& changes) {
    std::string text;
    for (std::size_t i = 0; i < std::min(changes.size(), most_shown); ++i) {
        const StatusChange& change = changes[i];
        text +=
            fmt::format("{}: \"{}\" {} → {}\n", text::printable_line(change.term), text::printable_line(change.gloss),
                        word(change.before, "new"), word(change.after, "removed"));
    }
    if (changes.size() > most_shown) text += fmt::format("and {} more\n", changes.size() - most_shown);
    return text;
}

/// "2 preferred, 1 rejected": how many glosses got each status.
std::string counts(const std::vector<StatusChange>& changes) {
    std::array<std::size_t, 6> counted{};
    for (const StatusChange& change : changes) ++counted[change.after ? static_cast<std::size_t>(*change.after) : 5];
    std::string text;
    for (std::size_t i = 0; i < counted.size(); ++i) {
        if (counted[i] == 0) continue;
        const std::string_view name = i == 5 ? "removed" : to_string(static_cast<glossary::Status>(i));
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", counted[i], name);
    }
    return text;
}

std::string summary(const glossary::ChangeReport& report, const std::string& path, bool is_dry_run) {
    if (report.entries == 0) return "nothing to write\n";
    const std::string decided = counts(report.decided);
    const std::string what =
        decided.empty() ? fmt::format("{} {} changed", report.entries, report.entries == 1 ? "entry" : "entries")
                        : decided;
    return fmt::format("{}; {} {}\n", what, is_dry_run ? "would write" : "wrote", path);
}

}  // namespace

void declare_change_options(CLI::App& app, ChangeOptions& options) {
    declare_glossary_option(app, options.glossary);
    app.add_flag("-n,--dry-run", options.is_dry_run, "write nothing, print the difference it would make");
}

CLI::Option* add_optional_text(CLI::App& app, const std::string& flags, std::optional<std::string>& target,
                               const std::string& help) {
    return app
        .add_option_function<std::string>(
            flags, [&target](const std::string& value) { target = value; }, help)
        ->type_name("TEXT");
}

ExitCode fail_change(Streams& streams, const text::Diagnostic& error) {
    report(streams, error);
    return error.rule.empty() ? ExitCode::bad_output : ExitCode::bad_input;
}

ExitCode change(const ChangeOptions& options, Streams& streams, const TakeDecisions& decide) {
    const auto location = find_glossary(options.glossary, glossary::MissingFolder::refuse);
    if (!location) {
        report(streams, location.error());
        return ExitCode::bad_input;
    }
    const auto saving = options.is_dry_run ? glossary::Saving::only_show : glossary::Saving::save;
    const auto changed = take_decisions(*location, lock_options(streams), saving, decide);
    if (!changed) return fail_change(streams, changed.error());
    for (const text::Diagnostic& warning : changed->warnings) report(streams, warning);
    if (options.is_dry_run)
        for (const glossary::FileChange& file : changed->changes)
            streams.out.write(text::printable(glossary::unified_diff(file.before, file.after, file.path)));
    streams.out.write(list(changed->decided));
    const bool is_one = changed->changes.size() == 1;
    streams.out.write(summary(*changed, is_one ? changed->changes.front().path : location->path, options.is_dry_run));
    return ExitCode::done;
}

}  // namespace shuyu::cli
