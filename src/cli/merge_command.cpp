#include "cli/merge_command.hpp"

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <algorithm>

#include "cli/change_options.hpp"
#include "cli/glossary_option.hpp"
#include "cli/option_types.hpp"
#include "cli/text_table.hpp"
#include "glossary/adopt.hpp"
#include "glossary/evidence_store.hpp"
#include "glossary/findings_reader.hpp"
#include "glossary/merge_job.hpp"
#include "glossary/text_diff.hpp"
#include "pair/find_pairs.hpp"
#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

/// Gathers the job from the files of the command line.
class JobBuilder {
public:
    JobBuilder(const MergeOptions& options, const glossary::Location& location, const pair::Dictionary* dictionary,
               Streams& streams)
        : m_options(options),
          m_location(location),
          m_dictionary(dictionary),
          m_dictionary_hash(dictionary ? dictionary->hash() : ""),
          m_streams(streams),
          m_stored(load_evidence_heads(location)) {
        m_job.evidence =
            options.leaves_out_evidence ? glossary::EvidenceFiles::leave_out : glossary::EvidenceFiles::write;
        m_job.saving = options.is_dry_run ? glossary::Saving::only_show : glossary::Saving::save;
        for (const std::string& article : options.removed) m_job.removed.insert(name_of_removed(article));
    }

    void add(const std::string& path) {
        const Result<LoadedArticle> article = load_article(path, m_options.articles);
        if (!article) return fail(article.error());
        if (glossary::is_findings(path, article->text())) return add_findings(article->text(), path);
        if (is_glossary(path, article->text())) return add_glossary(std::string(article->text()), path);
        const std::string hash = article->hash();
        const std::string name =
            m_options.as_article.empty() ? article_name(m_location, path, hash) : m_options.as_article;
        if (!is_first(name, path)) return;
        if (is_current(m_stored, name, hash, evidence_options()))
            m_job.unchanged.insert(name);
        else
            scan(*article, path, {name, hash, {}});
    }

    const glossary::MergeJob& job() const { return m_job; }
    /// Other glossaries among the files.
    const std::vector<glossary::GlossaryText>& glossaries() const { return m_glossaries; }
    ExitCode code() const { return m_code; }

private:
    void fail(const text::Diagnostic& error) {
        report(m_streams, error);
        m_code = ExitCode::bad_input;
    }

    bool is_first(const std::string& name, const std::string& path) {
        if (m_names.insert(name).second) return true;
        fail({text::Severity::error,
              "same-article",
              {path, 0, 0},
              "is the article \"" + name + "\", as another file here",
              "merge it by itself with --as-article NAME"});
        return false;
    }

    /// Not a text about YAML: the name says so, and the keys of a glossary begin lines.
    static bool is_glossary(const std::string& path, std::string_view text) {
        return (path.ends_with(".yaml") || path.ends_with(".yml")) && glossary::holds_terms(text);
    }

    void add_glossary(std::string text, const std::string& path) {
        Result<glossary::GlossaryText> glossary = glossary::GlossaryText::parse(std::move(text), path);
        if (!glossary) return fail(glossary.error());
        m_glossaries.push_back(std::move(*glossary));
    }

    void add_findings(std::string_view text, const std::string& path) {
        Result<glossary::FindingsFile> file = glossary::read_findings(text, path);
        if (!file) return fail(file.error());
        for (pair::ArticleFindings& article : file->articles) {
            article.article = article_name(m_location, article.article, article.hash);
            if (is_first(article.article, path))
                m_job.articles.push_back(
                    glossary::make_evidence(article, m_options.min_confidence, evidence_options()));
        }
    }

    /// As it was named when it was merged, or as a path from here.
    std::string name_of_removed(const std::string& article) const {
        return m_stored.articles.contains(article) ? article : article_name(m_location, article, "");
    }

    /// The options that change what is found, in one line; empty for the defaults.
    std::string evidence_options() const {
        std::string text;
        const auto add = [&](const std::string& option) { text += (text.empty() ? "" : " ") + option; };
        constexpr const char* formats[] = {"plain", "markdown", "html"};
        if (m_options.articles.as) add(std::string("--as ") + formats[static_cast<int>(*m_options.articles.as)]);
        if (!m_options.articles.encoding.empty()) add("--encoding " + m_options.articles.encoding);
        if (!m_options.articles.read.code) add("--no-code");
        if (!m_dictionary_hash.empty()) add("--dictionary " + m_dictionary_hash);
        const int least = glossary::in_hundredths(m_options.min_confidence);
        if (least != glossary::in_hundredths(glossary::default_min_confidence))
            add(fmt::format("--min-confidence {}.{:02}", least / 100, least % 100));
        return text;
    }

