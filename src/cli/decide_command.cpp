#include "cli/decide_command.hpp"

#include <CLI/CLI.hpp>

#include "cli/glossary_option.hpp"
#include "glossary/decision.hpp"

namespace shuyu::cli {
namespace {

using glossary::Action;
using Change = std::function<Result<glossary::Changes>(const glossary::GlossaryText&)>;

struct DecideOptions {
    std::string glossary;
    glossary::Decision decision;
};

/// Errors of reading have a rule, those of writing have none (glossary/merge_job.hpp says the same).
ExitCode fail(Streams& streams, const text::Diagnostic& error) {
    report(streams, error);
    return error.rule.empty() ? ExitCode::bad_output : ExitCode::bad_input;
}

ExitCode change(const std::string& option, Streams& streams, const Change& wanted) {
    const auto location = find_glossary(option, glossary::MissingFolder::refuse);
    if (!location) {
        report(streams, location.error());
        return ExitCode::bad_input;
    }
    const auto written = change_glossary(*location, lock_options(streams), wanted);
    if (!written) return fail(streams, written.error());
    for (const text::Diagnostic& warning : written->warnings) report(streams, warning);
    const bool is_written = written->outcome == file::WriteOutcome::written;
    streams.out.write(is_written ? "wrote " + location->path + '\n' : "nothing to write\n");
    return ExitCode::done;
}

template <Action action>
void declare_decision(CLI::App& app, DecideOptions& options) {
    app.add_option("TERM", options.decision.term, "the Chinese term")->required()->type_name("");
    app.add_option("GLOSS", options.decision.gloss, "its gloss; may be left out when only one is a candidate")
        ->type_name("");
    if (action == Action::reject || action == Action::deprecate)
        app.add_option("--reason", options.decision.reason, "why, for those who come later")->type_name("TEXT");
    declare_glossary_option(app, options.glossary);
}

template <Action action>
ExitCode run_decision(const DecideOptions& options, Streams& streams) {
    glossary::Decision decision = options.decision;
    decision.action = action;
    return change(options.glossary, streams,
                  [&](const glossary::GlossaryText& text) { return decide(text, decision); });
}

void declare_removal(CLI::App& app, DecideOptions& options) {
    app.add_option("TERM", options.decision.term, "the Chinese term")->required()->type_name("");
    declare_glossary_option(app, options.glossary);
}

ExitCode run_removal(const DecideOptions& options, Streams& streams) {
    return change(options.glossary, streams,
                  [&](const glossary::GlossaryText& text) { return remove_term(text, options.decision.term); });
}

template <Action action>
constexpr auto declare_command = bind<DecideOptions, declare_decision<action>, run_decision<action>>;

}  // namespace

constinit const Command approve_command{"approve", "prefer a gloss, or admit it beside the preferred one",
                                        "shuyu approve 封锁 blockade", declare_command<Action::approve>};
constinit const Command prefer_command{"prefer", "make a gloss the one to use", "shuyu prefer 封锁 blockade",
                                       declare_command<Action::prefer>};
constinit const Command admit_command{"admit", "allow a gloss beside the preferred one", "shuyu admit 封锁 embargo",
                                      declare_command<Action::admit>};
constinit const Command deprecate_command{"deprecate", "mark a gloss as never to be used",
                                          "shuyu deprecate 封锁 lockdown", declare_command<Action::deprecate>};
constinit const Command reject_command{"reject", "mark a pair as wrong, so that it never comes back",
                                       "shuyu reject 封锁 seal --reason \"a stamp\"", declare_command<Action::reject>};
constinit const Command remove_command{"remove", "take a term out of the glossary", "shuyu remove 封锁",
                                       bind<DecideOptions, declare_removal, run_removal>};

}  // namespace shuyu::cli
