#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "article/reader.hpp"
#include "article/source.hpp"
#include "file/mapped_file.hpp"
#include "pair/dictionary.hpp"
#include "text/result.hpp"

namespace CLI {
class App;
}

namespace shuyu::cli {

/// The options of every command that reads articles.
struct ArticleOptions {
    std::vector<std::string> names;     ///< files, folders, "-"
    std::optional<article::Format> as;  ///< --as; by name and content when not given
    std::string encoding;               ///< --encoding; UTF-8 or what a byte order mark says when not given
    article::ReadOptions read;          ///< --no-code
    std::string dictionary;             ///< --dictionary
};

enum class Files { required, optional };

/// FILE, --as and --encoding alone.
void declare_article_files(CLI::App& app, ArticleOptions& options, Files files = Files::required);
void declare_article_options(CLI::App& app, ArticleOptions& options, Files files = Files::required);

struct ArticleList {
    std::vector<std::string> paths;          ///< in the order given; those of a folder sorted
    std::vector<text::Diagnostic> problems;  ///< folders without articles, or that can't be read
};

/// The files behind the names: a folder stands for the articles below it.
ArticleList list_articles(const std::vector<std::string>& names);

/// An article in memory.
struct LoadedArticle {
    std::unique_ptr<const file::MappedFile> file;  ///< on the heap: `source` is a view of its bytes
    article::Source source;
    article::Format format = article::Format::plain;

    std::string_view text() const { return source.text; }  ///< valid UTF-8
    std::string hash() const;                              ///< of the file's bytes, "xxh3:…"; a pass over them
};

/// The dictionary that --dictionary names; none when it was not given.
Result<std::optional<pair::Dictionary>> load_dictionary(const ArticleOptions& options);

/// Reads, decodes and validates one article. Errors have its name, and the line and column where there is one.
Result<LoadedArticle> load_article(const std::string& path, const ArticleOptions& options);

}  // namespace shuyu::cli
