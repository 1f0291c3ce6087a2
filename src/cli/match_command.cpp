#include "cli/match_command.hpp"

#include <CLI/CLI.hpp>

#include "cli/article_input.hpp"
#include "cli/entry_export.hpp"
#include "cli/glossary_option.hpp"
#include "cli/match_printer.hpp"
#include "cli/option_types.hpp"
#include "feed/entry_matches.hpp"

namespace shuyu::cli {
namespace {

using glossary::MatchLanguage;
using glossary::Status;

struct MatchOptions {
    ArticleOptions texts;
    FormatOptions to;
    std::string glossary;
    MatchFormat format = MatchFormat::table;
    std::optional<MatchLanguage> language;
};

constexpr Choice<MatchFormat> formats[] = {
    {"table", MatchFormat::table}, {"tsv", MatchFormat::tsv}, {"jsonl", MatchFormat::jsonl}};
constexpr Choice<MatchLanguage> languages[] = {{"zh", MatchLanguage::chinese}, {"en", MatchLanguage::english}};

void declare_match(CLI::App& app, MatchOptions& options) {
    declare_article_files(app, options.texts);
    add_choice<MatchLanguage>(app, "--language", options.language, languages,
                              "the language of the texts (default what the first is mostly in)");
    add_choice<MatchFormat>(app, "--format", options.format, formats, "how to list them (default table)");
    declare_format_options(app, options.to);
    declare_glossary_option(app, options.glossary);
}

/// To look at, all that occurs counts; to hand on, what an export takes.
feed::Selection selection_for(const FormatOptions& options) {
    feed::Selection selection = selection_of(options);
    if (options.format != nullptr) return selection;
    if (!options.has_kinds)
        selection.kinds = {pair::Kind::name, pair::Kind::term, pair::Kind::phrase, pair::Kind::word};
    if (!options.has_statuses) selection.statuses.insert(Status::deprecated);
    if (!options.has_statuses && !options.has_min_confidence) selection.statuses.insert(Status::candidate);
    return selection;
}

/// Finds the entries file by file; the language of the first decides where none was named.
class MatchRun {
public:
    MatchRun(const MatchOptions& options, std::span<const feed::Entry> entries)
        : m_options(options), m_entries(entries), m_language(options.language) {}

    Result<void> add(const std::string& path) {
        const auto article = load_article(path, m_options.texts);
        if (!article) return Failure(article.error());
        auto found = find(article->text(), article->format);
        if (!found) {
            if (found.error().place.file.empty()) found.error().place.file = path;
            return Failure(found.error());
        }
        m_files.push_back({path, std::move(*found)});
        return {};
    }
    std::span<const FileMatches> files() const { return m_files; }
    MatchLanguage language() const { return m_language.value_or(MatchLanguage::chinese); }

private:
    Result<std::vector<feed::EntryMatch>> find(std::string_view text, article::Format format) {
        if (!m_language) {
            const auto language = feed::language_of(text, format);
            if (!language) return Failure(language.error());
            m_language = *language;
        }
        if (!m_matcher) m_matcher.emplace(*m_language, m_entries);
        return m_matcher->find(text, format);
    }

    const MatchOptions& m_options;
    std::span<const feed::Entry> m_entries;
    std::optional<MatchLanguage> m_language;
    std::optional<feed::EntryMatcher> m_matcher;
    std::vector<FileMatches> m_files;
};

ExitCode export_matched(const MatchOptions& options, const LoadedEntries& glossary, const MatchRun& run,
                        Streams& streams) {
    std::vector<feed::EntryMatch> all;
    for (const FileMatches& file : run.files()) all.insert(all.end(), file.matches.begin(), file.matches.end());
    FormatOptions to = options.to;
    if (!to.has_direction && run.language() == MatchLanguage::english) to.options.direction = feed::Direction::en_zh;
    return write_entries(to, glossary, matched_entries(glossary.entries, all), streams);
}

ExitCode run_match(const MatchOptions& options, Streams& streams) {
    if (options.to.format != nullptr && !has_style(options.to, streams)) return ExitCode::usage;
    const auto glossary = load_entries(options.glossary, selection_for(options.to), streams);
    if (!glossary) {
        report(streams, glossary.error());
        return ExitCode::bad_input;
    }
    const ArticleList list = list_articles(options.texts.names);
    ExitCode code = list.problems.empty() ? glossary->code : ExitCode::bad_input;
    for (const text::Diagnostic& problem : list.problems) report(streams, problem);
    MatchRun run(options, glossary->entries);
    for (const std::string& path : list.paths) {
        const Result<void> added = run.add(path);
        if (added) continue;
        report(streams, added.error());
        code = ExitCode::bad_input;
    }
    if (run.files().empty()) return code;  // missing input does not empty the output file
    if (options.to.format != nullptr) return worse(code, export_matched(options, *glossary, run, streams));
    const std::string text = print_matches(run.files(), glossary->entries, run.language(), options.format);
    return worse(code, deliver(streams, options.to.output, text));
}

}  // namespace

constinit const Command match_command{"match", "list or export the entries that occur in a text",
                                      "shuyu match source.txt\n"
                                      "shuyu match --language en --format tsv article.md\n"
                                      "shuyu match source.txt --to prompt --budget 4000\n"
                                      "shuyu match source.txt --to deepl -o deepl.tsv",
                                      bind<MatchOptions, declare_match, run_match>};

}  // namespace shuyu::cli
