#include "check/rules.hpp"

#include <random>
#include <set>

#include "check/check_glossary.hpp"
#include "check/rule_functions.hpp"
#include "glossary/conflicts.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"
#include "support/time_limit.hpp"

using namespace shuyu;
using shuyu::tests::TempFolder;

namespace {

glossary::Location location_of(const std::string& path) {
    const auto location = glossary::locate(path, glossary::MissingFolder::refuse);
    REQUIRE(location.has_value());
    return *location;
}

/// "RULE:LINE:COLUMN " of each finding of the rules (all when none is named).
std::string found(const std::string& text, const std::vector<std::string>& rules = {}) {
    const TempFolder folder;
    const std::string path = folder.write("terms.yaml", text);
    check::GlossaryCheckOptions options;
    options.rules = rules;
    std::string list;
    for (const check::Finding& finding : check_glossary(location_of(path), options).findings) {
        const text::Diagnostic& said = finding.diagnostic;
        list += said.rule + ':' + std::to_string(said.place.line) + ':' + std::to_string(said.place.column) + ' ';
    }
    return list;
}

const std::string head = "format: 1\nterms:\n";
std::string entry(const std::string& term, const std::string& fields) {
    return "  - term: " + term + "\n" + fields;
}
std::string gloss(const std::string& text, const std::string& fields = "") {
    return "      - gloss: " + text + "\n" + fields;
}
std::string with_glosses(const std::string& term, const std::string& glosses, const std::string& fields = "") {
    return head + entry(term, fields + "    glosses:\n" + glosses);
}

struct Case {
    const char* rule;
    std::string bad;
    std::string place;  ///< "LINE:COLUMN", of each finding
    std::string good;
};

const std::string preferred = "        status: preferred\n";
const std::string admitted = "        status: admitted\n";
const std::string rejected = "        status: rejected\n";

const std::vector<Case>& cases() {
    static const std::vector<Case> all = {
        {"unknown-field", with_glosses("封锁", gloss("blockade", "        exmaple: x\n")), "5:16",
         with_glosses("封锁", gloss("blockade", "        example: x\n"))},
        {"unknown-field", head + entry("封锁", "    kidn: name\n"), "3:11", head + entry("封锁", "    kind: name\n")},
        {"unknown-field", "format: 1\nowner: me\nterms: []\n", "2:1", "format: 1\nname: me\nterms: []\n"},
        {"unknown-rule", "format: 1\ncheck: {spaecs: off}\nterms: []\n", "1:1",
         "format: 1\ncheck: {spaces: off}\nterms: []\n"},
        {"unknown-rule", head + entry("封锁  # shuyu: ignore nonsense", ""), "3:11",
         head + entry("封锁  # shuyu: ignore spaces", "")},
        {"order", head + entry("环节", "") + entry("封锁", ""), "4:11", head + entry("封锁", "") + entry("环节", "")},
        {"order", with_glosses("封锁", gloss("b") + gloss("a")), "6:16", with_glosses("封锁", gloss("a") + gloss("b"))},
        {"order", with_glosses("封锁", gloss("a") + gloss("b", preferred)), "6:16",
         with_glosses("封锁", gloss("b", preferred) + gloss("a"))},
        {"duplicate-term", head + entry("封锁", "") + entry("封鎖", ""), "4:11",
         head + entry("封锁", "    domain: a\n") + entry("封鎖", "    domain: b\n")},
        {"colliding-variant", head + entry("封锁", "    variants: [围堵]\n") + entry("围堵", ""), "4:15",
         head + entry("封锁", "    variants: [封鎖]\n") + entry("围堵", "")},
        {"colliding-variant", head + entry("封锁", "    variants: [封锁]\n"), "4:15",
         head + entry("封锁", "    variants: []\n")},
        {"colliding-variant", head + entry("封锁", "    variants: [围堵]\n") + entry("环节", "    variants: [围堵]\n"),
         "6:15", head + entry("封锁", "    variants: [围堵]\n") + entry("环节", "    variants: [节]\n")},
        {"unknown-reference", head + entry("封锁", "    see: [围堵]\n"), "4:10",
         head + entry("封锁", "    see: [围堵]\n") + entry("围堵", "")},
        {"two-preferred", with_glosses("封锁", gloss("a", preferred) + gloss("b", preferred)), "7:16",
         with_glosses("封锁", gloss("a", preferred) + gloss("b", admitted))},
        {"preferred-and-rejected", with_glosses("封锁", gloss("a", preferred) + gloss("The A", rejected)), "5:16",
         with_glosses("封锁", gloss("a", preferred) + gloss("b", rejected))},
        {"admitted-and-rejected", with_glosses("封锁", gloss("a", admitted) + gloss("A", rejected)), "5:16",
         with_glosses("封锁", gloss("a", admitted) + gloss("b", rejected))},
        {"disagreement", with_glosses("封锁", gloss("a", preferred) + gloss("b")), "7:16",
         with_glosses("封锁", gloss("a", preferred) + gloss("b", admitted))},
        {"shared-gloss", with_glosses("封锁", gloss("a", preferred)) + entry("环节", "    glosses:\n" + gloss("a")),
         "9:16",
         with_glosses("封锁", gloss("a", preferred)) + entry("环节", "    see: [封锁]\n    glosses:\n" + gloss("a"))},
        {"undecided", with_glosses("封锁", gloss("a") + gloss("b")), "5:16 6:16",
         with_glosses("封锁", gloss("a", preferred))},
        {"sentence-term", head + entry("船今天就要开走了。", ""), "3:11", head + entry("船", "")},
        {"sentence-term", head + entry("他来了，我也来了", "    kind: term\n"), "3:11",
         head + entry("己所不欲，勿施于人", "    kind: phrase\n")},
        {"not-chinese", head + entry("ferry", ""), "3:11", head + entry("A股", "")},
        {"wrong-script", head + entry("封鎖", ""), "3:11",
         "format: 1\nlanguages: {source: zh-Hant}\nterms:\n" + entry("封鎖", "")},
        {"no-gloss", head + entry("封锁", ""), "3:11", with_glosses("封锁", gloss("a"))},
        {"empty-gloss", with_glosses("封锁", gloss("\"...\"")), "5:16", with_glosses("封锁", gloss("\"1\""))},
        {"pinyin-gloss", with_glosses("封锁", gloss("fengsuo"), "    kind: term\n"), "6:16",
         with_glosses("封锁", gloss("fengsuo", admitted), "    kind: term\n")},
        {"pinyin-gloss", with_glosses("宋玉梅", gloss("Song Yumei"), "    kind: term\n"), "6:16",
         with_glosses("宋玉梅", gloss("Song Yumei"), "    kind: name\n")},
        {"untranslated", with_glosses("封锁", gloss("封锁 line")), "5:16",
         with_glosses("封锁", gloss("封锁 line", rejected))},
        {"brackets", with_glosses("封锁", gloss("\"blockade (naval\"")), "5:16",
         with_glosses("封锁", gloss("\"blockade (naval)\""))},
        {"brackets", with_glosses("封锁", gloss("'a \"b'")), "5:16", with_glosses("封锁", gloss("'a \"b\"'"))},
        {"invisible",
         with_glosses("封锁", gloss("a\xE2\x80\xAE"
                                    "b")),
         "5:16", with_glosses("封锁", gloss("ab"))},
        {"invisible", with_glosses("封锁", gloss("ab", "        example: \"x\\u0007\"\n")), "6:18",
         with_glosses("封锁", gloss("ab", "        example: \"x\\ty\"\n"))},
        {"look-alike",
         with_glosses("封锁", gloss("bl\xD0\xBE"
                                    "ckade")),
         "5:16", with_glosses("封锁", gloss("Москва α-helix 5 μm"))},
        {"look-alike", head + entry("\xD0\x90股", ""), "3:11", head + entry("A股", "")},
        {"spaces", with_glosses("封锁", gloss("\"a  b \"")), "5:16", with_glosses("封锁", gloss("a b"))},
        {"spaces", with_glosses("封锁", gloss("\"a , b\"")), "5:16", with_glosses("封锁", gloss("\"a, b\""))},
        {"duplicate-gloss", with_glosses("封锁", gloss("blockade") + gloss("the Blockade")), "6:16",
         with_glosses("封锁", gloss("blockade") + gloss("closure"))},
        {"tail-gloss", with_glosses("封锁", gloss("blockade") + gloss("naval blockade")), "6:16",
         with_glosses("封锁", gloss("blockade", preferred) + gloss("naval blockade", admitted))},
        {"number", with_glosses("港口", gloss("port") + gloss("ports")), "6:16",
         with_glosses("港口", gloss("port") + gloss("harbour"))},
        {"capitals", with_glosses("环节", gloss("Bearing ring") + gloss("bearing race"), "    kind: term\n"), "7:16",
         with_glosses("环节", gloss("Sun Lake") + gloss("lake of the sun"), "    kind: name\n")},
    };
    return all;
}

}  // namespace

