#include "glossary/findings_reader.hpp"

#include "support/catch.hpp"

using namespace shuyu::glossary;

namespace {
const std::string good =
    R"({"file":"a.txt","line":3,"column":7,"fragment":"封锁","gloss":"blockade","confidence":0.97,"pattern":"parenthesis","byte":40,"length":6,"kind":"name","resolved":null,"example":"A 封锁.","evidence":["near"],"hash":"xxh3:1"})";
}

TEST_CASE("the rows of a scan become the findings of their articles") {
    const std::string other =
        R"({"file":"b.txt","line":1,"fragment":"环节","gloss":null,"confidence":0,"pattern":"resolved:link","resolved":"link"})";
    const auto read = read_findings(good + "\n" + other + "\r\n\n" + good + "\n", "f.jsonl");
    REQUIRE(read.has_value());
    REQUIRE(read->articles.size() == 2);
    CHECK(read->articles[0].article == "a.txt");
    CHECK(read->articles[0].hash == "xxh3:1");
    REQUIRE(read->articles[0].occurrences.size() == 2);
    const auto& first = read->articles[0].occurrences[0];
    CHECK(first.fragment == "封锁");
    CHECK(first.gloss == "blockade");
    CHECK(first.confidence == 0.97);
    CHECK(first.kind == shuyu::pair::Kind::name);
    CHECK(first.pattern == "parenthesis");
    CHECK(first.line == 3);
    CHECK(first.remarks.read().example == "A 封锁.");
    CHECK(read->articles[1].occurrences[0].pattern == "none");
    CHECK(read->articles[1].occurrences[0].resolved == "link");
}

TEST_CASE("what is no JSONL of a scan is refused with its line") {
    const auto replaced = [](const std::string& from, const std::string& to) {
        std::string text = good;
        return text.replace(text.find(from), from.size(), to);
    };
    const struct {
        std::string text;
        const char* expected;
    } cases[] = {
        {"x", "is no JSON object"},
        {"[1]", "is no JSON object"},
        {"{}", "\"fragment\" is missing"},
        {good + good, "is no JSON object"},
        {replaced("\"line\":3", "\"line\":3,\"line\":4"), "the key \"line\" stands here twice"},
        {replaced("\"line\":3", "\"line\":-3"), "\"line\" is no whole number"},
        {replaced("0.97", "1.5"), "\"confidence\" is no number from 0 to 1"},
        {replaced("0.97", "\"x\""), "\"confidence\" is no number from 0 to 1"},
        {replaced("\"name\"", "\"noun\""), "\"kind\" is none of"},
        {replaced("\"blockade\"", "7"), "\"gloss\" is no text"},
        {replaced("a.txt", ""), "\"file\" is missing"},
        {replaced("[\"near\"]", std::string(100, '[') + std::string(100, ']')), "nested more than 64 deep"},
        {replaced("a.txt", "a\xFFtxt"), "is no JSON object"},
        {good.substr(0, 60), "is no JSON object"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        const auto read = read_findings(good + "\n" + c.text, "f.jsonl");
        REQUIRE_FALSE(read.has_value());
        CHECK(to_line(read.error()).find(std::string("f.jsonl:2: ") + c.expected) == 0);
    }
    CHECK_FALSE(read_findings(good + "\n" + replaced("xxh3:1", "xxh3:2"), "f").has_value());
}

TEST_CASE("JSONL is known by its ending or its first line") {
    CHECK(is_findings("x.jsonl", ""));
    CHECK(is_findings("-", good));
    CHECK_FALSE(is_findings("x.txt", "{\"file\":1}"));
    CHECK_FALSE(is_findings("x.md", "封锁"));
}
