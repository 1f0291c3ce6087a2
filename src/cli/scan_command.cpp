#include "cli/scan_command.hpp"

#include "cli/glossary_option.hpp"
#include "cli/option_types.hpp"
#include "file/find_files.hpp"
#include "glossary/suggestions.hpp"
#include "glossary/view.hpp"
#include "pair/dictionary_suggestions.hpp"
#include "pair/find_pairs.hpp"

namespace shuyu::cli {
namespace {

constexpr Choice<FindingsFormat> formats[] = {
    {"table", FindingsFormat::table},
    {"tsv", FindingsFormat::tsv},
    {"jsonl", FindingsFormat::jsonl},
};

std::unique_ptr<FindingsPrinter> make_printer(const ScanOptions& options, Output& out) {
    const Explain explain = options.explain ? Explain::yes : Explain::no;
    switch (options.format) {
        case FindingsFormat::tsv:
            return make_findings_tsv(out, explain);
        case FindingsFormat::jsonl:
            return make_findings_jsonl(out, explain);
        case FindingsFormat::table:
            break;
    }
    return make_findings_table(out, explain);
}

/// What a scan looks things up in, besides the article.
struct References {
    std::optional<pair::Dictionary> dictionary;
    std::vector<glossary::GlossaryText> glossaries;
};

/// The glossaries for suggestions. The one of the work tree, if there is one, is for people: what programs read depends
/// on nothing that the command line doesn't name.
Result<std::vector<glossary::GlossaryText>> load_glossaries(const ScanOptions& options) {
    std::vector<glossary::GlossaryText> glossaries;
    const bool is_asked_for = !options.glossaries.empty();
    if (!is_asked_for && options.format != FindingsFormat::table) return glossaries;
    const auto locations = find_glossaries(options.glossaries);
    if (!locations && is_asked_for) return Failure(locations.error());
    if (!locations || (!is_asked_for && !file::exists(locations->front().path))) return glossaries;
    for (const glossary::Location& location : *locations) {
        Result<glossary::GlossaryText> glossary = read_glossary(location);
        if (!glossary) return Failure(glossary.error());
        glossaries.push_back(std::move(*glossary));
    }
    return glossaries;
}

Result<References> load_references(const ScanOptions& options) {
    References references;
    auto dictionary = load_dictionary(options.articles);
    if (!dictionary) return Failure(dictionary.error());
    references.dictionary = std::move(*dictionary);
    auto glossaries = load_glossaries(options);
    if (!glossaries) return Failure(glossaries.error());
    references.glossaries = std::move(*glossaries);
    return references;
}

struct ScannedArticle {
    std::string hash;  ///< where it is printed
    pair::OccurrenceParts parts;
};

Result<ScannedArticle> scan_article(const std::string& path, const ScanOptions& options, const References& references) {
    const Result<LoadedArticle> article = load_article(path, options.articles);
    if (!article) return Failure(article.error());
    pair::FindOptions find;
    find.format = article->format;
    find.read = options.articles.read;
    find.min_confidence = options.min_confidence;
    find.dictionary = references.dictionary ? &*references.dictionary : nullptr;
    find.examples = options.format == FindingsFormat::jsonl;
    if (options.format == FindingsFormat::jsonl) find.detail = pair::Detail::evidence;
    if (options.explain) find.detail = pair::Detail::candidates;
    auto parts = pair::find_pairs_in_parts(article->text(), find);
    if (!parts) {
        text::Diagnostic error = parts.error();
        if (error.place.file.empty()) error.place.file = path;
        return Failure(std::move(error));
    }
    for (std::vector<pair::Occurrence>& part : *parts) {
        for (const glossary::GlossaryText& glossary : references.glossaries) add_suggestions(glossary, part);
        if (references.dictionary) add_dictionary_suggestions(*references.dictionary, part);
    }
    const bool needs_hash = options.format == FindingsFormat::jsonl;
    return ScannedArticle{needs_hash ? article->hash() : "", std::move(*parts)};
}

/// Where a scan's text goes: on to standard output as it comes, or whole into a file at the end.
class ScanOutput {
public:
    ScanOutput(Streams& streams, const std::string& path) : m_streams(streams), m_path(path) {}

    Output& out() {
        if (is_file()) return m_content;
        return m_streams.out;
    }
    ExitCode end() { return is_file() ? deliver(m_streams, m_path, m_content.text()) : ExitCode::done; }

private:
    bool is_file() const { return !m_path.empty() && m_path != "-"; }

    Streams& m_streams;
    const std::string& m_path;
    StringOutput m_content;
};

}  // namespace

void declare_scan(CLI::App& app, ScanOptions& options) {
    declare_article_options(app, options.articles);
    declare_glossary_option(app, options.glossaries);
    add_choice<FindingsFormat>(app, "--format", options.format, formats, "how to print (default table)");
    add_fraction(app, "--min-confidence", options.min_confidence, "a gloss below this counts as none (0 to 1)");
    app.add_flag("--explain", options.explain, "say why each gloss was chosen, and what was turned down");
    add_output(app, options.output);
}

ExitCode run_scan(const ScanOptions& options, Streams& streams) {
    const Result<References> references = load_references(options);
    if (!references) {
        report(streams, references.error());
        return ExitCode::bad_input;
    }
    const ArticleList list = list_articles(options.articles.names);
    ScanOutput output(streams, options.output);
    const auto printer = make_printer(options, output.out());
    ExitCode code = list.problems.empty() ? ExitCode::done : ExitCode::bad_input;
    for (const text::Diagnostic& problem : list.problems) report(streams, problem);
    bool has_scanned = false;
    for (const std::string& path : list.paths) {
        if (output.out().has_failed()) break;
        const auto scanned = scan_article(path, options, *references);
        if (!scanned) {
            report(streams, scanned.error());
            code = ExitCode::bad_input;
            continue;
        }
        has_scanned = true;
        printer->begin_article(path, scanned->hash);
        for (const std::vector<pair::Occurrence>& part : scanned->parts) printer->add(part);
    }
    if (!has_scanned) return code;  // missing input does not empty the output file
    printer->end();
    return worse(code, output.end());
}

constinit const Command scan_command{"scan", "print the Chinese fragments of articles with their English glosses",
                                     "shuyu scan article.txt\n"
                                     "shuyu scan --format tsv articles/ -o findings.tsv\n"
                                     "shuyu scan --format jsonl --min-confidence 0.8 - < article.md",
                                     bind<ScanOptions, declare_scan, run_scan>};

}  // namespace shuyu::cli