TEST_CASE("each rule of one glossary speaks up where it should, with the place, and not where it should not") {
    for (const Case& c : cases()) {
        CAPTURE(c.rule, c.bad);
        std::string expected;
        std::string places = c.place + ' ';
        for (std::size_t blank; (blank = places.find(' ')) != std::string::npos; places.erase(0, blank + 1))
            expected += std::string(c.rule) + ':' + places.substr(0, blank) + ' ';
        CHECK(found(c.bad, {c.rule}) == expected);
        CHECK(found(c.good, {c.rule}) == "");
    }
}

TEST_CASE("every rule has a case, a unique name and a line of help that fits") {
    std::set<std::string_view> tried{"merge-marker", "unreadable",      "missing-article",     "changed-article",
                                     "release-due",  "behind-evidence", "unreadable-evidence", "low-consistency"};
    for (const Case& c : cases()) tried.insert(c.rule);
    std::set<std::string_view> names;
    for (const check::Rule& rule : check::rules()) {
        CAPTURE(rule.name);
        CHECK(names.insert(rule.name).second);
        const bool is_of_texts = rule.name.starts_with("leftover-") || rule.name.starts_with("translation-");
        CHECK(tried.contains(rule.name) != is_of_texts);  // those have tests of their own
        CHECK(rule.name.size() <= 22);
        CHECK(rule.help.size() <= 90);
    }
    CHECK(names.size() == tried.size() + 9);
}

