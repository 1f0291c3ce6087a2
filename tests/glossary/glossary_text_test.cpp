#include "glossary/glossary_text.hpp"

#include "glossary/text_diff.hpp"
#include "support/catch.hpp"

using namespace shuyu::glossary;

namespace {

const std::string head = "format: 1\n";

GlossaryText parsed(const std::string& text) {
    auto glossary = GlossaryText::parse(text, "terms.yaml");
    INFO(text);
    INFO((glossary ? "" : to_line(glossary.error())));
    REQUIRE(glossary.has_value());
    return std::move(*glossary);
}

std::string error_of(const std::string& text) {
    const auto glossary = GlossaryText::parse(text, "terms.yaml");
    return glossary ? "" : to_line(glossary.error());
}

Gloss gloss(const std::string& text, Status status = Status::candidate) {
    Gloss gloss;
    gloss.gloss = text;
    gloss.status = status;
    return gloss;
}

Term term(const std::string& name) {
    Term term;
    term.term = name;
    term.glosses = {gloss("new")};
    return term;
}

/// The diff that adding a gloss to the first entry, and a new entry, makes.
std::string added_lines(const std::string& text) {
    const GlossaryText glossary = parsed(text);
    Changes changes;
    Term first = glossary.read(0);
    first.glosses.push_back(gloss("zzz"));
    changes.entries.emplace(0, first);
    changes.added.push_back(term("龟"));
    const std::string after = glossary.with(changes);
    const GlossaryText again = parsed(after);
    CHECK(again.size() == glossary.size() + 1);
    CHECK(again.read(again.find("龟").at(0)) == term("龟"));
    return after;
}

std::size_t count_kept(const std::string& before, const std::string& after) {
    std::size_t removed = 0;
    const std::string diff = unified_diff(before, after, "x");
    for (std::size_t at = diff.find("@@"); at < diff.size(); at = diff.find('\n', at) + 1) {
        removed += diff[at] == '-' ? 1 : 0;
        if (diff.find('\n', at) == std::string::npos) break;
    }
    return removed;
}

}  // namespace

TEST_CASE("hand-written files of every style keep all other lines when an entry changes and one is added") {
    const struct {
        const char* name;
        std::string text;
    } cases[] = {
        {"canonical",
         head + "terms:\n  - term: 封锁\n    glosses:\n      - gloss: blockade\n        status: candidate\n"},
        {"dashes at the margin",
         head + "terms:\n- term: 封锁\n  glosses:\n  - gloss: blockade\n    status: preferred\n- term: 环节\n"},
        {"comments everywhere",
         "# top\n" + head +
             "terms: # all\n  # about it\n  - term: 封锁 # the term\n    # inside\n    glosses: # list\n"
             "      # first\n      - gloss: blockade # g\n        status: candidate # s\n    note: x # after the "
             "list\n\n  # end\n"},
        {"blank lines",
         head + "\nterms:\n  - term: 封锁\n\n    glosses:\n\n      - gloss: blockade\n\n  - term: 环节\n\n# tail\n"},
        {"quotes", head + "'terms':\n  - \"term\": '封锁'\n    'glosses':\n      - 'gloss': \"block\\u0061de\"\n       "
                          " status: 'candidate'\n"},
        {"folded and literal scalars", head + "terms:\n  - term: 封锁\n    note: |\n      # no comment\n\n      two: "
                                              "lines\n    definition: >-\n      folded\n      text\n"
                                              "    glosses:\n      - gloss: >\n          block\n          ade\n        "
                                              "note: |+\n          kept\n\n  - term: 环节\n"},
        {"plain over lines", head + "terms:\n  - term: 封锁\n    note: one\n      two\n      three\n    glosses:\n     "
                                    " - gloss: block\n          ade\n"},
        {"dash alone",
         head +
             "terms:\n  -\n    term: 封锁\n    glosses:\n      -\n        gloss: blockade\n        status: admitted\n"},
        {"wide dashes", head + "terms:\n    -   term: 封锁\n        glosses:\n            -   gloss: blockade\n"},
        {"keys in another order", head + "terms:\n  - glosses:\n      - status: candidate\n        gloss: blockade\n   "
                                         " kind: term\n    term: 封锁\n"},
        {"unknown fields", head + "owner: me\nterms:\n  - term: 封锁\n    x: {a: [1, 2]}\n    glosses:\n      - gloss: "
                                  "blockade\n        y:\n          - 1\n          - b: c\nafter: it\n"},
        {"terms first", "terms:\n  - term: 封锁\n    glosses:\n      - gloss: blockade\nformat: 1\nname: last\n"},
        {"document start", "---\n" + head + "terms:\n  - term: 封锁\n    glosses:\n      - gloss: blockade\n"},
        {"byte order mark", "\xEF\xBB\xBF" + head + "terms:\n  - term: 封锁\n    glosses:\n      - gloss: blockade\n"},
        {"indented root", "  format: 1\n  terms:\n    - term: 封锁\n      glosses:\n        - gloss: blockade\n"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.name);
        CHECK(parsed(c.text).with({}) == c.text);
        const std::string after = added_lines(c.text);
        CAPTURE(after);
        CHECK(count_kept(c.text, after) == 0);
    }
}

