#include "cli/apply_command.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

#include "cli/article_input.hpp"
#include "cli/entry_export.hpp"
#include "cli/glossary_option.hpp"
#include "cli/option_types.hpp"
#include "feed/apply.hpp"
#include "file/atomic_file.hpp"
#include "glossary/evidence.hpp"
#include "glossary/text_diff.hpp"
#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

struct ApplyCommandOptions {
    ArticleOptions article;
    feed::ApplyOptions apply;
    std::string glossary;
    std::vector<std::string> domains;
    double min_confidence = 0;
    bool has_min_confidence = false;
    bool is_in_place = false;
    bool is_dry_run = false;
    std::string output;
};

constexpr Choice<feed::ApplyMode> modes[] = {
    {"replace", feed::ApplyMode::replace}, {"annotate", feed::ApplyMode::annotate}, {"link", feed::ApplyMode::link}};

void declare_apply(CLI::App& app, ApplyCommandOptions& options) {
    declare_article_files(app, options.article);
    add_choice<feed::ApplyMode>(app, "--mode", options.apply.mode, modes,
                                "what becomes of the Chinese (default replace)");
    app.add_option("--link-target", options.apply.link_target,
                   "what links lead to, before the term (default glossary.md#)")
        ->type_name("URL");
    add_fraction(app, "--min-confidence", options.min_confidence, "also candidates seen with at least this")
        ->each([&options](const std::string&) { options.has_min_confidence = true; });
    app.add_option("--domain", options.domains, "entries of these domains alone")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("TEXT,…");
    CLI::Option* in_place = app.add_flag("--in-place", options.is_in_place, "change the files themselves");
    CLI::Option* dry_run = app.add_flag("--dry-run", options.is_dry_run, "print the differences, change nothing");
    CLI::Option* output = add_output(app, options.output);
    in_place->excludes(output);
    in_place->excludes(dry_run);
    declare_glossary_option(app, options.glossary);
}

feed::Selection selection_of(const ApplyCommandOptions& options) {
    feed::Selection selection;
    selection.kinds = {pair::Kind::name, pair::Kind::term, pair::Kind::phrase, pair::Kind::word};
    selection.statuses.insert(glossary::Status::deprecated);  // to know them where the article has them
    selection.domains.insert(options.domains.begin(), options.domains.end());
    if (options.has_min_confidence) selection.min_confidence = glossary::in_hundredths(options.min_confidence);
    return selection;
}

text::Diagnostic about(const std::string& path, std::string rule, std::string what, std::string remedy) {
    text::Diagnostic error = text::make_error(std::move(rule), std::move(what), std::move(remedy));
    error.place.file = path;
    return error;
}

/// An article before and after, byte order mark and all.
struct AppliedFile {
    std::string before;
    std::string after;
    std::vector<feed::NotApplied> left;
};

Result<AppliedFile> apply_to(const std::string& path, const ApplyCommandOptions& options, const feed::GlossBook& book) {
    const auto article = load_article(path, options.article);
    if (!article) return Failure(article.error());
    if (article->source.decoded != nullptr)
        return Failure(about(path, "encoding", "is not UTF-8, and apply keeps every other byte as it is",
                             "convert it first: iconv -t UTF-8"));
    feed::ApplyOptions apply = options.apply;
    apply.format = article->format;
    if (apply.mode == feed::ApplyMode::link && apply.format == article::Format::plain)
        return Failure(about(path, "plain-text", "is plain text, which has no links",
                             "use --mode annotate, or --as markdown where it is Markdown"));
    auto applied = feed::apply(article->text(), apply, book);
    if (!applied) {
        if (applied.error().place.file.empty()) applied.error().place.file = path;
        return Failure(applied.error());
    }
    const std::string mark(article->file->bytes().substr(0, article->source.text_begin));
    return AppliedFile{std::string(article->file->bytes()), mark + applied->text, std::move(applied->left)};
}

/// One line on standard error for each fragment that stayed.
ExitCode report_left(const std::string& path, const std::vector<feed::NotApplied>& left, Streams& streams) {
    for (const feed::NotApplied& one : left) {
        text::Diagnostic warning = text::make_error("not-applied", one.fragment + " is left as it is", one.why);
        warning.severity = text::Severity::warning;
        warning.place = {path, one.line, one.column};
        report(streams, warning);
    }
    return left.empty() ? ExitCode::done : ExitCode::findings;
}

/// Writes the file anew, unless it is not any more the one that was read.
ExitCode write_in_place(const std::string& path, const AppliedFile& applied, Streams& streams) {
    if (applied.before == applied.after) return ExitCode::done;
    const auto written =
        file::update_file(path, lock_options(streams), [&](const file::Snapshot& now) -> Result<std::string> {
            if (now.bytes == applied.before) return applied.after;
            return Failure(about(path, "changed", "was changed by another program meanwhile", "run apply again"));
        });
    if (!written) {
        report(streams, written.error());
        return ExitCode::bad_output;
    }
    for (const text::Diagnostic& warning : written->warnings) report(streams, warning);
    return ExitCode::done;
}

ExitCode check_usage(const ApplyCommandOptions& options, const ArticleList& list, Streams& streams) {
    const bool is_piped = std::find(list.paths.begin(), list.paths.end(), "-") != list.paths.end();
    if (options.is_in_place && is_piped) {
        report(streams, text::make_error("", "standard input has no place to be changed in", "name a file"));
        return ExitCode::usage;
    }
    const bool is_printed = !options.is_in_place && !options.is_dry_run;
    if (is_printed && list.paths.size() > 1) {
        report(streams, text::make_error("", "several articles can't be printed as one",
                                         "use --in-place or --dry-run, or name one"));
        return ExitCode::usage;
    }
    return ExitCode::done;
}

ExitCode run_apply(const ApplyCommandOptions& options, Streams& streams) {
    const ArticleList list = list_articles(options.article.names);
    if (check_usage(options, list, streams) != ExitCode::done) return ExitCode::usage;
    const auto loaded = load_entries(options.glossary, selection_of(options), streams);
    if (!loaded) {
        report(streams, loaded.error());
        return ExitCode::bad_input;
    }
    const feed::GlossBook book(loaded->entries);
    ExitCode code = list.problems.empty() ? loaded->code : ExitCode::bad_input;
    for (const text::Diagnostic& problem : list.problems) report(streams, problem);
    std::string printed;
    bool has_applied = false;
    for (const std::string& path : list.paths) {
        const auto applied = apply_to(path, options, book);
        if (!applied) {
            report(streams, applied.error());
            code = worse(code, ExitCode::bad_input);
            continue;
        }
        has_applied = true;
        if (options.is_in_place) code = worse(code, write_in_place(path, *applied, streams));
        if (options.is_dry_run)
            printed += text::printable(glossary::unified_diff(applied->before, applied->after, path));
        else
            printed += applied->after;
        code = worse(code, report_left(path, applied->left, streams));
    }
    if (options.is_in_place || !has_applied) return code;
    return worse(code, deliver(streams, options.output, printed));
}

}  // namespace

constinit const Command apply_command{"apply", "an article with its Chinese replaced by the glossary's English",
                                      "shuyu apply article.md -o english.md\n"
                                      "shuyu apply --dry-run --min-confidence 0.9 articles/\n"
                                      "shuyu apply --mode annotate --in-place article.txt\n"
                                      "shuyu apply --mode link --link-target /glossary/# article.html",
                                      bind<ApplyCommandOptions, declare_apply, run_apply>};

}  // namespace shuyu::cli
