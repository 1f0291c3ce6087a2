#include "cli/export_command.hpp"

#include <CLI/CLI.hpp>

#include "cli/glossary_option.hpp"
#include "cli/text_table.hpp"
#include "feed/format_list.hpp"

namespace shuyu::cli {
namespace {

ExitCode fail(Streams& streams, const text::Diagnostic& error, ExitCode code = ExitCode::bad_input) {
    report(streams, error);
    return code;
}

std::string list_formats() {
    TextTable table({{"format"}, {"styles"}, {"limits"}, {"carries, beside term and gloss"}});
    for (const feed::ExportFormat* format : feed::export_formats()) {
        const feed::FormatSummary summary = summary_of(*format);
        table.add_row({summary.name, summary.styles, summary.limits, summary.carries});
        table.add_note("  " + summary.description);
    }
    return table.print();
}

text::Diagnostic wrong_style(const FormatOptions& options) {
    return text::make_error("", std::string(options.format->name) + " has no style " + options.style,
                            "use one of " + summary_of(*options.format).styles);
}

/// Writes the entries and says what was left out.
ExitCode write(const FormatOptions& options, const feed::ExportJob& job, const std::string& glossary,
               Streams& streams) {
    feed::ExportReport left;
    const std::string content = options.format->write(job, left);
    ExitCode code = left.left_out().empty() ? ExitCode::done : ExitCode::findings;
    if (job.entries.empty()) {
        text::Diagnostic none = text::make_error("empty", "no entry leaves", "see --status, --kind and --domain");
        none.severity = text::Severity::warning;
        none.place.file = glossary;
        code = fail(streams, none, ExitCode::findings);
    }
    for (const feed::LeftOut& one : left.left_out()) report(streams, to_diagnostic(one, glossary));
    return worse(code, deliver(streams, options.output, content));
}

}  // namespace

void declare_export(CLI::App& app, ExportCommandOptions& options) {
    declare_format_options(app, options.to);
    app.add_flag("--list", options.list, "list the formats, with their limits and what they carry");
    declare_glossary_option(app, options.glossary);
}

ExitCode run_export(const ExportCommandOptions& options, Streams& streams) {
    if (options.list) return deliver(streams, options.to.output, list_formats());
    if (options.to.format == nullptr)
        return fail(streams,
                    text::make_error("", "no format given", "name one: shuyu export --to tbx; --list shows all"),
                    ExitCode::usage);
    const std::string_view style = choose_style(*options.to.format, options.to.style, options.to.output);
    if (style.empty()) return fail(streams, wrong_style(options.to), ExitCode::usage);
    const auto location = find_glossary(options.glossary, glossary::MissingFolder::refuse);
    if (!location) return fail(streams, location.error());
    const auto glossary = read_glossary(*location);
    if (!glossary) return fail(streams, glossary.error());
    glossary::EvidenceSet evidence;
    if (options.to.has_min_confidence) evidence = load_evidence(*location);
    ExitCode code = ExitCode::done;
    for (const text::Diagnostic& problem : evidence.problems) code = worse(code, fail(streams, problem));
    const auto entries = select(view(*glossary, evidence, {}, glossary::Order::term), selection_of(options.to));
    feed::ExportJob job{entries, glossary->header(), options.to.options};
    job.options.style = style;
    return worse(code, write(options.to, job, location->path, streams));
}

constinit const Command export_command{"export", "write the glossary in another format",
                                       "shuyu export --to tbx-v2 -o terms.tbx\n"
                                       "shuyu export --to deepl --direction en-zh -o deepl.tsv\n"
                                       "shuyu export --to csv --status preferred,candidate --kind name\n"
                                       "shuyu export --list",
                                       bind<ExportCommandOptions, declare_export, run_export>};

}  // namespace shuyu::cli
