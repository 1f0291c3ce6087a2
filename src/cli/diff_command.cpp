#include "cli/diff_command.hpp"

#include <CLI/CLI.hpp>

#include "cli/glossary_option.hpp"
#include "cli/option_types.hpp"
#include "review/diff_html.hpp"
#include "review/diff_json.hpp"
#include "review/diff_markdown.hpp"
#include "review/diff_sides.hpp"
#include "review/diff_text.hpp"

namespace shuyu::cli {
namespace {

enum class DiffFormat { text, markdown, json, html };

constexpr Choice<DiffFormat> formats[] = {{"text", DiffFormat::text},
                                          {"markdown", DiffFormat::markdown},
                                          {"json", DiffFormat::json},
                                          {"html", DiffFormat::html}};

struct DiffOptions {
    std::string glossary;
    std::string before = "HEAD";
    std::string after;
    std::string output;
    DiffFormat format = DiffFormat::text;
    bool has_evidence = false;
    bool only_counts = false;
    bool has_exit_code = false;
    bool is_quiet = false;
};

void declare_diff(CLI::App& app, DiffOptions& options) {
    app.add_option("A", options.before, "a glossary, - (standard input), a revision of git, or A..B (else HEAD)")
        ->type_name("");
    app.add_option("B", options.after, "what it is compared with (else the glossary on the disk)")->type_name("");
    add_choice<DiffFormat>(app, "--format", options.format, formats, "how it is printed");
    app.add_flag("--evidence", options.has_evidence, "each article and pair of the evidence, not only how many");
    app.add_flag("--stat", options.only_counts, "the summary alone");
    app.add_flag("--exit-code", options.has_exit_code, "exit code 1 where there is a difference");
    app.add_flag("-q,--quiet", options.is_quiet, "print nothing; implies --exit-code");
    add_output(app, options.output);
    declare_glossary_option(app, options.glossary);
}

ExitCode fail(Streams& streams, const text::Diagnostic& error) {
    report(streams, error);
    return ExitCode::bad_input;
}

std::string print(const DiffOptions& options, const review::GlossaryDiff& diff, const review::DiffNames& names,
                  const Terminal& terminal) {
    if (options.only_counts) return diff_summary(diff);
    switch (options.format) {
        case DiffFormat::markdown:
            return diff_markdown(diff);
        case DiffFormat::json:
            return diff_json(diff);
        case DiffFormat::html:
            return diff_html(diff, names);
        case DiffFormat::text:
            break;
    }
    return diff_text(diff, {terminal.colour && options.output.empty(), options.has_evidence});
}

review::DiffNames names_of(const review::Side& before, const review::Side& after) {
    const bool is_traditional = after.glossary.script() == text::ChineseScript::traditional;
    return {before.name, after.name, is_traditional ? "zh-Hant" : "zh-Hans"};
}

ExitCode run_diff(const DiffOptions& options, Streams& streams) {
    const auto names = review::sides_named(options.before, options.after);
    const auto location = find_glossary(options.glossary, glossary::MissingFolder::refuse);
    if (!location && !names.are_files()) return fail(streams, location.error());
    const auto before = review::read_side(location ? &*location : nullptr, names.before);
    if (!before) return fail(streams, before.error());
    const auto after = review::read_side(location ? &*location : nullptr, names.after);
    if (!after) return fail(streams, after.error());
    const review::GlossaryDiff diff = review::compare_sides(*before, *after);
    const bool is_found = (options.has_exit_code || options.is_quiet) && !diff.is_empty();
    const ExitCode code = is_found ? ExitCode::findings : ExitCode::done;
    if (options.is_quiet) return code;
    return worse(code,
                 deliver(streams, options.output, print(options, diff, names_of(*before, *after), streams.terminal)));
}

}  // namespace

constinit const Command diff_command{"diff", "what changed between two glossaries, by term and gloss",
                                     "shuyu diff\n"
                                     "shuyu diff main..feature --format markdown\n"
                                     "shuyu diff --exit-code old.yaml new.yaml",
                                     bind<DiffOptions, declare_diff, run_diff>};

}  // namespace shuyu::cli
