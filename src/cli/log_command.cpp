#include "cli/log_command.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <limits>

#include "cli/glossary_option.hpp"
#include "cli/option_types.hpp"
#include "cli/text_table.hpp"
#include "glossary/glossary_files.hpp"
#include "review/blame.hpp"
#include "review/diff_json.hpp"
#include "review/diff_text.hpp"
#include "review/entry_history.hpp"
#include "review/release_history.hpp"
#include "text/escape.hpp"
#include "text/json_writer.hpp"

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

void write_text(text::JsonWriter& json, std::string_view name, std::string_view text) {
    json.key(name);
    json.value(text);
}

void write_commit(text::JsonWriter& json, const file::LoggedCommit& commit) {
    write_text(json, "commit", commit.name);
    write_text(json, "date", commit.date);
    write_text(json, "author", commit.author);
    write_text(json, "subject", commit.subject);
}

std::string step_json(const review::EntryStep& step) {
    text::JsonWriter json;
    json.begin_object();
    write_commit(json, step.commit);
    json.key("change");
    write_json(json, step.change);
    json.end_object();
    return json.take() + '\n';
}

std::string step_text(const review::EntryStep& step, LogFormat format, bool colour) {
    const file::LoggedCommit& commit = step.commit;
    if (format == LogFormat::jsonl) return step_json(step);
    const std::string head =
        fmt::format("{}  {}  {}: {}", commit.short_name(), commit.date, commit.author, commit.subject);
    return text::printable_line(head) + '\n' + term_text(step.change, 2, colour);
}

std::string count(const review::ReleasePoint& release, glossary::Status status) {
    return std::to_string(release.counts.of(status));
}

std::string release_json(const review::ReleasePoint& release) {
    text::JsonWriter json;
    json.begin_object();
    write_text(json, "version", release.version);
    write_text(json, "commit", release.commit);
    write_text(json, "date", release.date);
    write_text(json, "author", release.author);
    json.key("terms");
    json.value(release.counts.terms);
    for (const glossary::Status status : glossary::all_statuses) {
        json.key(to_string(status));
        json.value(release.counts.of(status));
    }
    json.end_object();
    return json.take() + '\n';
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
    text::JsonWriter json;
    json.begin_object();
    if (line.commit) {
        write_commit(json, *line.commit);
    } else {
        json.key("commit");
        json.null();
    }
    write_text(json, "term", line.term);
    if (!line.domain.empty()) write_text(json, "domain", line.domain);
    if (!line.gloss.empty()) write_text(json, "gloss", line.gloss);
    if (line.status) write_text(json, "status", to_string(*line.status));
    json.end_object();
    return json.take() + '\n';
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
