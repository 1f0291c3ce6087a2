#include "cli/log_command.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <limits>

#include "cli/glossary_option.hpp"
#include "cli/json_text.hpp"
#include "cli/option_types.hpp"
#include "cli/text_table.hpp"
#include "glossary/glossary_files.hpp"
#include "review/blame.hpp"
#include "review/diff_json.hpp"
#include "review/diff_text.hpp"
#include "review/entry_history.hpp"
#include "review/release_history.hpp"
#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

enum class LogFormat { text, jsonl };

constexpr Choice<LogFormat> formats[] = {{"text", LogFormat::text}, {"jsonl", LogFormat::jsonl}};

struct LogOptions {
    std::string glossary;
    std::string term;
    std::string revision = "HEAD";
    std::size_t most = std::numeric_limits<std::size_t>::max();
    LogFormat format = LogFormat::text;
    std::string output;
};

ExitCode fail(Streams& streams, const text::Diagnostic& error) {
    report(streams, error);
    return ExitCode::bad_input;
}

/// {"commit":…,"date":…,"author":…,"subject":…
std::string commit_json(const file::LoggedCommit& commit) {
    std::string out = "{";
    const std::pair<const char*, const std::string*> members[] = {{"\"commit\":", &commit.name},
                                                                  {",\"date\":", &commit.date},
                                                                  {",\"author\":", &commit.author},
                                                                  {",\"subject\":", &commit.subject}};
    for (const auto& [key, value] : members) {
        out += key;
        append_json_string(out, *value);
    }
    return out;
}

std::string step_text(const review::EntryStep& step, LogFormat format, bool colour) {
    const file::LoggedCommit& commit = step.commit;
    if (format == LogFormat::jsonl) {
        std::string out = commit_json(commit) + ",\"change\":";
        append_json(out, step.change);
        return out + "}\n";
    }
    const std::string head =
        fmt::format("{}  {}  {}: {}", commit.short_name(), commit.date, commit.author, commit.subject);
    return text::printable_line(head) + '\n' + term_text(step.change, 2, colour);
}

std::string count(const review::ReleasePoint& release, glossary::Status status) {
    return std::to_string(release.counts.of(status));
}

std::string release_json(const review::ReleasePoint& release) {
    std::string out = "{\"version\":";
    append_json_string(out, release.version);
    out += ",\"commit\":\"" + release.commit + "\",\"date\":\"" + release.date + "\",\"author\":";
    append_json_string(out, release.author);
    out += fmt::format(",\"terms\":{}", release.counts.terms);
    for (const glossary::Status status : glossary::all_statuses)
        out += fmt::format(",\"{}\":{}", to_string(status), release.counts.of(status));
    return out + "}\n";
}

std::string releases_text(const std::vector<review::ReleasePoint>& releases, std::size_t most, LogFormat format) {
    if (releases.empty() && format == LogFormat::text) return "no release in git's history\n";
    using enum Align;
    TextTable table({{"version", left},
                     {"date", left},
                     {"commit", left},
                     {"author", left},
                     {"terms", right},
                     {"preferred", right},
                     {"admitted", right},
                     {"candidates", right}});
    std::string lines;
    for (std::size_t i = 0; i < std::min(most, releases.size()); ++i) {
        const review::ReleasePoint& release = releases[i];
        if (format == LogFormat::jsonl) lines += release_json(release);
        using glossary::Status;
        table.add_row({text::printable_line(release.version), release.date, release.name,
                       text::printable_line(release.author), std::to_string(release.counts.terms),
                       count(release, Status::preferred), count(release, Status::admitted),
                       count(release, Status::candidate)});
    }
    return format == LogFormat::jsonl ? lines : table.print();
}

