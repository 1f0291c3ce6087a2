#include "cli/import_command.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/glossary_option.hpp"
#include "cli/option_types.hpp"
#include "cli/text_table.hpp"
#include "feed/format_list.hpp"
#include "feed/import_job.hpp"
#include "feed/record.hpp"
#include "file/mapped_file.hpp"
#include "glossary/text_diff.hpp"
#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

using glossary::Status;
using pair::Kind;

constexpr Choice<Status> statuses[] = {
    {"candidate", Status::candidate}, {"admitted", Status::admitted}, {"preferred", Status::preferred}};
constexpr Choice<Kind> kinds[] = {
    {"name", Kind::name}, {"term", Kind::term}, {"phrase", Kind::phrase}, {"word", Kind::word}};
constexpr Choice<feed::Direction> directions[] = {{"zh-en", feed::Direction::zh_en}, {"en-zh", feed::Direction::en_zh}};

ExitCode fail(Streams& streams, const text::Diagnostic& error, ExitCode code) {
    report(streams, error);
    return code;
}

std::string counted(std::size_t count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string list_formats() {
    TextTable table({{"format"}, {"recognised by"}, {"brings back of our export, beside term and gloss"}});
    for (const feed::ImportFormat* format : feed::import_formats()) {
        std::string endings;
        for (const std::string_view ending : format->endings)
            endings.append(endings.empty() ? "" : ", ").append(ending);
        table.add_row({std::string(format->name), endings, feed::names_of(format->carries)});
        table.add_note("  " + std::string(format->description));
    }
    return table.print();
}

void declare_from(CLI::App& app, ImportCommandOptions& options) {
    const auto parse = [&options](const std::string& typed) {
        options.format = feed::find_import_format(typed);
        if (options.format != nullptr) return;
        std::vector<std::string> names;
        for (const feed::ImportFormat* format : feed::import_formats()) names.emplace_back(format->name);
        throw CLI::ValidationError(
            "--from", "no such format: " + typed + "; " + suggestion(typed, names, "shuyu import --list shows all"));
    };
    app.add_option_function<std::string>("--from", parse,
                                         "the format (else by the file's name); shuyu import --list shows all")
        ->type_name("NAME");
}

/// "term=1", "gloss=English"
void declare_columns(CLI::App& app, ImportCommandOptions& options) {
    const auto parse = [&options](const std::vector<std::string>& typed) {
        std::vector<std::string> names;
        for (const feed::RecordField& field : feed::record_fields()) names.emplace_back(field.name);
        for (const std::string& choice : typed) {
            const std::size_t equals = std::min(choice.find('='), choice.size());
            const std::string field = choice.substr(0, equals);
            if (equals + 1 >= choice.size() || std::find(names.begin(), names.end(), field) == names.end())
                throw CLI::ValidationError(
                    "--columns",
                    "no such column: " + choice + "; " + suggestion(field, names, "write FIELD=NUMBER or FIELD=NAME"));
            options.reading.columns.push_back({field, choice.substr(equals + 1)});
        }
    };
    app.add_option_function<std::vector<std::string>>(
           "--columns", parse, "which column of a table holds what, by number or name in its first row")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("FIELD=COLUMN,…");
}

const feed::ImportFormat* format_of(const ImportCommandOptions& options, const std::string& file) {
    return options.format != nullptr ? options.format : feed::format_of_file(file);
}

/// Reads the files; those that can't be read are reported.
std::vector<feed::Imported> read_files(const ImportCommandOptions& options, Streams& streams, ExitCode& code) {
    std::vector<feed::Imported> read;
    for (const std::string& path : options.files) {
        const auto file = file::MappedFile::open(path);
        if (!file) {
            code = worse(code, fail(streams, file.error(), ExitCode::bad_input));
            continue;
        }
        feed::Imported imported(path);
        const Result<void> done = format_of(options, path)->read({file->bytes(), options.reading}, imported);
        if (done)
            read.push_back(std::move(imported));
        else
            code = worse(code, fail(streams, done.error(), ExitCode::bad_input));
    }
    return read;
}

std::string summary(const feed::ImportReport& report, const ImportCommandOptions& options,
                    const glossary::Location& location) {
    const feed::ImportPlan& plan = report.plan;
    const std::string where = report.changes.size() == 1 ? report.changes.front().path : location.path;
    const std::string written = report.changes.empty() ? "nothing to write"
                                : options.is_dry_run   ? "would write " + where
                                                       : "wrote " + where;
    return fmt::format(
        "{} imported ({}, {}), {} already there, {} left out{}; {}\n", counted(plan.imported, "gloss", "glosses"),
        counted(plan.new_entries, "new entry", "new entries"),
        counted(plan.changed_entries, "entry changed", "entries changed"), plan.already_there, plan.left_out.size(),
        plan.differences.empty() ? "" : ", " + counted(plan.differences.size(), "difference", "differences"),
        text::printable_line(written));
}

ExitCode print(const feed::ImportReport& done, const ImportCommandOptions& options, const glossary::Location& location,
               Streams& streams) {
    for (const auto* said : {&done.plan.notes, &done.plan.left_out, &done.plan.differences, &done.warnings})
        for (const text::Diagnostic& diagnostic : *said) report(streams, diagnostic);
    if (options.is_dry_run)
        for (const glossary::FileChange& file : done.changes)
            streams.out.write(text::printable(glossary::unified_diff(file.before, file.after, file.path)));
    streams.out.write(summary(done, options, location));
    return done.plan.left_out.empty() && done.plan.differences.empty() ? ExitCode::done : ExitCode::findings;
}

/// What is wrong with the command line; nothing where it is right.
std::optional<text::Diagnostic> misuse(const ImportCommandOptions& options) {
    if (options.files.empty())
        return text::make_error("", "no file given", "name one: shuyu import --from tbx terms.tbx");
    for (const std::string& file : options.files)
        if (format_of(options, file) == nullptr)
            return text::make_error("", "the format of " + file + " is not clear from its name",
                                    "name it with --from; --list shows all");
    return std::nullopt;
}

}  // namespace

