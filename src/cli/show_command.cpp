#include "cli/show_command.hpp"

#include <algorithm>
#include <iterator>

#include "cli/entry_order_option.hpp"
#include "cli/glossary_option.hpp"
#include "cli/option_types.hpp"

namespace shuyu::cli {
namespace {

constexpr Choice<EntryFormat> formats[] = {
    {"table", EntryFormat::table},
    {"tsv", EntryFormat::tsv},
    {"jsonl", EntryFormat::jsonl},
};

ExitCode fail(Streams& streams, const text::Diagnostic& error) {
    report(streams, error);
    return ExitCode::bad_input;
}

/// Terms that were asked for and are in none of the glossaries.
ExitCode report_missing(Streams& streams, const std::vector<glossary::GlossaryText>& glossaries,
                        const std::vector<std::string>& terms) {
    ExitCode code = ExitCode::done;
    for (const std::string& term : terms) {
        const bool is_there = std::any_of(glossaries.begin(), glossaries.end(), [&](const auto& glossary) {
            return !view(glossary, {}, {term}, glossary::Order::term).empty();
        });
        if (is_there) continue;
        report(streams, {text::Severity::error,
                         "no-entry",
                         {glossaries.front().file(), 0, 0},
                         "has no entry " + term,
                         "shuyu show lists all"});
        code = ExitCode::findings;
    }
    return code;
}

}  // namespace

void declare_show(CLI::App& app, ShowOptions& options) {
    app.add_option("TERM", options.terms, "terms, variants or glosses; all entries when there is none")->type_name("");
    declare_glossary_option(app, options.glossaries);
    add_choice<EntryFormat>(app, "--format", options.format, formats, "how to print (default table)");
    add_entry_order(app, options.order, "in which order (default term)");
    app.add_flag("--evidence", options.evidence, "also where each gloss was seen");
    add_output(app, options.output);
}

ExitCode run_show(const ShowOptions& options, Streams& streams) {
    const auto locations = find_glossaries(options.glossaries);
    if (!locations) return fail(streams, locations.error());
    std::vector<glossary::GlossaryText> glossaries;
    std::vector<glossary::TermView> views;
    ExitCode code = ExitCode::done;
    for (const glossary::Location& location : *locations) {
        auto glossary = read_glossary(location);
        if (!glossary) return fail(streams, glossary.error());
        const glossary::EvidenceSet evidence = load_evidence(location);
        for (const text::Diagnostic& problem : evidence.problems) code = worse(code, fail(streams, problem));
        auto found = view(*glossary, evidence, options.terms, options.order);
        views.insert(views.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
        glossaries.push_back(std::move(*glossary));
    }
    code = worse(code, report_missing(streams, glossaries, options.terms));
    if (glossaries.size() > 1) sort(views, options.order);
    const ShowEvidence with = options.evidence ? ShowEvidence::yes : ShowEvidence::no;
    return worse(code, deliver(streams, options.output, print_entries(views, options.format, with)));
}

constinit const Command show_command{"show", "print the entries of the glossary",
                                     "shuyu show\n"
                                     "shuyu show 封锁 --evidence\n"
                                     "shuyu show --format tsv --sort evidence -o terms.tsv",
                                     bind<ShowOptions, declare_show, run_show>};

}  // namespace shuyu::cli
