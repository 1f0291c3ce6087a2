#include "check/translation.hpp"

#include "support/catch.hpp"
#include "support/time_limit.hpp"

using namespace shuyu;
using check::Direction;

namespace {

const std::string glossary_text =
    "format: 1\nterms:\n"
    "  - term: 封锁\n    glosses:\n      - {gloss: blockade, status: preferred}\n      - {gloss: closure, status: "
    "admitted}\n"
    "      - {gloss: lockdown, status: deprecated}\n      - {gloss: barrier}\n      - {gloss: seal, status: rejected}\n"
    "  - term: 技术封锁\n    variants: [科技封锁]\n    glosses:\n      - {gloss: technological blockade, status: "
    "preferred}\n"
    "  - term: 环节\n    glosses:\n      - {gloss: link}\n      - {gloss: ring, status: deprecated}\n"
    "  - term: 人工智能\n    case: exact\n    glosses:\n      - {gloss: AI, status: preferred}\n"
    "  - term: 港\n    domain: a\n    glosses:\n      - {gloss: port, status: preferred}\n"
    "  - term: 港\n    domain: b\n    glosses:\n      - {gloss: Hong Kong, status: preferred}\n"
    "  - term: 海上封锁\n    glosses:\n      - {gloss: naval lockdown, status: preferred}\n"
    "      - {gloss: lockdown, status: deprecated}\n";

std::string found(const std::string& source, const std::string& target, Direction direction = Direction::zh_en) {
    const auto glossary = glossary::GlossaryText::parse(glossary_text, "g.yaml");
    REQUIRE(glossary.has_value());
    const auto translation = check::align_lines(source, "t.txt", target, direction);
    std::string list;
    for (const check::Finding& finding : check_translation(*glossary, translation, direction, {}).findings) {
        const text::Place& place = finding.diagnostic.place;
        list += finding.diagnostic.rule.substr(12) + ':' + std::to_string(place.line) + ':' +
                std::to_string(place.column) + ' ';
    }
    return list;
}

}  // namespace

TEST_CASE("a term of the source needs one of its glosses in the translation") {
    const struct {
        const char* source;
        const char* target;
        const char* expected;
    } cases[] = {
        // inflected, capitalised, admitted
        {"封锁结束了", "The Blockades ended", ""},
        {"封锁结束了", "They were blockading it", ""},
        {"封锁结束了", "closures ended", ""},
        // missing, a candidate, a rejected one
        {"封锁结束了", "It ended", "missing:1:1 "},
        {"封锁结束了", "The barrier ended", "missing:1:1 "},
        {"封锁结束了", "The seal ended", "missing:1:1 "},
        // the longest term, in traditional characters, a variant; a shorter one inside is not asked for
        {"技术封锁", "a technological blockade", ""},
        {"技術封鎖", "a blockade", "missing:1:1 "},
        {"科技封锁", "the technological blockades", ""},
        // both terms, one gloss inside of the other
        {"技术封锁和封锁", "the technological blockade", ""},
        // deprecated, with its place; inside of one that may be used it is none
        {"封锁结束了", "Ein «Lockdown»", "missing:1:1 deprecated:1:6 "},
        {"海上封锁", "the naval lockdown", ""},
        {"海上封锁", "the lockdown, a naval lockdown", "deprecated:1:5 "},
        {"环节", "the ring", "deprecated:1:5 "},
        {"环节", "the step", ""},
        // deprecated for a term that is not in the source
        {"船", "the lockdown", ""},
        // case, homographs
        {"人工智能", "ai", "missing:1:1 "},
        {"人工智能", "AI", ""},
        {"港", "the ports", ""},
        {"港", "in Hong Kong", ""},
        {"港", "the harbour", "missing:1:1 "},
        // told once in a segment
        {"封锁，封锁", "no", "missing:1:1 "},
        {"", "", ""},
    };
    for (const auto& c : cases) {
        CAPTURE(c.source, c.target);
        CHECK(found(c.source, c.target) == c.expected);
    }
}

TEST_CASE("lines stand beside lines; what has no partner, or no translation, is told") {
    CHECK(found("封锁\r\n环节\n",
                "\xEF\xBB\xBF"
                "x\nlink\n") == "missing:1:1 ");
    CHECK(found("封锁\n封锁\n船\n", "blockade\n") == "segments:2:1 ");
    CHECK(found("封锁\n封锁\n", "\nblockade\n") == "empty:1:1 ");
}

TEST_CASE("from English, the term of a gloss has to be there") {
    CHECK(found("The blockades ended", "封鎖结束了", Direction::en_zh) == "");
    CHECK(found("The blockades ended", "围堵结束了", Direction::en_zh) == "missing:1:1 ");
    CHECK(found("The lockdown ended", "围堵结束了", Direction::en_zh) == "");
    CHECK(found("A technological blockade", "科技封锁", Direction::en_zh) == "");
}

TEST_CASE("one long segment, and thousands of entries with one gloss, cost linear time") {
#if defined(__SANITIZE_ADDRESS__)
    constexpr int entries = 700;
#else
    constexpr int entries = 3000;
#endif
    std::string text = "format: 1\nterms:\n";
    for (int i = 0; i < entries; ++i)
        text += "  - term: 封锁" + std::to_string(i) + "\n    glosses: [{gloss: a b, status: preferred}]\n";
    const auto glossary = glossary::GlossaryText::parse(text, "g.yaml");
    REQUIRE(glossary.has_value());
    std::string source;
    std::string target;
    for (int i = 0; i < 10 * entries; ++i) {
        source += "封锁" + std::to_string(i % entries) + "，";
        target += "a b ";
    }
    const double begin = tests::processor_seconds();
    const auto translation = check::align_lines(source, "t.txt", target, Direction::zh_en);
    CHECK(check_translation(*glossary, translation, Direction::zh_en, {}).findings.empty());
    CHECK(tests::processor_seconds() - begin < tests::linear_time_limit);
}
