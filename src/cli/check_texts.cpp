#include "check/leftovers.hpp"
#include "cli/check_options.hpp"
#include "cli/glossary_option.hpp"
#include "file/find_files.hpp"
#include "glossary/glossary_files.hpp"

/// The forms of `check` that look at texts.
namespace shuyu::cli {
namespace {

ExitCode fail(Streams& streams, const text::Diagnostic& error) {
    report(streams, error);
    return ExitCode::bad_input;
}

ExitCode usage(Streams& streams, std::string what) {
    report(streams, text::make_error("usage", std::move(what), "see shuyu check --help"));
    return ExitCode::usage;
}

/// The glossary that is named, else the usual one where there is one: a text can be looked at without.
Result<std::optional<glossary::GlossaryText>> optional_glossary(const std::string& option) {
    const auto location = find_glossary(option, glossary::MissingFolder::refuse);
    if (option.empty() && (!location || !file::exists(location->path))) return std::nullopt;
    auto read = location ? read_glossary(*location) : Failure(location.error());
    if (!read) return Failure(read.error());
    return std::optional<glossary::GlossaryText>(std::move(*read));
}

/// What fragments are looked up in.
struct References {
    std::optional<glossary::GlossaryText> glossary;
    std::optional<pair::Dictionary> dictionary;
};

Result<References> load_references(const CheckOptions& options) {
    auto glossary = optional_glossary(options.glossary);
    if (!glossary) return Failure(glossary.error());
    auto dictionary = load_dictionary(options.articles);
    if (!dictionary) return Failure(dictionary.error());
    return References{std::move(*glossary), std::move(*dictionary)};
}

Result<check::Report> leftovers_of(const std::string& path, const CheckOptions& options, const References& references) {
    const Result<LoadedArticle> article = load_article(path, options.articles);
    if (!article) return Failure(article.error());
    pair::FindOptions find;
    find.format = article->format;
    find.read = options.articles.read;
    find.min_confidence = glossary::default_min_confidence;
    find.dictionary = references.dictionary ? &*references.dictionary : nullptr;
    const glossary::GlossaryText* const glossary = references.glossary ? &*references.glossary : nullptr;
    auto report = check::find_leftovers(path, article->text(), find, glossary, options.rules);
    if (!report && report.error().place.file.empty()) {
        text::Diagnostic error = report.error();
        error.place.file = path;
        return Failure(std::move(error));
    }
    return report;
}

/// SOURCE TARGET, read as they are: UTF-8, or what --encoding says.
Result<check::Translation> read_lines(const CheckOptions& options) {
    const auto& names = options.articles.names;
    const Result<LoadedArticle> source = load_article(names[0], options.articles);
    if (!source) return Failure(source.error());
    const Result<LoadedArticle> target = load_article(names[1], options.articles);
    if (!target) return Failure(target.error());
    return check::align_lines(source->text(), names[1], target->text(), options.direction);
}

Result<check::Translation> read_one_file(const CheckOptions& options, Streams& streams) {
    const std::string& name = options.articles.names[0];
    const Result<file::MappedFile> file = file::MappedFile::open(name);
    if (!file) return Failure(file.error());
    Result<article::Bilingual> read = article::read_bilingual(name, file->bytes());
    if (!read) return Failure(read.error());
    for (text::Diagnostic left_out : read->left_out) {
        left_out.severity = text::Severity::note;
        report(streams, left_out);
    }
    check::Translation translation;
    translation.file = name;
    translation.segments = std::move(read->segments);
    return translation;
}

}  // namespace

ExitCode check_leftovers(const CheckOptions& options, Streams& streams) {
    if (options.articles.names.empty()) return usage(streams, "--leftovers needs a FILE");
    const auto references = load_references(options);
    if (!references) return fail(streams, references.error());
    const ArticleList list = list_articles(options.articles.names);
    ExitCode code = ExitCode::done;
    for (const text::Diagnostic& problem : list.problems) code = fail(streams, problem);
    check::Report all;
    for (const std::string& path : list.paths) {
        auto report = leftovers_of(path, options, *references);
        if (report)
            all.add(std::move(*report));
        else
            code = fail(streams, report.error());
    }
    sort_leftovers(all);
    if (!all.findings.empty()) code = worse(code, ExitCode::findings);
    return worse(code, deliver_report(all, options, streams));
}

ExitCode check_translations(const CheckOptions& options, Streams& streams) {
    const std::size_t count = options.articles.names.size();
    if (count == 0 || count > 2) return usage(streams, "--against needs SOURCE TARGET, or one bilingual file");
    const auto location = find_glossary(options.glossary, glossary::MissingFolder::refuse);
    const auto glossary = location ? read_glossary(*location) : Failure(location.error());
    if (!glossary) return fail(streams, glossary.error());
    const auto translation = count == 2 ? read_lines(options) : read_one_file(options, streams);
    if (!translation) return fail(streams, translation.error());
    return deliver_report(check_translation(*glossary, *translation, options.direction, options.rules), options,
                          streams);
}

}  // namespace shuyu::cli