    void scan(const LoadedArticle& article, const std::string& path, pair::ArticleFindings findings) {
        pair::FindOptions find;
        find.format = article.format;
        find.read = m_options.articles.read;
        find.examples = true;
        find.dictionary = m_dictionary;
        auto occurrences = pair::find_pairs(article.text(), find);
        if (!occurrences) {
            text::Diagnostic error = occurrences.error();
            if (error.place.file.empty()) error.place.file = path;
            return fail(error);
        }
        findings.occurrences = std::move(*occurrences);
        m_job.articles.push_back(glossary::make_evidence(findings, m_options.min_confidence, evidence_options()));
    }

    const MergeOptions& m_options;
    const glossary::Location& m_location;
    const pair::Dictionary* m_dictionary;
    std::string m_dictionary_hash;
    Streams& m_streams;
    glossary::EvidenceSet m_stored;
    glossary::MergeJob m_job;
    std::vector<glossary::GlossaryText> m_glossaries;
    std::set<std::string> m_names;
    ExitCode m_code = ExitCode::done;
};

std::string counted(std::size_t count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

constexpr std::size_t most_doubtful = 20;

/// The pairs of the articles just read that are too doubtful for the glossary, the likeliest first; and how many.
class DoubtfulPairs {
public:
    explicit DoubtfulPairs(const glossary::MergeJob& job) {
        for (const glossary::Evidence& evidence : job.articles)
            for (const glossary::EvidencePair& pair : evidence.pairs)
                if (pair.is_doubtful) m_all.push_back({&evidence, &pair});
        std::stable_sort(m_all.begin(), m_all.end(), [](const One& a, const One& b) { return a.best() > b.best(); });
    }

    std::size_t count() const { return m_all.size(); }
    std::string print(double min_confidence) const {
        if (m_all.empty()) return {};
        TextTable table(
            {{"place", Align::left}, {"term", Align::left}, {"gloss", Align::left}, {"confidence", Align::right}});
        for (std::size_t i = 0; i < std::min(m_all.size(), most_doubtful); ++i) {
            const auto& [evidence, pair] = m_all[i];
            table.add_row({fmt::format("{}:{}", text::printable_line(evidence->article), pair->found.front().line),
                           text::printable_line(pair->term), text::printable_line(pair->gloss),
                           fmt::format("{:.2f}", m_all[i].best() / 100.0)});
        }
        std::string text =
            fmt::format("Doubtful (below {:.2f}), kept in the evidence only:\n", min_confidence) + table.print();
        if (m_all.size() > most_doubtful)
            text += fmt::format("and {} more; shuyu scan lists all\n", m_all.size() - most_doubtful);
        return text + '\n';
    }

private:
    struct One {
        const glossary::Evidence* evidence = nullptr;
        const glossary::EvidencePair* pair = nullptr;
        int best() const {
            int best = 0;
            for (const glossary::Sighting& sighting : pair->found) best = std::max(best, sighting.confidence);
            return best;
        }
    };
    std::vector<One> m_all;
};

std::string written_part(const glossary::MergeReport& report, const glossary::Location& location, bool is_dry_run) {
    const bool is_one = report.changes.size() < 2;
    const std::string what = is_one ? report.changes.empty() ? location.path : report.changes.front().path
                                    : fmt::format("{} files of {}", report.changes.size(), location.path);
    if (is_dry_run) return report.changes.empty() ? "nothing to write" : "would write " + what;
    if (report.has_written) return "wrote " + what;
    return report.evidence_written > 0 ? "wrote evidence only" : "nothing to write";
}

std::string summary(const glossary::MergeReport& report, std::size_t doubtful, const glossary::Location& location,
                    bool is_dry_run) {
    return fmt::format(
        "{} in {}: {}, {} seen before, {} unpaired{}; {}\n", counted(report.pairs, "pair", "pairs"),
        counted(report.articles, "article", "articles"), counted(report.new_terms, "new term", "new terms"),
        report.seen, report.unpaired,
        (report.changed > 0 ? ", " + counted(report.changed, "entry changed", "entries changed") : "") +
            (doubtful > 0 ? fmt::format(", {} doubtful", doubtful) : "") +
            (report.conflicts.empty() ? "" : ", " + counted(report.conflicts.size(), "conflict", "conflicts")),
        written_part(report, location, is_dry_run));
}

/// Takes over what another glossary says, and prints a line about it.
ExitCode adopt_glossary(const glossary::GlossaryText& other, const glossary::Location& location,
                        const MergeOptions& options, Streams& streams) {
    glossary::Adoption adoption;
    std::vector<glossary::FileChange> changes;
    const auto change = [&](const glossary::GlossaryFiles& files) {
        adoption = adopt(files.glossary, other);
        std::vector<glossary::ChangedFile> changed = files.glossary.changed_files(adoption.changes);
        changes = file_changes(files, changed);
        return Result<std::vector<glossary::ChangedFile>>(std::move(changed));
    };
    if (options.is_dry_run) {
        const auto files = read_glossary_files(location);
        if (!files) return fail_change(streams, files.error());
        if (const auto changed = change(*files); !changed) return fail_change(streams, changed.error());
        for (const glossary::FileChange& file : changes)
            streams.out.write(text::printable(glossary::unified_diff(file.before, file.after, file.path)));
    } else if (const auto written = change_files(location, lock_options(streams), change); !written) {
        return fail_change(streams, written.error());
    }
    for (const text::Diagnostic& conflict : adoption.conflicts) report(streams, conflict);
    streams.out.write(fmt::format("{}: {}, {}{}\n", text::printable_line(other.file()),
                                  counted(adoption.added, "new entry", "new entries"),
                                  counted(adoption.changed, "entry changed", "entries changed"),
                                  changes.empty()      ? "; nothing to write"
                                  : options.is_dry_run ? ""
                                                       : "; wrote it"));
    return options.is_strict && !adoption.conflicts.empty() ? ExitCode::findings : ExitCode::done;
}

}  // namespace