TEST_CASE("brackets, CR LF and a missing last line end") {
    const auto changed = [](const std::string& text) { return added_lines(text); };
    CHECK(changed(head + "terms:\n  - {term: 封锁, x: [1, {a: b}], glosses: [{gloss: blockade}]} # c\n") ==
          head +
              "terms:\n  - {term: 封锁, glosses: [{gloss: blockade, status: candidate}, {gloss: zzz, status: "
              "candidate}], x: [1, {a: b}]} # c\n"
              "  - term: 龟\n    glosses:\n      - gloss: new\n        status: candidate\n");
    CHECK(changed(head + "terms:\n  - term: 封锁\n    glosses: [{gloss: a, status: admitted, z: 'x, y'}]\n") ==
          head +
              "terms:\n  - term: 封锁\n    glosses: [{gloss: a, status: admitted, z: 'x, y'}, {gloss: zzz, status: "
              "candidate}]\n"
              "  - term: 龟\n    glosses:\n      - gloss: new\n        status: candidate\n");
    CHECK(changed(head + "terms:\n  - term: 封锁\n    glosses: [] # none\n") ==
          head +
              "terms:\n  - term: 封锁\n    glosses: # none\n      - gloss: zzz\n        status: candidate\n"
              "  - term: 龟\n    glosses:\n      - gloss: new\n        status: candidate\n");
    CHECK(changed("format: 1\r\nterms:\r\n  - term: 封锁") ==
          "format: 1\r\nterms:\r\n  - term: 封锁\r\n    glosses:\r\n      - gloss: zzz\r\n        status: candidate\r\n"
          "  - term: 龟\r\n    glosses:\r\n      - gloss: new\r\n        status: candidate\r\n");
}

TEST_CASE("an empty list of terms takes entries, in place") {
    for (const char* list : {"terms:", "terms: []", "terms: [ ]  ", "terms: null", "terms: ~"}) {
        CAPTURE(list);
        const GlossaryText glossary = parsed(head + list + "\nname: x\n");
        CHECK(glossary.size() == 0);
        const std::string after = glossary.with({{}, {term("龟"), term("乙")}});
        const GlossaryText again = parsed(after);
        CHECK(again.size() == 2);
        CHECK(again.term(0) == "乙");
        CHECK(again.header().name == "x");
    }
}

TEST_CASE("entries that stand apart get company that stands apart, and lose it without a trace") {
    const std::string text = head + "terms:\n  - term: 丙\n\n  - term: 己\n";
    const GlossaryText glossary = parsed(text);
    const std::string after = glossary.with({{}, {term("一"), term("戊"), term("龟")}});
    const std::string lines = "\n    glosses:\n      - gloss: new\n        status: candidate\n";
    CHECK(after == head + "terms:\n  - term: 一" + lines +
                       "\n  - term: 丙\n\n  - term: 己\n"
                       "\n  - term: 戊" +
                       lines + "\n  - term: 龟" + lines);
    const GlossaryText again = parsed(after);
    Changes removal;
    for (const char* gone : {"一", "戊", "龟"}) removal.entries.emplace(again.find(gone).at(0), std::nullopt);
    CHECK(again.with(removal) == text);
}

