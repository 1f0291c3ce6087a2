#include "cli/edit_command.hpp"

#include <unistd.h>

#include <CLI/CLI.hpp>

#include <iterator>
#include <map>

#include "cli/change_options.hpp"
#include "cli/glossary_option.hpp"
#include "file/editor.hpp"
#include "glossary/entry_text.hpp"
#include "glossary/field_edit.hpp"
#include "glossary/glossary_change.hpp"
#include "glossary/rename.hpp"
#include "glossary/view.hpp"

namespace shuyu::cli {
namespace {

struct FieldOption {
    const char* flag;
    const char* field;
    const char* help;
};

constexpr FieldOption field_options[] = {
    {"--definition", "definition", "what it means"},
    {"--note", "note", "a remark, on the term or the gloss"},
    {"--domain", "domain", "the subject; tells homographs apart"},
    {"--part-of-speech", "part_of_speech", "noun, verb …"},
    {"--case", "case", "exact or any: whether letter case counts in checks"},
    {"--kind", "kind", "name, term, phrase or word"},
    {"--reading", "reading", "pinyin"},
    {"--source", "source", "where the gloss comes from"},
    {"--reason", "reason", "why the gloss was rejected"},
    {"--example", "example", "a sentence that has both"},
};

constexpr FieldOption list_options[] = {
    {"--see", "see", "another term to look at"},
    {"--variant", "variants", "another spelling of the term"},
};

struct EditOptions {
    ChangeOptions change;
    std::string term;
    std::string gloss;
    std::map<std::string, std::vector<std::string>> fields;  ///< by name; in the order of names
    std::string new_name;                                    ///< of rename
    bool keeps_variant = false;

    glossary::Target target() const { return {term, gloss, change.domain}; }
};

void declare_edit(CLI::App& app, EditOptions& options) {
    app.add_option("TERM", options.term, "the Chinese term")->required()->type_name("");
    app.add_option("GLOSS", options.gloss, "one gloss of it")->type_name("");
    for (const FieldOption& field : field_options)
        app.add_option_function<std::string>(
               field.flag, [&options, &field](const std::string& value) { options.fields[field.field] = {value}; },
               field.help)
            ->type_name("TEXT")
            ->group("Fields (an empty text takes one away)");
    for (const FieldOption& field : list_options)
        app.add_option(field.flag, options.fields[field.field], std::string(field.help) + "; may be given again")
            ->type_name("TERM")
            ->allow_extra_args(false)
            ->group("Fields (an empty text takes one away)");
    add_optional_text(app, "--of-domain", options.change.domain, "of the entry, where several have the term");
    declare_change_options(app, options.change);
}

std::vector<glossary::FieldValue> values_of(const EditOptions& options) {
    std::vector<glossary::FieldValue> values;
    for (const auto& [field, texts] : options.fields)
        if (!texts.empty()) values.push_back({field, texts});
    return values;
}

/// Asks on the terminal; anything but a beginning n is yes.
bool asks_again(Streams& streams) {
    streams.out.write("Edit it again? [Y/n] ");
    streams.out.flush();
    char answer[256];
    const ssize_t length = ::read(STDIN_FILENO, answer, sizeof answer);
    return length > 0 && answer[0] != 'n' && answer[0] != 'N';
}

/// Until the text can be read, or the person gives up.
ExitCode edit_text_of(const EditOptions& options, const std::string& before, Streams& streams) {
    std::string after = before;
    while (true) {
        Result<std::string> edited = file::edit_text(after, "entry.yaml");
        if (!edited) {
            report(streams, edited.error());
            return ExitCode::bad_input;
        }
        after = std::move(*edited);
        const auto replace = [&](glossary::Draft& draft) {
            return replace_entry_text(draft, options.target(), before, after);
        };
        const ExitCode code = change(options.change, streams, replace);
        if (code != ExitCode::bad_input || !asks_again(streams)) return code;
    }
}

ExitCode edit_in_editor(const EditOptions& options, Streams& streams) {
    if (!streams.terminal.is_terminal || ::isatty(STDIN_FILENO) != 1) {
        report(streams, text::make_error("usage", "nothing to edit, and no terminal for an editor",
                                         "give a field, as in --note TEXT"));
        return ExitCode::usage;
    }
    const auto location = find_glossary(options.change.glossary, glossary::MissingFolder::refuse);
    const auto glossary = location ? read_glossary(*location) : Failure(location.error());
    const auto before = glossary ? entry_text(*glossary, options.target()) : Failure(glossary.error());
    if (!before) {
        report(streams, before.error());
        return ExitCode::bad_input;
    }
    return edit_text_of(options, *before, streams);
}

ExitCode run_edit(const EditOptions& options, Streams& streams) {
    const auto values = values_of(options);
    if (values.empty()) return edit_in_editor(options, streams);
    return change(options.change, streams,
                  [&](glossary::Draft& draft) { return edit_fields(draft, options.target(), values); });
}

void declare_rename(CLI::App& app, EditOptions& options) {
    app.add_option("TERM", options.term, "the Chinese term")->required()->type_name("");
    app.add_option("GLOSS", options.gloss, "the gloss to rename; the term itself without")->type_name("");
    app.add_option("NEW", options.new_name, "what it is called from now on")->type_name("");
    app.add_flag("--keep-variant", options.keeps_variant, "the old spelling of the term stays as a variant");
    add_optional_text(app, "--domain", options.change.domain, "of the entry, where several have the term");
    declare_change_options(app, options.change);
}

/// TERM NEW, or TERM GLOSS NEW.
ExitCode run_rename(const EditOptions& options, Streams& streams) {
    const bool is_term = options.new_name.empty();
    const std::string& new_name = is_term ? options.gloss : options.new_name;
    if (new_name.empty() || (options.keeps_variant && !is_term)) {
        report(streams, text::make_error("usage", new_name.empty() ? "NEW is required" : "a gloss has no variants",
                                         "shuyu rename TERM NEW, or shuyu rename TERM GLOSS NEW"));
        return ExitCode::usage;
    }
    const auto old = options.keeps_variant ? glossary::OldSpelling::keep_as_variant : glossary::OldSpelling::forget;
    return change(options.change, streams, [&](glossary::Draft& draft) {
        return is_term ? rename_term(draft, {options.term, "", options.change.domain}, new_name, old)
                       : rename_gloss(draft, options.target(), new_name);
    });
}

}  // namespace

constinit const Command edit_command{"edit", "set fields of an entry or gloss, or open it in an editor",
                                     "shuyu edit 封锁 --domain trade --definition \"a stop of all traffic\"\n"
                                     "shuyu edit 封锁 blockade --note \"of ports\"\n"
                                     "shuyu edit 封锁 --note \"\"\n"
                                     "shuyu edit 封锁        (in $VISUAL or $EDITOR)",
                                     bind<EditOptions, declare_edit, run_edit>};
constinit const Command rename_command{"rename", "give a term, or one of its glosses, another spelling",
                                       "shuyu rename 的封锁 封锁\n"
                                       "shuyu rename 天字1号 天字一号 --keep-variant\n"
                                       "shuyu rename 封锁 blokade blockade",
                                       bind<EditOptions, declare_rename, run_rename>};

}  // namespace shuyu::cli
