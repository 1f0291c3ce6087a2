#include "feed/import_plan.hpp"

#include "feed/imported.hpp"

using namespace shuyu;
using namespace shuyu::feed;
using namespace shuyu::tests;
using glossary::Status;

namespace {

/// Imports a table with the header of our own csv into the glossary: what it says then, then what was told.
std::string after(const glossary::GlossaryText& glossary, const std::string& rows, const ImportChoices& choices = {}) {
    const Imported read = import_text("csv", "a.csv", rows);
    const ImportPlan plan = plan_import(glossary, std::span(&read, 1), choices);
    const glossary::GlossaryText now = after_import(glossary, plan);
    const ImportPlan again = plan_import(now, std::span(&read, 1), choices);
    CHECK(again.changes.is_empty());  // importing twice changes nothing
    CHECK(again.imported == 0);
    return dump(now) + dump(plan.left_out) + dump(plan.differences);
}

std::string entry(const std::string& fields, const std::string& glosses) {
    return "  - term: 渡船\n" + fields + "    glosses:\n" + glosses;
}

std::string gloss(const std::string& text, const std::string& status, const std::string& more = "") {
    return "      - gloss: " + text + "\n        status: " + status + "\n" + more;
}

}  // namespace

TEST_CASE("a decided gloss keeps its status, a candidate is raised, a rejected pair stays rejected") {
    struct {
        const char* there;
        const char* here;
        const char* expected;
    } const cases[] = {
        {"preferred", "admitted", "preferred\n-2 decided-otherwise\n"},
        {"preferred", "deprecated", "preferred\n-2 decided-otherwise\n"},
        {"preferred", "candidate", "preferred\n"},
        {"preferred", "preferred", "preferred\n"},
        {"admitted", "preferred", "admitted\n-2 decided-otherwise\n"},
        {"deprecated", "preferred", "deprecated\n-2 decided-otherwise\n"},
        {"deprecated", "candidate", "deprecated\n"},
        {"rejected", "preferred", "rejected\n-2 rejected\n"},
        {"rejected", "candidate", "rejected\n-2 rejected\n"},
        {"rejected", "rejected", "rejected\n"},
        {"candidate", "preferred", "preferred\n"},
        {"candidate", "deprecated", "deprecated\n"},
        {"candidate", "candidate", "candidate\n"},
        {"candidate", "", "candidate\n"},
    };
    for (const auto& one : cases) {
        INFO(one.there << " there, " << one.here << " here");
        CHECK(after(glossary_with(entry("", gloss("ferry", one.there))),
                    std::string("term,gloss,status\n渡船,The Ferry,") + one.here + "\n") ==
              std::string("渡船 = ferry/") + one.expected);
    }
}

TEST_CASE("--status is that of every gloss that its file does not deprecate or reject") {
    const ImportChoices admitted{Status::admitted, {}, {}};
    CHECK(after(glossary_with(""), "term,gloss,status\n渡船,a,\n渡船,b,preferred\n渡船,c,deprecated\n", admitted) ==
          "渡船 = a/admitted + b/admitted + c/deprecated\n");
    const ImportChoices preferred{Status::preferred, pair::Kind::term, "trade"};
    CHECK(after(glossary_with(""), "term,gloss,kind,domain\n渡船,b,,\n渡船,a,,\n舵叶,c,name,ships\n", preferred) ==
          "渡船 kind:term domain:trade = b/preferred + a/admitted\n舵叶 kind:name domain:ships = c/preferred\n");
    CHECK(after(glossary_with(entry("", gloss("ferry", "candidate"))), "term,gloss\n渡船,ferry\n", preferred) ==
          "渡船 kind:term domain:trade = ferry/preferred\n");
}