TEST_CASE("candidates are counted together unless one asks for them") {
    CHECK(found(with_glosses("封锁", gloss("a") + gloss("b"))) == "undecided:5:16 ");
}

TEST_CASE("the head switches rules, and makes them louder") {
    const std::string body = "terms:\n" + entry("封锁", "    glosses:\n" + gloss("\"a \"", preferred));
    CHECK(found("format: 1\n" + body) == "spaces:5:16 ");
    CHECK(found("format: 1\ncheck: {spaces: off}\n" + body) == "");
    const TempFolder folder;
    const std::string path = folder.write("terms.yaml", "format: 1\ncheck: {spaces: note}\n" + body);
    const check::Report report = check::check_glossary(location_of(path), {});
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings[0].diagnostic.severity == text::Severity::note);
    CHECK_FALSE(report.has_problems());
}

TEST_CASE("a comment lets a rule pass for a value, the next line or the entry; text in quotes is no comment") {
    const struct {
        std::string text;
        std::string expected;
    } comments[] = {
        {with_glosses("封锁", gloss("\"a \"  # shuyu: ignore spaces") + gloss("\"b \"")), "spaces:6:16 "},
        {with_glosses("封锁", "      # shuyu: ignore spaces\n" + gloss("\"a \"") + gloss("\"b \"")), "spaces:7:16 "},
        {with_glosses("封锁  # shuyu: ignore brackets, spaces", gloss("\"a \"") + gloss("\"b \"")), ""},
        {head + "  # shuyu: ignore spaces\n" + entry("封锁", "    glosses:\n" + gloss("\"a \"")), ""},
        {with_glosses("封锁", gloss("\"a # shuyu: ignore spaces \"")), "spaces:5:16 "},
        {with_glosses("封锁", gloss("\"a \"  # shuyu: ignore brackets")), "spaces:5:16 "},
    };
    for (const auto& c : comments) {
        CAPTURE(c.text);
        CHECK(found(c.text, {"spaces"}) == c.expected);
    }
}

TEST_CASE("places count in the file, whatever its form") {
    CHECK(found("{format: 1, terms: [{term: 封锁, glosses: [{gloss: \"a \"}]}]}\n", {"spaces"}) == "spaces:1:50 ");
    CHECK(found("\xEF\xBB\xBF# 封\r\nformat: 1\r\nterms:\r\n- term: 封锁\r\n  glosses:\r\n  - gloss: \"a \"\r\n",
                {"spaces"}) == "spaces:6:12 ");
    const TempFolder folder;
    folder.write("g/glossary.yaml", "format: 1\n");
    folder.write("g/terms/封锁.yaml", "# x\nterm: 封锁\nglosses:\n  - gloss: \"a \"\n");
    const check::Report report = check::check_glossary(location_of(folder / "g"), {});
    REQUIRE_FALSE(report.findings.empty());
    const text::Place place = report.findings.back().diagnostic.place;
    CHECK(place == text::Place{folder / "g/terms/封锁.yaml", 4, 12});
}

