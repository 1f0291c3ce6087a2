#include "review/article_link.hpp"

#include <unistd.h>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace shuyu;

TEST_CASE("articles are linked relative to the page, and only where they are files of the repository") {
    const tests::TempFolder folder;
    for (const char* name : {"root/articles/a.txt", "root/articles/50% #1?.txt", "root/javascript:alert(1)",
                             "root/环节.md", "outside.txt"})
        folder.write(name, "x");
    REQUIRE(::symlink((folder / "outside.txt").c_str(), (folder / "root/link.txt").c_str()) == 0);
    const std::string root = folder / "root";
    const struct {
        const char* article;
        std::string from;
        const char* url;
    } cases[] = {
        {"articles/a.txt", root, "./articles/a.txt"},
        {"articles/a.txt", root + "/docs", "../articles/a.txt"},
        {"articles/a.txt", root + "/docs/b", "../../articles/a.txt"},
        {"articles/50% #1?.txt", root, "./articles/50%25%20%231%3F.txt"},
        {"javascript:alert(1)", root, "./javascript%3Aalert%281%29"},
        {"环节.md", root, "./%E7%8E%AF%E8%8A%82.md"},
        // no link
        {"articles/a.txt", folder.path(), ""},
        {"articles/a.txt", root + "-other", ""},
        {"articles/missing.txt", root, ""},
        {"articles", root, ""},
        {"articles/", root, ""},
        {"../outside.txt", root, ""},
        {"articles/../articles/a.txt", root, ""},
        {"articles//a.txt", root, ""},
        {"./articles/a.txt", root, ""},
        {"/etc/passwd", root, ""},
        {"link.txt", root, ""},
        {"articles\\a.txt", root, ""},
        {"", root, ""},
        {"\xff", root, ""},
    };
    for (const auto& [article, from, url] : cases) {
        INFO(article << " from " << from);
        CHECK(review::article_url(root, article, from) == url);
    }
}