void declare_import(CLI::App& app, ImportCommandOptions& options) {
    app.add_option("FILE", options.files, "files in the format; - is standard input")->type_name("");
    declare_from(app, options);
    add_choice<Status>(app, "--status", options.choices.status, statuses,
                       "of every gloss that is not deprecated (default: what the file says, else candidate)");
    add_choice<Kind>(app, "--kind", options.choices.kind, kinds, "of entries that have none");
    app.add_option("--domain", options.choices.domain, "of entries that have none")->type_name("TEXT");
    add_choice<feed::Direction>(app, "--direction", options.reading.direction, directions,
                                "of tables without languages (default: the Chinese side is the term)");
    declare_columns(app, options);
    app.add_flag("-n,--dry-run", options.is_dry_run, "write nothing, print the difference it would make");
    app.add_flag("--list", options.list, "list the formats, with what comes back of our own exports");
    declare_glossary_option(app, options.glossary);
}

ExitCode run_import(const ImportCommandOptions& options, Streams& streams) {
    if (options.list) return deliver(streams, "", list_formats());
    if (const auto wrong = misuse(options)) return fail(streams, *wrong, ExitCode::usage);
    const auto missing = options.is_dry_run ? glossary::MissingFolder::refuse : glossary::MissingFolder::create;
    const auto location = find_glossary(options.glossary, missing);
    if (!location) return fail(streams, location.error(), ExitCode::bad_input);
    ExitCode code = ExitCode::done;
    const std::vector<feed::Imported> files = read_files(options, streams, code);
    if (files.empty()) return code;
    const auto saving = options.is_dry_run ? glossary::Saving::only_show : glossary::Saving::save;
    const auto done = import_files(*location, files, options.choices, saving, lock_options(streams));
    if (!done)
        return fail(streams, done.error(), done.error().rule.empty() ? ExitCode::bad_output : ExitCode::bad_input);
    return worse(code, print(*done, options, *location, streams));
}

constinit const Command import_command{"import", "take terms from a file in another format into the glossary",
                                       "shuyu import terms.tbx\n"
                                       "shuyu import --from deepl --status admitted --domain trade glossary.tsv\n"
                                       "shuyu import --from csv --columns term=2,gloss=English --dry-run words.csv\n"
                                       "shuyu import --list",
                                       bind<ImportCommandOptions, declare_import, run_import>};

}  // namespace shuyu::cli