void declare_log(CLI::App& app, LogOptions& options) {
    app.add_option("TERM", options.term, "the entry to tell of (else the releases of the glossary)")->type_name("");
    app.add_option("--revision", options.revision, "where history begins (else HEAD)")->type_name("REV");
    app.add_option("-n,--max-count", options.most, "at most so many commits or releases")->type_name("N");
    add_choice<LogFormat>(app, "--format", options.format, formats, "how it is printed");
    add_output(app, options.output);
    declare_glossary_option(app, options.glossary);
}

ExitCode run_log(const LogOptions& options, Streams& streams) {
    const auto location = find_glossary(options.glossary, glossary::MissingFolder::refuse);
    if (!location) return fail(streams, location.error());
    if (options.term.empty()) {
        const auto releases = review::release_history(*location);
        if (!releases) return fail(streams, releases.error());
        return deliver(streams, options.output, releases_text(*releases, options.most, options.format));
    }
    const auto steps = review::entry_history(*location, options.revision, options.term, options.most);
    if (!steps) return fail(streams, steps.error());
    if (steps->empty())
        return fail(streams, text::make_error("no-term", "no commit changed an entry " + options.term,
                                              "see shuyu show for what is not committed yet"));
    std::string out;
    for (const review::EntryStep& step : *steps)
        out += step_text(step, options.format, streams.terminal.colour && options.output.empty());
    return deliver(streams, options.output, out);
}

std::string blame_json(const review::BlameLine& line) {
    std::string out = line.commit ? commit_json(*line.commit) + ",\"term\":" : "{\"commit\":null,\"term\":";
    append_json_string(out, line.term);
    const auto add = [&](const char* key, std::string_view value) {
        if (value.empty()) return;
        out += key;
        append_json_string(out, value);
    };
    add(",\"domain\":", line.domain);
    add(",\"gloss\":", line.gloss);
    if (line.status) add(",\"status\":", to_string(*line.status));
    return out + "}\n";
}

std::string blame_text(const std::vector<review::BlameLine>& lines) {
    TextTable table({{"commit"}, {"date"}, {"author"}, {"term"}, {"gloss"}, {"status"}});
    for (const review::BlameLine& line : lines) {
        const std::string term = line.domain.empty() ? line.term : line.term + " [" + line.domain + ']';
        table.add_row({line.commit ? line.commit->short_name() : "-", line.commit ? line.commit->date : "-",
                       line.commit ? text::printable_line(line.commit->author) : "not committed",
                       text::printable_line(term), text::printable_line(line.gloss),
                       line.status ? std::string(to_string(*line.status)) : ""});
    }
    return table.print();
}

void declare_blame(CLI::App& app, LogOptions& options) {
    app.add_option("TERM", options.term, "only the entries of this term")->type_name("");
    add_choice<LogFormat>(app, "--format", options.format, formats, "how it is printed");
    add_output(app, options.output);
    declare_glossary_option(app, options.glossary);
}

ExitCode run_blame(const LogOptions& options, Streams& streams) {
    const auto location = find_glossary(options.glossary, glossary::MissingFolder::refuse);
    if (!location) return fail(streams, location.error());
    const auto now = read_glossary(*location);
    if (!now) return fail(streams, now.error());
    const auto lines = review::blame(*location, *now, options.term);
    if (!lines) return fail(streams, lines.error());
    std::string out;
    for (const review::BlameLine& line : *lines)
        if (options.format == LogFormat::jsonl) out += blame_json(line);
    return deliver(streams, options.output, options.format == LogFormat::jsonl ? out : blame_text(*lines));
}

}  // namespace

constinit const Command log_command{"log", "how an entry came to be, from git; without TERM the releases",
                                    "shuyu log 环节\n"
                                    "shuyu log\n"
                                    "shuyu log 环节 --format jsonl --max-count 5",
                                    bind<LogOptions, declare_log, run_log>};

constinit const Command blame_command{"blame", "who decided last, for each entry and gloss",
                                      "shuyu blame\n"
                                      "shuyu blame 环节",
                                      bind<LogOptions, declare_blame, run_blame>};

}  // namespace shuyu::cli