TEST_CASE("what a glossary must not hold is refused with its place") {
    const std::string entry = "terms:\n  - term: 封锁\n    glosses:\n      - gloss: a\n";
    const struct {
        const char* name;
        std::string text;
        const char* expected;
    } cases[] = {
        {"duplicate key", head + "terms:\n  - term: a\n    kind: term\n    kind: name\n",
         "terms.yaml:5:5: the key \"kind\""},
        {"duplicate at the root", head + entry + "format: 1\n", "terms.yaml:6:1: the key \"format\""},
        {"two lists", head + entry + entry, "terms.yaml:6:1: the key \"terms\""},
        {"anchor", head + "terms:\n  - term: &x a\n", "terms.yaml:3:11: YAML anchors"},
        {"alias", "a: 1\n" + head + "terms:\n  - term: *x\n", "terms.yaml:4:"},
        {"tag", head + "terms:\n  - term: !!str a\n", "terms.yaml:3:11: YAML tags"},
        {"plain tag", head + "terms:\n  - term: ! a\n", "terms.yaml:3:11: YAML tags"},
        {"merge key", head + "terms:\n  - term: a\n    <<: {note: b}\n", "terms.yaml:4:5: YAML merge keys"},
        {"directive", "%YAML 1.2\n---\n" + head + entry, "terms.yaml:1:1: YAML directives"},
        {"second document", head + entry + "---\na: 1\n", "terms.yaml:6:1: a second YAML document"},
        {"end of document", head + entry + "...\n", "terms.yaml:6:1: the YAML document ends"},
        {"merge marker", head + "<<<<<<< HEAD\n" + entry + "=======\n>>>>>>> x\n",
         "terms.yaml:2:1: git left a merge conflict"},
        {"invalid UTF-8", head + "name: \xE5\xB0\n" + entry, "terms.yaml:2:7: is not valid UTF-8"},
        {"NUL", head + std::string("name: a\0b\n", 10) + entry, "terms.yaml:2:8: control character U+0000"},
        {"DEL", head + "name: \x7F\n" + entry, "terms.yaml:2:7: control character U+007F"},
        {"C1", head + "name: \xC2\x9B\n" + entry, "terms.yaml:2:7: control character U+009B"},
        {"noncharacter", head + "name: \xEF\xBF\xBF\n" + entry, "terms.yaml:2:7: control character U+FFFF"},
        {"CR alone", "format: 1\rterms:\r", "terms.yaml:1:10: CR alone"},
        {"cut in quotes", head + "terms:\n  - term: \"a\n", "terms.yaml:"},
        {"cut in quotes in the head", head + "name: \"a\nterms:\n  - term: a\n", "terms.yaml:"},
        {"cut in brackets", head + "terms:\n  - term: a\n    see: [b\n  - term: c\n",
         "terms.yaml:5:1: broken YAML: a [ without its ]"},
        {"stray text", head + entry + "stray\n", "terms.yaml:"},
        {"no terms", head, "terms.yaml:1:1: has no line \"terms:\""},
        {"no format", entry, "terms.yaml:1:1: has no \"format\""},
        {"newer format", "format: 2\n" + entry, "terms.yaml:1:9: is of format 2, newer"},
        {"status", head + "terms:\n  - term: a\n    glosses:\n      - gloss: b\n        status: good\n",
         "terms.yaml:6:17: \"status\" is \"good\"; write one of candidate"},
        {"kind", head + "terms:\n  - term: a\n    kind: noun\n",
         "terms.yaml:4:11: \"kind\" is \"noun\"; write one of name"},
        {"no term", head + "terms:\n  - kind: term\n", "terms.yaml:3:5: an entry without its term"},
        {"no gloss", head + "terms:\n  - term: a\n    glosses:\n      - status: candidate\n",
         "terms.yaml:5:9: a gloss without its text"},
        {"entry is text", head + "terms:\n  - a\n", "terms.yaml:3:5: an entry is no map"},
        {"glosses is text", head + "terms:\n  - term: a\n    glosses: b\n", "terms.yaml:4:14: \"glosses\" is no list"},
        {"long value", head + "terms:\n  - term: a\n    note: " + std::string(70000, 'x') + "\n",
         "terms.yaml:4:11: a value of more than 64 KiB"},
        {"long entry",
         head + "terms:\n  - term: a\n    x:\n" +
             [] {
                 std::string lines;
                 for (int i = 0; i < 30; ++i) lines += "      - " + std::string(10000, 'y') + "\n";
                 return lines;
             }(),
         "terms.yaml:3:1: an entry of more than 256 KiB"},
        {"deep", head + "terms:\n  - term: a\n    x: " + std::string(20, '[') + std::string(20, ']') + "\n",
         "terms.yaml:4:"},
        {"many in brackets",
         head + "terms:\n  - term: a\n    x: [" +
             [] {
                 std::string items;
                 for (int i = 0; i < 11000; ++i) items += "a,";
                 return items;
             }() +
             "]\n",
         "terms.yaml:4:"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.name);
        const std::string error = error_of(c.text);
        CAPTURE(error);
        CHECK(error.find(c.expected) == 0);
    }
}