void declare_merge(CLI::App& app, MergeOptions& options) {
    declare_article_options(app, options.articles, Files::optional);
    declare_glossary_option(app, options.glossary);
    add_fraction(app, "--min-confidence", options.min_confidence,
                 "a pair below this is doubtful: evidence only (default 0.6)");
    app.add_flag("-n,--dry-run", options.is_dry_run, "write nothing, print the difference it would make");
    app.add_flag("--no-evidence", options.leaves_out_evidence, "write no evidence files");
    app.add_flag("--strict", options.is_strict, "end with exit code 1 when there are conflicts");
    app.add_option("--as-article", options.as_article, "name of the article in the glossary (for one FILE)")
        ->type_name("NAME");
    app.add_option("--remove", options.removed, "take away what this article gave")->type_name("ARTICLE");
}

ExitCode run_merge(const MergeOptions& options, Streams& streams) {
    const auto missing = options.is_dry_run ? glossary::MissingFolder::refuse : glossary::MissingFolder::create;
    const Result<glossary::Location> location = find_glossary(options.glossary, missing);
    if (!location) {
        report(streams, location.error());
        return ExitCode::bad_input;
    }
    const auto dictionary = load_dictionary(options.articles);
    if (!dictionary) {
        report(streams, dictionary.error());
        return ExitCode::bad_input;
    }
    const ArticleList list = list_articles(options.articles.names);
    ExitCode code = list.problems.empty() ? ExitCode::done : ExitCode::bad_input;
    for (const text::Diagnostic& problem : list.problems) report(streams, problem);
    JobBuilder builder(options, *location, *dictionary ? &**dictionary : nullptr, streams);
    for (const std::string& path : list.paths) builder.add(path);
    code = worse(code, builder.code());
    const Result<glossary::MergeReport> merged = merge(*location, builder.job(), lock_options(streams));
    if (!merged) {
        report(streams, merged.error());
        return worse(code, merged.error().rule.empty() ? ExitCode::bad_output : ExitCode::bad_input);
    }
    for (const auto* said : {&merged->problems, &merged->warnings, &merged->conflicts})
        for (const text::Diagnostic& diagnostic : *said) report(streams, diagnostic);
    if (!merged->problems.empty()) code = worse(code, ExitCode::bad_input);
    if (options.is_strict && !merged->conflicts.empty()) code = worse(code, ExitCode::findings);
    if (options.is_dry_run)
        for (const glossary::FileChange& change : merged->changes)
            streams.out.write(text::printable(glossary::unified_diff(change.before, change.after, change.path)));
    for (const glossary::GlossaryText& other : builder.glossaries())
        code = worse(code, adopt_glossary(other, *location, options, streams));
    const DoubtfulPairs doubtful(builder.job());
    streams.out.write(doubtful.print(options.min_confidence));
    streams.out.write(summary(*merged, doubtful.count(), *location, options.is_dry_run));
    return code;
}

constinit const Command merge_command{"merge", "scan articles and merge their pairs into the glossary",
                                      "shuyu merge article.txt\n"
                                      "shuyu merge --dry-run articles/\n"
                                      "shuyu merge --glossary terms.yaml findings.jsonl\n"
                                      "shuyu merge other/terms.yaml\n"
                                      "shuyu merge --remove articles/old.txt",
                                      bind<MergeOptions, declare_merge, run_merge>};

}  // namespace shuyu::cli