TEST_CASE("where the glossary prefers a gloss another preferred one becomes a candidate, and is told") {
    const glossary::GlossaryText glossary = glossary_with(entry("", gloss("ferry", "preferred")));
    CHECK(after(glossary, "term,gloss,status\n渡船,boat,preferred\n") ==
          "渡船 = ferry/preferred + boat/candidate\n-2 preferred-otherwise\n");
    CHECK(after(glossary_with(""), "term,gloss,status\n渡船,a,preferred\n渡船,b,preferred\n") ==
          "渡船 = a/preferred + b/preferred\n");
}

TEST_CASE("empty fields are filled, others stay and the difference is told") {
    const std::string header = "term,gloss,domain,definition,note,reading,example,source,gloss_note,variants,see\n";
    const std::string row = "渡船,ferry,harbour,crosses,n,dù chuán,an example,book,m,渡舟|摆渡,码头\n";
    CHECK(after(glossary_with(entry("", gloss("ferry", "admitted"))), header + row) ==
          "渡船(渡舟)(摆渡) reading:dù chuán domain:harbour definition:crosses note:n see:码头 = ferry/admitted "
          "example:an example note:m source:book\n");
    const std::string full =
        "    variants: [摆渡]\n    reading: dùchuán\n    definition: old\n    note: |-\n      n\n      o\n";
    CHECK(after(glossary_with(entry(full, gloss("ferry", "admitted", "        source: other\n"))), header + row) ==
          "渡船(摆渡)(渡舟) reading:dùchuán domain:harbour definition:old note:n\no see:码头 = ferry/admitted "
          "example:an example note:m source:other\n-2 said-otherwise\n-2 said-otherwise\n");
}

TEST_CASE("entries are matched by key and domain") {
    const glossary::GlossaryText homographs = glossary_with(entry("    domain: a\n", gloss("x", "preferred")) +
                                                            entry("    domain: b\n", gloss("y", "preferred")));
    CHECK(after(homographs, "term,gloss,domain\n渡船,z,b\n渡船,w,c\n") ==
          "渡船 domain:a = x/preferred\n渡船 domain:b = y/preferred + z/candidate\n渡船 domain:c = w/candidate\n");
    CHECK(after(homographs, "term,gloss\n渡船,Y\n渡船,new\n") ==
          "渡船 domain:a = x/preferred\n渡船 domain:b = y/preferred\n-3 homograph\n");
    CHECK(after(glossary_with(entry("    domain: a\n", gloss("x", "preferred"))), "term,gloss\n渡船,new\n") ==
          "渡船 domain:a = x/preferred + new/candidate\n");
    CHECK(after(glossary_with(""), "term,gloss,domain\n渡船,x,\n渡船,y,law\n渡船,z,\n") ==
          "渡船 = x/candidate + z/candidate\n渡船 domain:law = y/candidate\n");
    CHECK(after(glossary_with("  - term: 封锁\n    glosses:\n" + gloss("blockade", "preferred")),
                "term,gloss\n封鎖,Blockade\n") == "封锁(封鎖) = blockade/preferred\n");
}

TEST_CASE("only lines of changed entries change, comments and order stay") {
    const std::string text =
        "# head\nformat: 1\nterms:\n  # about it\n  - term: 渡船   # ferry\n    glosses:\n      - {gloss: zeta, "
        "status: admitted}\n"
        "      - gloss: alpha # first\n        status: admitted\n  - {term: 舵叶, glosses: [{gloss: rudder, status: "
        "preferred}]}\n";
    auto glossary = glossary::GlossaryText::parse(text, "g.yaml");
    REQUIRE(glossary.has_value());
    const Imported read = import_text("csv", "a.csv", "term,gloss,status\n渡船,beta,admitted\n舵叶,rudder,preferred\n");
    const ImportPlan plan = plan_import(*glossary, std::span(&read, 1), {});
    CHECK(plan.already_there == 1);
    std::string expected = text;
    expected.insert(expected.find("      - {gloss: zeta"), "      - gloss: beta\n        status: admitted\n");
    CHECK(glossary->with(plan.changes) == expected);
}
