#include "cli/article_input.hpp"

#include "cli/option_types.hpp"
#include "file/content_hash.hpp"
#include "file/find_files.hpp"
#include "file/system_error.hpp"
#include "text/line_index.hpp"
#include "text/utf8.hpp"

namespace shuyu::cli {
namespace {

constexpr std::string_view article_endings[] = {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"};

constexpr Choice<article::Format> formats[] = {
    {"plain", article::Format::plain},
    {"markdown", article::Format::markdown},
    {"html", article::Format::html},
};

text::Diagnostic invalid_utf8(const std::string& path, std::string_view bytes, std::size_t offset) {
    const text::LineColumn place = text::LineIndex(bytes).at(offset);
    text::Diagnostic diagnostic = file::file_error(path, "is not valid UTF-8", "name its encoding with --encoding");
    diagnostic.rule = "invalid-utf8";
    diagnostic.place.line = place.line;
    diagnostic.place.column = place.column;
    return diagnostic;
}

void add_folder(const std::string& folder, ArticleList& list) {
    file::FoundFiles found = file::find_files(folder, article_endings);
    if (found.paths.empty() && found.problems.empty())
        found.problems.push_back(file::file_error(folder, "holds no article (.txt, .md, .html)", "name the files"));
    list.paths.insert(list.paths.end(), found.paths.begin(), found.paths.end());
    list.problems.insert(list.problems.end(), found.problems.begin(), found.problems.end());
}

}  // namespace

void declare_article_options(CLI::App& app, ArticleOptions& options, Files files) {
    CLI::Option* names =
        app.add_option("FILE", options.names, "articles, folders of articles, or - (standard input)")->type_name("");
    if (files == Files::required) names->required();
    add_choice<article::Format>(app, "--as", options.as, formats, "read every FILE as one of");
    app.add_option("--encoding", options.encoding, "encoding of the articles when it is not UTF-8: gb18030, big5 ...")
        ->type_name("NAME");
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

Result<LoadedArticle> load_article(const std::string& path, const ArticleOptions& options) {
    Result<file::MappedFile> file = file::MappedFile::open(path);
    if (!file) return Failure(file.error());
    const std::string_view bytes = file->bytes();
    if (const auto invalid = text::find_invalid_utf8(bytes)) return Failure(invalid_utf8(path, bytes, *invalid));
    std::string hash = file::content_hash(bytes);
    const article::Format format = options.as ? *options.as : article::detect_format(path, bytes);
    return LoadedArticle{std::move(*file), std::move(hash), format};
}

}  // namespace shuyu::cli
