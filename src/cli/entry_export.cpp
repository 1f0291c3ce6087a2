#include "cli/entry_export.hpp"

#include "cli/glossary_option.hpp"
#include "feed/format_list.hpp"

namespace shuyu::cli {

Result<LoadedEntries> load_entries(const std::string& option, const feed::Selection& selection, Streams& streams) {
    const auto location = find_glossary(option, glossary::MissingFolder::refuse);
    if (!location) return Failure(location.error());
    const auto glossary = read_glossary(*location);
    if (!glossary) return Failure(glossary.error());
    LoadedEntries loaded{location->path, glossary->header(), {}, ExitCode::done};
    glossary::EvidenceSet evidence;
    if (selection.min_confidence) evidence = load_evidence(*location);
    for (const text::Diagnostic& problem : evidence.problems) {
        report(streams, problem);
        loaded.code = ExitCode::bad_input;
    }
    loaded.entries = select(view(*glossary, evidence, {}, glossary::Order::term), selection);
    return loaded;
}

bool has_style(const FormatOptions& options, Streams& streams) {
    if (!choose_style(*options.format, options.style, options.output).empty()) return true;
    report(streams, text::make_error("", std::string(options.format->name) + " has no style " + options.style,
                                     "use one of " + summary_of(*options.format).styles));
    return false;
}

ExitCode write_entries(const FormatOptions& options, const LoadedEntries& glossary,
                       std::span<const feed::Entry> entries, Streams& streams) {
    feed::ExportJob job{entries, glossary.header, options.options};
    job.options.style = choose_style(*options.format, options.style, options.output);
    feed::ExportReport left;
    const std::string content = options.format->write(job, left);
    ExitCode code = left.left_out().empty() ? ExitCode::done : ExitCode::findings;
    if (entries.empty()) {
        text::Diagnostic none = text::make_error("empty", "no entry leaves", "see --status, --kind and --domain");
        none.severity = text::Severity::warning;
        none.place.file = glossary.path;
        report(streams, none);
        code = ExitCode::findings;
    }
    for (const feed::LeftOut& one : left.left_out()) report(streams, to_diagnostic(one, glossary.path));
    return worse(code, deliver(streams, options.output, content));
}

}  // namespace shuyu::cli
