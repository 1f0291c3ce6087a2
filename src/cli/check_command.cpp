#include "cli/check_command.hpp"

#include <fmt/format.h>

#include "check/check_glossary.hpp"
#include "check/rules.hpp"
#include "cli/check_options.hpp"
#include "cli/glossary_option.hpp"
#include "cli/option_types.hpp"
#include "file/paths.hpp"
#include "review/last_release.hpp"
#include "review/release_plan.hpp"

namespace shuyu::cli {
namespace {

constexpr Choice<FindingFormat> formats[] = {{"text", FindingFormat::text},
                                             {"json", FindingFormat::json},
                                             {"sarif", FindingFormat::sarif},
                                             {"github", FindingFormat::github}};
constexpr Choice<check::Direction> directions[] = {{"zh-en", check::Direction::zh_en},
                                                   {"en-zh", check::Direction::en_zh}};

void check_rule_names(const std::vector<std::string>& typed) {
    std::vector<std::string> names;
    for (const check::Rule& rule : check::rules()) names.emplace_back(rule.name);
    for (const std::string& name : typed)
        if (check::find_rule(name) == nullptr)
            throw CLI::ValidationError(
                "--rule", "no such rule: " + name + "; " + suggestion(name, names, "shuyu check --list lists them"));
}

void declare_check(CLI::App& app, CheckOptions& options) {
    declare_article_options(app, options.articles, Files::optional);
    app.get_option("FILE")->description("glossaries, else the one of --glossary; texts, or SOURCE TARGET");
    declare_glossary_option(app, options.glossary);
    app.add_option_function<std::vector<std::string>>(
           "--rule",
           [&options](const std::vector<std::string>& typed) {
               check_rule_names(typed);
               options.rules.rules = typed;
           },
           "only these rules, and all that they have to say")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("NAME,…");
    app.add_flag("--leftovers", options.finds_leftovers, "find Chinese in texts that should have none");
    app.add_flag("--against", options.checks_translation,
                 "check a translation: SOURCE TARGET, line by line, or one table, XLIFF, TMX or PO file");
    add_choice<check::Direction>(app, "--direction", options.direction, directions, "of --against (default zh-en)");
    app.add_flag("--list", options.lists_rules, "list the rules, with their severities");
    app.add_flag("--fix", options.fixes, "mend what can safely be mended, and say what");
    add_fraction(app, "--min-consistency", options.rules.min_consistency,
                 "share of a term's top gloss below which low-consistency tells (default 0.5)");
    add_choice<FindingFormat>(app, "--format", options.format, formats, "how to print (default text)");
    add_output(app, options.output);
}

std::string rule_list() {
    std::string list;
    for (const check::Rule& rule : check::rules())
        list += fmt::format("{:<22}  {:<7}  {}{}\n", rule.name, to_string(rule.severity), rule.help,
                            rule.fix != nullptr ? " (--fix)" : "");
    return list;
}

/// What review knows of releases, as a finding: the check room does not know that one. No git, or nothing to compare
/// with, is no finding.
void add_release(const glossary::Location& location, const check::GlossaryCheckOptions& options,
                 check::Report& report) {
    const auto now = read_glossary(location);
    if (!now || !file::work_tree_root(location.folder)) return;
    const auto severity = severity_of(*check::find_rule("release-due"), now->header(), options);
    if (!severity) return;
    const auto last = review::last_release(location);
    if (!last || !*last) return;
    const auto plan = plan_release(*last, *now);
    if (!plan || !plan->is_due()) return;
    const std::string what = fmt::format("{} changed since the release {}: {} would be next",
                                         check::counted(plan->diff.terms.size(), "entry"), to_string(plan->old_version),
                                         to_string(plan->version));
    report.findings.push_back({{*severity, "release-due", {location.path, 1, 1}, what, "shuyu release"}});
}

Result<check::Report> check_one(const glossary::Location& location, const CheckOptions& options, Streams& streams) {
    if (!options.fixes) return check_glossary(location, options.rules);
    return fix_glossary(location, options.rules, lock_options(streams));
}

ExitCode check_glossaries(const CheckOptions& options, Streams& streams) {
    std::vector<std::string> names = options.articles.names;
    if (names.empty()) names.push_back(options.glossary);
    check::Report all;
    ExitCode code = ExitCode::done;
    for (const std::string& name : names) {
        const auto location = find_glossary(name, glossary::MissingFolder::refuse);
        auto report = location ? check_one(*location, options, streams) : Failure(location.error());
        if (!report) {
            cli::report(streams, report.error());
            code = worse(code, report.error().rule.empty() ? ExitCode::bad_output : ExitCode::bad_input);
            continue;
        }
        add_release(*location, options.rules, *report);
        all.add(std::move(*report));
    }
    sort_by_place(all.findings);
    return worse(code, deliver_report(all, options, streams));
}

ExitCode run_check(const CheckOptions& options, Streams& streams) {
    if (options.lists_rules) return deliver(streams, options.output, rule_list());
    if (options.finds_leftovers && options.checks_translation) {
        report(streams,
               text::make_error("usage", "--leftovers and --against are two checks", "run one after the other"));
        return ExitCode::usage;
    }
    if (options.finds_leftovers) return check_leftovers(options, streams);
    if (options.checks_translation) return check_translations(options, streams);
    return check_glossaries(options, streams);
}

}  // namespace

constinit const Command check_command{"check", "find what is wrong in a glossary, a text or a translation",
                                      "shuyu check\n"
                                      "shuyu check --fix glossary/\n"
                                      "shuyu check --rule undecided --format json\n"
                                      "shuyu check --format sarif -o check.sarif\n"
                                      "shuyu check --leftovers translated.md\n"
                                      "shuyu check --against source.txt translation.txt\n"
                                      "shuyu check --against memory.tmx",
                                      bind<CheckOptions, declare_check, run_check>};

}  // namespace shuyu::cli
