#include "cli/decide_command.hpp"

#include <CLI/CLI.hpp>

#include "cli/candidate_options.hpp"
#include "cli/change_options.hpp"
#include "cli/glossary_option.hpp"
#include "file/mapped_file.hpp"
#include "glossary/decision.hpp"
#include "glossary/decision_list.hpp"

namespace shuyu::cli {
namespace {

using glossary::Action;

struct DecideOptions {
    ChangeOptions change;
    CandidateOptions candidates;
    std::string term;
    std::string gloss;
    std::string reason;
    std::string list;
    bool is_all = false;
};

constexpr const char* action_name(Action action) {
    constexpr const char* names[] = {"approve", "prefer", "admit", "deprecate", "reject"};
    return names[static_cast<std::size_t>(action)];
}

ExitCode refuse(Streams& streams, const char* what, const char* remedy) {
    report(streams, text::make_error("usage", what, remedy));
    return ExitCode::usage;
}

void declare_target(CLI::App& app, DecideOptions& options, const char* gloss_help) {
    app.add_option("TERM", options.term, "the Chinese term")->type_name("");
    app.add_option("GLOSS", options.gloss, gloss_help)->type_name("");
    add_optional_text(app, "--domain", options.change.domain, "of the entry, where several have the term");
}

template <Action action>
void declare_decision(CLI::App& app, DecideOptions& options) {
    declare_target(app, options, "its gloss; may be left out when only one is a candidate");
    if (action == Action::reject || action == Action::deprecate)
        app.add_option("--reason", options.reason, "why, for those who come later")->type_name("TEXT");
    app.add_option("--from", options.list, "take decisions from lines of action, term, gloss, reason, domain (TSV)")
        ->type_name("FILE");
    declare_change_options(app, options.change);
    if (action == Action::prefer) return;
    app.add_flag("--all", options.is_all, "all candidates, or those that the options below choose")
        ->group("Many at once");
    declare_candidate_options(app, options.candidates, "Many at once");
}

/// Those with most evidence first, so that `approve` prefers them.
ExitCode decide_all(Action action, const DecideOptions& options, Streams& streams) {
    const auto location = find_glossary(options.change.glossary, glossary::MissingFolder::refuse);
    if (!location) {
        report(streams, location.error());
        return ExitCode::bad_input;
    }
    const glossary::EvidenceSet evidence = load_evidence(*location);
    ExitCode code = ExitCode::done;
    for (const text::Diagnostic& problem : evidence.problems) {
        report(streams, problem);
        code = ExitCode::bad_input;
    }
    glossary::CandidateFilter filter = filter_of(options.candidates);
    filter.domain = options.change.domain.value_or("");
    const auto decide_each = [&](glossary::Draft& draft) -> Result<void> {
        const auto entries = view(draft.glossary(), evidence, {}, glossary::Order::term);
        for (const glossary::Candidate& candidate : choose_candidates(entries, filter))
            if (auto decided =
                    decide(draft, {action, candidate.term, candidate.gloss, options.reason, candidate.domain});
                !decided)
                return decided;
        return {};
    };
    return worse(code, change(options.change, streams, decide_each));
}

ExitCode decide_listed(Action action, const DecideOptions& options, Streams& streams) {
    const auto file = file::MappedFile::open(options.list);
    if (!file) {
        report(streams, file.error());
        return ExitCode::bad_input;
    }
    const auto decisions = glossary::read_decisions(file->bytes(), options.list, action_name(action));
    if (!decisions) return fail_change(streams, decisions.error());
    return change(options.change, streams, [&](glossary::Draft& draft) -> Result<void> {
        for (const glossary::ListedDecision& decision : *decisions)
            if (auto decided = decide(draft, decision); !decided) return decided;
        return {};
    });
}

template <Action action>
ExitCode run_decision(const DecideOptions& options, Streams& streams) {
    const int ways = (options.term.empty() ? 0 : 1) + (options.is_all ? 1 : 0) + (options.list.empty() ? 0 : 1);
    if (ways == 0) return refuse(streams, "TERM is required", "name a term, or use --from FILE or --all");
    if (ways > 1) return refuse(streams, "more than one of TERM, --from and --all", "choose one");
    if (!options.is_all && options.candidates != CandidateOptions{})
        return refuse(streams, "an option that chooses candidates, without --all", "add --all, or name a TERM alone");
    if (options.is_all) return decide_all(action, options, streams);
    if (!options.list.empty()) return decide_listed(action, options, streams);
    const glossary::Decision decision{action, options.term, options.gloss, options.reason, options.change.domain};
    return change(options.change, streams, [&](glossary::Draft& draft) { return decide(draft, decision); });
}

void declare_removal(CLI::App& app, DecideOptions& options) {
    declare_target(app, options, "one gloss of it; the whole entry without");
    app.get_option("TERM")->required();
    declare_change_options(app, options.change);
}

ExitCode run_removal(const DecideOptions& options, Streams& streams) {
    return change(options.change, streams, [&](glossary::Draft& draft) {
        return remove(draft, {options.term, options.gloss, options.change.domain});
    });
}

template <Action action>
constexpr auto declare_command = bind<DecideOptions, declare_decision<action>, run_decision<action>>;

}  // namespace

constinit const Command approve_command{"approve", "prefer a gloss, or admit it beside the preferred one",
                                        "shuyu approve 封锁 blockade\n"
                                        "shuyu approve --all --min-confidence 0.95 --min-articles 2 --kind name,term\n"
                                        "shuyu approve --from decisions.tsv --dry-run",
                                        declare_command<Action::approve>};
constinit const Command prefer_command{"prefer", "make a gloss the one to use",
                                       "shuyu prefer 封锁 blockade\n"
                                       "shuyu prefer 银行 bank --domain finance",
                                       declare_command<Action::prefer>};
constinit const Command admit_command{"admit", "allow a gloss beside the preferred one", "shuyu admit 封锁 embargo",
                                      declare_command<Action::admit>};
constinit const Command deprecate_command{"deprecate", "mark a gloss as never to be used",
                                          "shuyu deprecate 封锁 lockdown", declare_command<Action::deprecate>};
constinit const Command reject_command{"reject", "mark a pair as wrong, so that it never comes back",
                                       "shuyu reject 封锁 seal --reason \"a stamp\"\n"
                                       "shuyu reject --all --kind word --max-confidence 0.7",
                                       declare_command<Action::reject>};
constinit const Command remove_command{"remove", "take a term, or one gloss of it, out of the glossary",
                                       "shuyu remove 封锁\n"
                                       "shuyu remove 封锁 seal",
                                       bind<DecideOptions, declare_removal, run_removal>};

}  // namespace shuyu::cli
