#include "glossary/evidence_name.hpp"

#include "support/catch.hpp"

using namespace shuyu::glossary;

TEST_CASE("names of evidence files are safe on every file system") {
    const struct {
        std::string article;
        const char* expected;
    } cases[] = {
        {"articles/news/x.txt", "articles/news/x.txt.yaml"},
        {"文章/封锁.md", "文章/封锁.md.yaml"},
        {"../../etc/passwd", "%2E%2E/%2E%2E/etc/passwd.yaml"},
        {".git/config", "%2Egit/config.yaml"},
        {"a:b*c?.txt", "a%3Ab%2Ac%3F.txt.yaml"},
        {"50%.txt", "50%25.txt.yaml"},
        {"a\\b|c<d>\".txt", "a%5Cb%7Cc%3Cd%3E%22.txt.yaml"},
        {"x. ", "x%2E%20.yaml"},
        {"con", "%63on.yaml"},
        {"LPT1.txt", "%4CPT1.txt.yaml"},
        {"console", "console.yaml"},
        {"a\n\x1b.txt", "a%0A%1B.txt.yaml"},
        {"\xC3(.txt", "%C3(.txt.yaml"},
        {"//a//b", "a/b.yaml"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.article);
        CHECK(evidence_name(c.article) == c.expected);
    }
}

TEST_CASE("long names are cut at a character and told apart by a hash") {
    std::string a, b;
    for (int i = 0; i < 90; ++i) a += "封", b += i == 89 ? "锁" : "封";
    const std::string name = evidence_name(a);
    CHECK(name.size() <= 200);
    CHECK(name != evidence_name(b));
    CHECK(name.find("封-") != std::string::npos);
    CHECK(evidence_name(std::string(300, '%')).size() <= 200);
}

TEST_CASE("names that differ only in case are told apart, whatever came first") {
    const auto names = evidence_names({"a/README.md", "a/readme.md", "b/README.md"});
    CHECK(names.at("a/readme.md") == "a/readme.md.yaml");
    CHECK(names.at("a/README.md") == "a/%52%45%41%44%4D%45.md.yaml");
    CHECK(names.at("b/README.md") == "b/README.md.yaml");
}
