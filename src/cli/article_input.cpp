#include "cli/article_input.hpp"

#include "cli/option_types.hpp"
#include "file/content_hash.hpp"
#include "file/find_files.hpp"
#include "file/system_error.hpp"

namespace shuyu::cli {
namespace {

constexpr std::string_view article_endings[] = {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"};

constexpr Choice<article::Format> formats[] = {
    {"plain", article::Format::plain},
    {"markdown", article::Format::markdown},
    {"html", article::Format::html},
};

void add_folder(const std::string& folder, ArticleList& list) {
    file::FoundFiles found = file::find_files(folder, article_endings);
    if (found.paths.empty() && found.problems.empty())
        found.problems.push_back(file::file_error(folder, "holds no article (.txt, .md, .html)", "name the files"));
    list.paths.insert(list.paths.end(), found.paths.begin(), found.paths.end());
    list.problems.insert(list.problems.end(), found.problems.begin(), found.problems.end());
}

}  // namespace

void declare_article_files(CLI::App& app, ArticleOptions& options, Files files) {
    CLI::Option* names =
        app.add_option("FILE", options.names, "articles, folders of articles, or - (standard input)")->type_name("");
    if (files == Files::required) names->required();
    add_choice<article::Format>(app, "--as", options.as, formats, "read every FILE as one of");
    app.add_option("--encoding", options.encoding, "encoding of the articles when it is not UTF-8: gb18030, big5 ...")
        ->type_name("NAME");
}

void declare_article_options(CLI::App& app, ArticleOptions& options, Files files) {
    declare_article_files(app, options, files);
    app.add_option("--dictionary", options.dictionary,
                   "a dictionary in the format of CC-CEDICT, as a witness for glosses")
        ->type_name("FILE");
    app.add_flag_callback(
        "--no-code", [&options] { options.read.code = false; }, "leave out code and front matter");
}

ArticleList list_articles(const std::vector<std::string>& names) {
    ArticleList list;
    for (const std::string& name : names) {
        if (name != "-" && file::is_folder(name))
            add_folder(name, list);
        else
            list.paths.push_back(name);
    }
    return list;
}

Result<std::optional<pair::Dictionary>> load_dictionary(const ArticleOptions& options) {
    if (options.dictionary.empty()) return std::nullopt;
    Result<pair::Dictionary> dictionary = pair::Dictionary::open(options.dictionary);
    if (!dictionary) return Failure(dictionary.error());
    return std::optional<pair::Dictionary>(std::move(*dictionary));
}

std::string LoadedArticle::hash() const {
    return file::content_hash(file->bytes());
}

Result<LoadedArticle> load_article(const std::string& path, const ArticleOptions& options) {
    Result<file::MappedFile> file = file::MappedFile::open(path);
    if (!file) return Failure(file.error());
    auto kept = std::make_unique<const file::MappedFile>(std::move(*file));
    Result<article::Source> source = article::decode_source(path, kept->bytes(), options.encoding);
    if (!source) return Failure(source.error());
    const article::Format format = options.as ? *options.as : article::detect_format(path, source->text);
    return LoadedArticle{std::move(kept), std::move(*source), format};
}

}  // namespace shuyu::cli
