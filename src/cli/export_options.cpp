#include "cli/export_options.hpp"

#include "cli/name_list.hpp"
#include "glossary/evidence.hpp"

namespace shuyu::cli {
namespace {

using glossary::Status;
using pair::Kind;

constexpr Choice<Kind> kinds[] = {
    {"name", Kind::name}, {"term", Kind::term}, {"phrase", Kind::phrase}, {"word", Kind::word}};

constexpr Choice<Status> statuses[] = {{"preferred", Status::preferred},
                                       {"admitted", Status::admitted},
                                       {"candidate", Status::candidate},
                                       {"deprecated", Status::deprecated}};

constexpr Choice<feed::Direction> directions[] = {{"zh-en", feed::Direction::zh_en}, {"en-zh", feed::Direction::en_zh}};

CLI::Option* declare_named_format(CLI::App& app, FormatOptions& options, const std::string& flag,
                                  const std::string& help) {
    const auto parse = [&options, flag](const std::string& typed) {
        options.format = feed::find_export_format(typed);
        options.is_lint = flag == "--lint";
        if (options.format != nullptr) return;
        std::vector<std::string> names;
        for (const feed::ExportFormat* format : feed::export_formats()) names.emplace_back(format->name);
        throw CLI::ValidationError(
            flag, "no such format: " + typed + "; " + suggestion(typed, names, "shuyu export --list shows all"));
    };
    return app.add_option_function<std::string>(flag, parse, help)->type_name("NAME");
}

void declare_format(CLI::App& app, FormatOptions& options) {
    declare_named_format(app, options, "--to", "the format; shuyu export --list shows all");
    app.add_option("--style", options.style,
                   "one of the format's styles, as dct of tbx (else by the ending of -o FILE)")
        ->type_name("NAME");
}

}  // namespace

void declare_lint_option(CLI::App& app, FormatOptions& options) {
    declare_named_format(app, options, "--lint",
                         "say what this format or engine will refuse, ignore or misuse, and write nothing")
        ->excludes(app.get_option("--to"));
}

void declare_format_options(CLI::App& app, FormatOptions& options) {
    declare_format(app, options);
    add_choice<feed::Direction>(app, "--direction", options.options.direction, directions,
                                "from which language to which (default zh-en)")
        ->each([&options](const std::string&) { options.has_direction = true; });
    add_choices<Kind>(app, "--kind", options.selection.kinds, kinds, "kinds of terms (default name,term)")
        ->each([&options](const std::string&) { options.has_kinds = true; });
    add_choices<Status>(app, "--status", options.selection.statuses, statuses,
                        "statuses of glosses (default preferred,admitted; deprecated where a format can say so)")
        ->each([&options](const std::string&) { options.has_statuses = true; });
    add_fraction(app, "--min-confidence", options.min_confidence, "also candidates seen with at least this")
        ->each([&options](const std::string&) { options.has_min_confidence = true; });
    app.add_option("--domain", options.selection.domains, "entries of these domains alone")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("TEXT,…");
    app.add_flag_callback(
        "--variants", [&options] { options.options.variants = feed::Variants::write; },
        "rows for variants too, in formats of terms and glosses alone");
    app.add_option("--budget", options.options.budget, "characters that a prompt may have")->type_name("N");
    add_output(app, options.output);
}

feed::Selection selection_of(const FormatOptions& options) {
    feed::Selection selection = options.selection;
    const bool says_deprecated = options.format != nullptr && has(options.format->carries, feed::Carries::deprecated);
    if (!options.has_statuses && says_deprecated) selection.statuses.insert(Status::deprecated);
    if (options.has_min_confidence) selection.min_confidence = glossary::in_hundredths(options.min_confidence);
    return selection;
}

}  // namespace shuyu::cli
