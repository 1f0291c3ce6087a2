#include "glossary/rename.hpp"

#include "glossary/decision_list.hpp"
#include "glossary/field_edit.hpp"
#include "glossary/world.hpp"
#include "support/catch.hpp"

using namespace shuyu;
using namespace shuyu::glossary;
using shuyu::tests::World;

namespace {

Evidence article(const std::string& name, const std::string& term, const std::string& gloss) {
    pair::Occurrence found;
    found.fragment = term;
    found.gloss = gloss;
    found.pattern = "parenthesis";
    found.confidence = 0.9;
    found.line = 1;
    found.remarks.write().example = "A sentence.";
    return make_evidence({name, "xxh3:0", {found}}, default_min_confidence);
}

template <class Decide>
std::string change(World& world, Decide decide) {
    const GlossaryText glossary = world.parsed();
    Draft draft(glossary);
    const Result<void> decided = decide(draft);
    if (!decided) return to_line(decided.error());
    world.text = glossary.with(draft.changes());
    return "";
}

std::string rename(World& world, const std::string& gloss, const std::string& to) {
    return change(world, [&](Draft& draft) { return rename_gloss(draft, {"封锁", gloss, {}}, to); });
}

}  // namespace

TEST_CASE("a renamed gloss does not come back from its articles, and renaming back undoes it") {
    for (const std::string status : {"candidate", "preferred"}) {
        CAPTURE(status);
        World world;
        world.merge({article("a.txt", "封锁", "blokade")});
        if (status == "preferred")
            REQUIRE(change(world, [](Draft& draft) { return decide(draft, {Action::prefer, "封锁", "", ""}); }) == "");
        REQUIRE(rename(world, "blokade", "blockade") == "");
        const std::string renamed = world.text;
        CHECK(renamed.find("gloss: blockade\n        status: " + status) != std::string::npos);
        const std::string left = status == "preferred" ? "deprecated" : "rejected";
        CHECK(renamed.find("gloss: blokade\n        status: " + left) != std::string::npos);
        CHECK(renamed.find("renamed to") != std::string::npos);
        world.merge({article("a.txt", "封锁", "blokade"), article("b.txt", "封锁", "Blokade")});
        CHECK(world.text == renamed);
        REQUIRE(rename(world, "blockade", "blokade") == "");
        CHECK(world.text.find("gloss: blokade\n        status: " + status) != std::string::npos);
    }
}

TEST_CASE("a term keeps its old spelling as a variant when asked, and its evidence with it") {
    World world;
    world.merge({article("a.txt", "的封锁", "blockade")});
    const auto to = [](OldSpelling old) {
        return [old](Draft& draft) { return rename_term(draft, {"的封锁", "", {}}, "封锁", old); };
    };
    World forgotten = world;
    REQUIRE(change(world, to(OldSpelling::keep_as_variant)) == "");
    const std::string kept = world.text;
    CHECK(kept.find("- term: 封锁\n    variants: [的封锁]\n    reading: fēngsuǒ\n") != std::string::npos);
    world.merge({article("a.txt", "的封锁", "blockade")});
    CHECK(world.text == kept);
    world.merge({}, {"a.txt"});
    CHECK(world.text.find("variants: [的封锁]") != std::string::npos);
    REQUIRE(change(forgotten, to(OldSpelling::forget)) == "");
    forgotten.merge({article("a.txt", "的封锁", "blockade")});
    CHECK(forgotten.text.find("- term: 的封锁") != std::string::npos);
    CHECK(change(forgotten, to(OldSpelling::forget)).find("has an entry 封锁 already") != std::string::npos);
}

TEST_CASE("homographs are picked by domain, or by a gloss that one alone has; else the choices are told") {
    World world;
    world.text =
        "format: 1\nterms:\n  - term: 行\n    domain: finance\n    glosses:\n      - gloss: firm\n"
        "  - term: 行\n    domain: print\n    glosses:\n      - gloss: line\n      - gloss: row\n";
    const auto prefer = [&](const std::string& gloss, std::optional<std::string> domain) {
        return change(world, [&](Draft& draft) { return decide(draft, {Action::prefer, "行", gloss, "", domain}); });
    };
    CHECK(prefer("", {}) ==
          "terms.yaml: has several entries 行; choose one: --domain \"finance\" (line 3), --domain \"print\" (line 7)");
    CHECK(prefer("", "music").find("has no entry 行 of domain \"music\"; choose one: ") != std::string::npos);
    CHECK(prefer("", "finance") == "");
    CHECK(prefer("row", {}) == "");
    CHECK(world.text.find("firm\n        status: preferred") != std::string::npos);
    CHECK(world.text.find("row\n        status: preferred") != std::string::npos);
    const auto domain = [](Draft& draft) { return edit_fields(draft, {"行", "", "print"}, {{"domain", {"finance"}}}); };
    CHECK(change(world, domain).find("of that domain already") != std::string::npos);
}

TEST_CASE("a list of decisions is read line by line; each sees those before it") {
    const auto list = read_decisions(
        "action\tterm\tgloss\treason\n# a remark\n\n-\t封锁\tblockade\nreject\t封锁\tseal\ta stamp\r\n"
        "rename\t封锁\tblockade\tsiege\n",
        "d.tsv", "prefer");
    REQUIRE(list.has_value());
    REQUIRE(list->size() == 3);
    World world;
    world.merge({article("a.txt", "封锁", "blockade")});
    REQUIRE(change(world, [&](Draft& draft) -> Result<void> {
                for (const auto& decision : *list)
                    if (auto taken = decide(draft, decision); !taken) return taken;
                return {};
            }) == "");
    CHECK(world.text.find("gloss: siege\n        status: preferred") != std::string::npos);
    CHECK(world.text.find("gloss: seal\n        status: rejected\n        reason: a stamp") != std::string::npos);
    const auto wrong = read_decisions("aprove\t封锁\n", "d.tsv", "prefer");
    REQUIRE_FALSE(wrong.has_value());
    CHECK(to_line(wrong.error()).find("d.tsv:1: no such action: aprove") == 0);
}
