#include "cli/article_input.hpp"

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace shuyu::cli;
using shuyu::tests::TempFolder;

TEST_CASE("names become articles in the order given, folders sorted, problems told apart") {
    const TempFolder folder;
    folder.write("f/b.md", "");
    folder.write("f/a.txt", "");
    folder.make_folder("empty");
    const ArticleList list = list_articles({folder / "z.txt", folder / "f", "-", folder / "empty", folder / "z.txt"});
    CHECK(list.paths ==
          std::vector<std::string>{folder / "z.txt", folder / "f/a.txt", folder / "f/b.md", "-", folder / "z.txt"});
    REQUIRE(list.problems.size() == 1);
    CHECK(list.problems[0].place.file == folder / "empty");
}

TEST_CASE("an article comes with the hash of its bytes; --as beats the name") {
    const TempFolder folder;
    ArticleOptions options;
    options.as = shuyu::article::Format::html;
    const auto article = load_article(folder.write("a.txt", "abc"), options);
    REQUIRE(article);
    CHECK(article->text() == "abc");
    CHECK(article->hash() == "xxh3:78af5f94892f3950");
    CHECK(article->format == shuyu::article::Format::html);
}

TEST_CASE("an article in another encoding is read when its encoding is named, and the error says how") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", "the \xB7\xE2\xCB\xF8 (blockade) of \xBC\xBC\xCA\xF5");
    ArticleOptions options;
    const auto refused = load_article(path, options);
    REQUIRE_FALSE(refused);
    CHECK(shuyu::text::to_line(refused.error()) ==
          path + ":1:5: the bytes here are not valid UTF-8; pass --encoding GB18030");
    options.encoding = "GB18030";
    const auto article = load_article(path, options);
    REQUIRE(article);
    CHECK(article->text() == "the 封锁 (blockade) of 技术");
}
