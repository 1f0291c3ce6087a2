#include "cli/layout_command.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "cli/glossary_option.hpp"
#include "cli/option_types.hpp"
#include "glossary/glossary_files.hpp"
#include "glossary/layout.hpp"

namespace shuyu::cli {
namespace {

struct FmtOptions {
    std::vector<std::string> glossaries;
    std::string glossary;
    bool only_checks = false;
};

struct LayoutOptions {
    std::string glossary;
    glossary::FileLayout layout = glossary::FileLayout::one_file;
};

constexpr Choice<glossary::FileLayout> layouts[] = {{"one-file", glossary::FileLayout::one_file},
                                                    {"file-per-term", glossary::FileLayout::file_per_term}};

ExitCode fail(Streams& streams, const text::Diagnostic& error) {
    report(streams, error);
    return error.rule.empty() ? ExitCode::bad_output : ExitCode::bad_input;
}

/// Names of the files that are not in canonical form, as they are shown.
std::vector<std::string> unformatted(const glossary::GlossaryFiles& files) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < files.glossary.file_count(); ++i) {
        const glossary::EntryFile& file = files.glossary.file_at(i);
        const bool is_migrated = i == 0 && files.is_migrated;
        if (is_migrated || file.canonical() != file.bytes()) names.push_back(file.file());
    }
    return names;
}

ExitCode check_format(const glossary::Location& location, Streams& streams) {
    const auto files = read_glossary_files(location, glossary::OldFormat::migrate);
    if (!files) return fail(streams, files.error());
    if (!files->exists) return fail(streams, read_glossary(location).error());
    const std::vector<std::string> names = unformatted(*files);
    for (const std::string& name : names) streams.out.write(name + " is not in canonical form; run shuyu fmt\n");
    return names.empty() ? ExitCode::done : ExitCode::findings;
}

ExitCode format(const glossary::Location& location, Streams& streams) {
    const auto written = change_files(
        location, lock_options(streams),
        [&](const glossary::GlossaryFiles& files) -> Result<std::vector<glossary::ChangedFile>> {
            if (!files.exists) return Failure(read_glossary(location).error());
            return canonical_files(files.glossary);
        },
        glossary::OldFormat::migrate);
    if (!written) return fail(streams, written.error());
    for (const text::Diagnostic& warning : written->warnings) report(streams, warning);
    const bool is_written = written->outcome == file::WriteOutcome::written;
    streams.out.write((is_written ? "wrote " : "nothing to write: ") + location.path + '\n');
    return ExitCode::done;
}

void declare_fmt(CLI::App& app, FmtOptions& options) {
    app.add_option("FILE", options.glossaries, "glossaries; else the one of --glossary")->type_name("");
    app.add_flag("--check", options.only_checks, "write nothing, end with exit code 1 when something would change");
    declare_glossary_option(app, options.glossary);
}

ExitCode run_fmt(const FmtOptions& options, Streams& streams) {
    std::vector<std::string> names = options.glossaries;
    if (names.empty()) names.push_back(options.glossary);
    ExitCode code = ExitCode::done;
    for (const std::string& name : names) {
        const auto location = find_glossary(name, glossary::MissingFolder::refuse);
        if (!location)
            code = worse(code, fail(streams, location.error()));
        else
            code = worse(code, options.only_checks ? check_format(*location, streams) : format(*location, streams));
    }
    return code;
}

void declare_layout(CLI::App& app, LayoutOptions& options) {
    add_choice<glossary::FileLayout>(app, "LAYOUT", options.layout, layouts, "one-file or file-per-term")->required();
    declare_glossary_option(app, options.glossary);
}

ExitCode run_layout(const LayoutOptions& options, Streams& streams) {
    const auto location = find_glossary(options.glossary, glossary::MissingFolder::refuse);
    if (!location) return fail(streams, location.error());
    if (!location->is_folder && location->name != "terms.yaml")
        return fail(streams, {text::Severity::error,
                              "layout",
                              {location->path, 0, 0},
                              "only a glossary in a folder of its own can be laid out",
                              "name the folder, or rename the file to terms.yaml"});
    std::size_t entries = 0;
    const auto written =
        change_files(*location, lock_options(streams),
                     [&](const glossary::GlossaryFiles& files) -> Result<std::vector<glossary::ChangedFile>> {
                         if (!files.exists) return Failure(read_glossary(*location).error());
                         entries = files.glossary.size();
                         return laid_out(files.glossary, options.layout);
                     });
    if (!written) return fail(streams, written.error());
    for (const text::Diagnostic& warning : written->warnings) report(streams, warning);
    const bool is_written = written->outcome != file::WriteOutcome::unchanged;
    streams.out.write(is_written ? fmt::format("{} entries laid out\n", entries) : "nothing to write\n");
    return ExitCode::done;
}

}  // namespace

constinit const Command fmt_command{"fmt", "rewrite a glossary into canonical form",
                                    "shuyu fmt\n"
                                    "shuyu fmt --check glossary/",
                                    bind<FmtOptions, declare_fmt, run_fmt>};
constinit const Command layout_command{"layout", "lay a glossary out as one file, or as one file per term",
                                       "shuyu layout file-per-term\n"
                                       "shuyu layout one-file",
                                       bind<LayoutOptions, declare_layout, run_layout>};

}  // namespace shuyu::cli
