#include "glossary/evidence.hpp"

#include "glossary/quick_evidence.hpp"
#include "glossary/world.hpp"
#include "support/catch.hpp"

using namespace shuyu::glossary;
using shuyu::tests::Generator;

namespace {

shuyu::pair::Occurrence occurrence(std::size_t line, const char* fragment, const char* gloss, double confidence) {
    shuyu::pair::Occurrence made;
    made.line = line;
    made.fragment = fragment;
    made.gloss = gloss;
    made.pattern = *gloss == '\0' ? "none" : "parenthesis";
    made.confidence = confidence;
    made.remarks.write().example = std::string("An example with ") + fragment + ".";
    return made;
}

}  // namespace

TEST_CASE("evidence is written as the design shows it") {
    auto resolved = occurrence(23, "环节", "", 0);
    resolved.resolved = "segment";
    auto sentence = occurrence(9, "这是一个句子", "", 0);
    sentence.pattern = "sentence";
    const Evidence evidence = make_evidence(
        {"articles/a.txt",
         "xxh3:5f1c0d2e9b7a4410",
         {occurrence(22, "环节", "segment", 0.987), resolved, sentence, occurrence(30, "封 锁", "no", 0.3)}},
        0.5);
    CHECK(write_evidence(evidence) ==
          "format: 1\narticle: articles/a.txt\nhash: xxh3:5f1c0d2e9b7a4410\npairing: 1\npairs:\n"
          "  - term: 封锁\n    gloss: \"no\"\n    kind: term\n    doubtful: true\n    found:\n"
          "      - {line: 30, pattern: parenthesis, confidence: 0.30}\n    context: \"An example with 封 锁.\"\n"
          "  - term: 环节\n    gloss: segment\n    kind: term\n    found:\n"
          "      - {line: 22, pattern: parenthesis, confidence: 0.99}\n    context: \"An example with 环节.\"\n"
          "unpaired:\n  - term: 环节\n    found:\n      - {line: 23, resolved: segment}\n");
}

TEST_CASE("evidence read back is what was written, by both readers") {
    for (unsigned seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        const Evidence evidence = with_dropped(random.article("a.txt"), random.article("a.txt"));
        const std::string text = write_evidence(evidence);
        CAPTURE(text);
        const auto read = read_evidence(text, "a.yaml");
        REQUIRE(read.has_value());
        CHECK(*read == evidence);
        const auto slow = read_evidence("# not canonical\n" + text, "a.yaml");
        REQUIRE(slow.has_value());
        CHECK(*slow == evidence);
        if (evidence.dropped.empty() && text.find('\\') == std::string::npos)
            CHECK(read_evidence_quickly(text).has_value());
    }
}

TEST_CASE("what is no evidence is refused with its place") {
    const std::string head = "format: 1\narticle: a\n";
    const struct {
        std::string text;
        const char* expected;
    } cases[] = {
        {"", "e.yaml:1:1: is not evidence of format 1"},
        {"format: 2\narticle: a\n", "e.yaml:1:1: is not evidence of format 1"},
        {"format: 1\n", "e.yaml:1:1: does not say of which article it is"},
        {head + "x: 1\n", "e.yaml:3:4: unknown key \"x\""},
        {head + "pairs: 1\n", "e.yaml:3:8: is no list"},
        {head + "pairs:\n  - term: a\n", "e.yaml:4:5: a pair without term or gloss"},
        {head + "pairs:\n  - {term: a, gloss: b, found: [{line: -1}]}\n", "e.yaml:4:40: is no number"},
        {head + "pairs:\n  - {term: a, gloss: b, found: [{confidence: 2}]}\n", "e.yaml:4:46: is no confidence"},
        {head + "pairs:\n  - {term: a, gloss: b, kind: c}\n", "e.yaml:4:31: is no kind of term"},
        {head + "article: b\n", "e.yaml:3:1: the key \"article\""},
        {"- a\n", "e.yaml:"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        const auto read = read_evidence(c.text, "e.yaml");
        REQUIRE_FALSE(read.has_value());
        CAPTURE(to_line(read.error()));
        CHECK(to_line(read.error()).find(c.expected) == 0);
    }
}