TEST_CASE("merge markers are told each with its line and entry; other unreadable files once") {
    const std::string text = head + entry("封锁", "    glosses:\n<<<<<<< ours\n" + gloss("a") + "=======\n" +
                                                      gloss("b") + ">>>>>>> theirs\n");
    CHECK(found(text) == "merge-marker:5:1 merge-marker:7:1 merge-marker:9:1 ");
    const TempFolder folder;
    const std::string path = folder.write("terms.yaml", text);
    const check::Report report = check::check_glossary(location_of(path), {});
    CHECK(report.unreadable == 0);
    CHECK(report.findings[0].diagnostic.what == "a merge conflict begins, at the entry of 封锁");
    CHECK(report.findings[0].diagnostic.remedy == "run shuyu resolve on the file");
    CHECK(found("format: 1\nterms:\n  - term: \xFF\n") == "invalid-utf8:3:11 ");
}

TEST_CASE("every conflict has a rule of its name") {
    for (const char* name : {"disagreement", "two-preferred", "preferred-and-rejected", "admitted-and-rejected",
                             "shared-gloss", "duplicate-term"})
        CHECK(check::find_rule(name) != nullptr);
}

TEST_CASE("fixing mends what is safe, changes no other line, and leaves nothing that it could mend") {
    const TempFolder folder;
    const std::string before = head + "  # mine\n" +
                               entry("封锁", "    note: 'kept'   # as it is\n    glosses:\n" + gloss("\"b  c \"") +
                                                 gloss("a", "        own: 1\n") + gloss("The A")) +
                               entry("围堵", "    glosses:\n" + gloss("\"x\\u202ey\"", preferred));
    const std::string path = folder.write("terms.yaml", before);
    const auto report = check::fix_glossary(location_of(path), {}, {});
    REQUIRE(report.has_value());
    CHECK(report->fixed.size() == 4);
    CHECK(tests::read_bytes(path) == head + "  # mine\n" +
                                         entry("封锁", "    note: 'kept'   # as it is\n    glosses:\n" +
                                                           gloss("a", "        own: 1\n") + gloss("b c")) +
                                         entry("围堵", "    glosses:\n" + gloss("xy", preferred)));
    for (const check::Finding& finding : report->findings)
        CHECK((!finding.can_fix || finding.diagnostic.rule == "order"));
    const auto again = check::fix_glossary(location_of(path), {}, {});
    REQUIRE(again.has_value());
    CHECK(again->fixed.empty());
}

TEST_CASE("a rule that is off, or let pass, is not fixed") {
    const TempFolder folder;
    const std::string text =
        "format: 1\ncheck: {invisible: off}\nterms:\n" +
        entry("封锁", "    glosses:\n" + gloss("\"a \"  # shuyu: ignore spaces") + gloss("\"b\\u202e\""));
    const std::string path = folder.write("terms.yaml", text);
    REQUIRE(check::fix_glossary(location_of(path), {}, {}).has_value());
    CHECK(tests::read_bytes(path) == text);
}

TEST_CASE("check takes any glossary: random bytes, random YAML, and reports in a bounded time") {
    std::mt19937 random(5);
    const std::vector<std::string> pieces = {"format: 1\n",
                                             "terms:\n",
                                             "  - term: 封锁\n",
                                             "    glosses:\n",
                                             "      - gloss: a\n",
                                             "        status: preferred\n",
                                             "<<<<<<< x\n",
                                             "=======\n",
                                             "    variants: [封鎖, 封锁]\n",
                                             "\"",
                                             "'",
                                             "# shuyu: ignore \n",
                                             "\xFF",
                                             "\xE2\x80\xAE",
                                             "    see: [x]\n",
                                             "{",
                                             "}",
                                             "[",
                                             "]",
                                             ": ",
                                             "\t",
                                             "      - gloss: \"\\u202e\"\n",
                                             "check: {a: off}\n",
                                             "\r\n"};
    for (int round = 0; round < 1500; ++round) {
        std::string text = round % 3 == 0 ? "" : head;
        for (int i = 0; i < 12; ++i) text += pieces[random() % pieces.size()];
        CAPTURE(text);
        found(text);
    }
}

TEST_CASE("an entry of thousands of glosses, and thousands of the same term, cost linear time") {
#if defined(__SANITIZE_ADDRESS__)
    constexpr int many = 1000;
#else
    constexpr int many = 4000;
#endif
    std::string glosses;
    for (int i = 0; i < many; ++i) glosses += gloss("naval blockade " + std::to_string(i % 1000), preferred);
    std::string terms = head;
    for (int i = 0; i < many; ++i) terms += entry("封锁", "    variants: [围堵, 环节]\n    see: [无]\n");
    const double begin = tests::processor_seconds();
    CHECK_FALSE(found(with_glosses("封锁", glosses)).empty());
    CHECK_FALSE(found(terms).empty());
    CHECK(tests::processor_seconds() - begin < tests::linear_time_limit);
}
