#include "cli/export_command.hpp"

#include <CLI/CLI.hpp>

#include "cli/entry_export.hpp"
#include "cli/glossary_option.hpp"
#include "cli/text_table.hpp"
#include "feed/format_list.hpp"
#include "feed/lint_engine.hpp"
#include "text/escape.hpp"

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

/// One line a finding: 封锁: "blockade": what (rule); mend.
ExitCode lint(const FormatOptions& options, const LoadedEntries& glossary, Streams& streams) {
    feed::ExportJob job{glossary.entries, glossary.header, options.options};
    job.options.style = choose_style(*options.format, options.style, options.output);
    std::string text;
    const auto findings = feed::lint_for_engine(*options.format, job);
    for (const feed::EngineFinding& finding : findings) {
        const std::string about = finding.text.empty() ? "" : " \"" + finding.text + '"';
        text += text::printable_line(finding.term + about + ": " + finding.what + " (" + finding.rule + "); " +
                                     finding.mend) +
                '\n';
    }
    text += std::to_string(findings.size()) + (findings.size() == 1 ? " finding in " : " findings in ") +
            std::to_string(glossary.entries.size()) + (glossary.entries.size() == 1 ? " entry" : " entries") + " for " +
            std::string(options.format->name) + '\n';
    return worse(findings.empty() ? ExitCode::done : ExitCode::findings, deliver(streams, options.output, text));
}

}  // namespace

void declare_export(CLI::App& app, ExportCommandOptions& options) {
    declare_format_options(app, options.to);
    declare_lint_option(app, options.to);
    app.add_flag("--list", options.list, "list the formats, with their limits and what they carry");
    declare_glossary_option(app, options.glossary);
}

ExitCode run_export(const ExportCommandOptions& options, Streams& streams) {
    if (options.list) return deliver(streams, options.to.output, list_formats());
    if (options.to.format == nullptr)
        return fail(streams,
                    text::make_error("", "no format given", "name one: shuyu export --to tbx; --list shows all"),
                    ExitCode::usage);
    if (!has_style(options.to, streams)) return ExitCode::usage;
    const auto loaded = load_entries(options.glossary, selection_of(options.to), streams);
    if (!loaded) return fail(streams, loaded.error());
    if (options.to.is_lint) return worse(loaded->code, lint(options.to, *loaded, streams));
    return worse(loaded->code, write_entries(options.to, *loaded, loaded->entries, streams));
}

constinit const Command export_command{"export", "write the glossary in another format",
                                       "shuyu export --to tbx-v2 -o terms.tbx\n"
                                       "shuyu export --to deepl --direction en-zh -o deepl.tsv\n"
                                       "shuyu export --to csv --status preferred,candidate --kind name\n"
                                       "shuyu export --lint google --kind name,term,word\n"
                                       "shuyu export --list",
                                       bind<ExportCommandOptions, declare_export, run_export>};

}  // namespace shuyu::cli
