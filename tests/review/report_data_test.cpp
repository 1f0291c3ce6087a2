#include "review/report_data.hpp"

#include "review/report_figures.hpp"
#include "review/report_support.hpp"

using namespace shuyu;
using namespace shuyu::tests;

namespace {

/// Three articles; one term with two glosses, one with one, one unknown.
void write_ships(const TempFolder& folder) {
    folder.write("terms.yaml", with_head("  - term: 码头\n    glosses: [{gloss: pier, status: preferred}]\n"
                                         "  - term: 环节\n    glosses:\n      - {gloss: link, status: preferred}\n"
                                         "      - {gloss: stage, status: candidate}\n"
                                         "      - {gloss: ring, status: rejected}\n"
                                         "  - term: 舵叶\n    glosses: [{gloss: blade, status: candidate}]\n"));
    folder.write("a.txt", "x");
    folder.write("evidence/a.txt.yaml",
                 evidence_of("a.txt",
                             pair_of("环节", "link", seen(3, "0.90") + seen(8, "0.97")) +
                                 pair_of("环节", "ring", seen(4, "0.90")) +
                                 pair_of("舵叶", "leaf", seen(5, "0.40"), "    doubtful: true\n"),
                             "  - term: 大副\n    found:\n      - {line: 2}\n      - {line: 2}\n"
                             "  - term: 码头\n    found:\n      - {line: 9, resolved: pier}\n      - {line: 7}\n"));
    folder.write("evidence/b.txt.yaml", evidence_of("b.txt",
                                                    pair_of("环节", "stage", seen(1, "0.81")) +
                                                        pair_of("码头", "pier", seen(2, "1.00") + seen(3, "1.00")),
                                                    "  - term: 大副\n    found:\n      - {line: 6}\n"));
}

}  // namespace

TEST_CASE("the report has what the glossary and its evidence say of each other") {
    const TempFolder folder;
    write_ships(folder);
    const review::ReportData data = collected(folder);
    REQUIRE(data.terms.size() == 3);
    CHECK(data.terms[0].term.term == "环节");
    CHECK(data.counts == review::GlossaryCounts{3, {2, 0, 2, 0, 1}});
    REQUIRE(data.articles.size() == 2);
    CHECK(data.articles[0].name == "a.txt");
    CHECK(data.articles[0].url == "./a.txt");
    CHECK(data.articles[0].terms == 1);
    CHECK(data.articles[0].pairs == 3);
    CHECK(data.articles[0].unpaired == 4);
    CHECK(data.articles[1].url.empty());  // no such file
    REQUIRE(data.conflicts.size() == 1);
    CHECK(data.conflicts[0].rule == "disagreement");
    CHECK(data.conflicts[0].term == 0);
    REQUIRE(data.doubtful.size() == 1);
    CHECK(data.doubtful[0].pair.gloss == "leaf");
    CHECK(data.terms[*data.doubtful[0].entry].term.term == "舵叶");
    CHECK(data.releases.empty());
    CHECK(data.problems.empty());
}

TEST_CASE("unpaired fragments are counted through all articles, with why they need no work") {
    const TempFolder folder;
    write_ships(folder);
    const review::ReportData data = collected(folder);
    REQUIRE(data.unpaired.size() == 2);
    CHECK(data.unpaired[0].term == "大副");
    CHECK(data.unpaired[0].open() == 3);
    CHECK(data.unpaired[0].places.size() == 3);
    CHECK_FALSE(data.unpaired[0].entry);
    CHECK(data.unpaired[1].term == "码头");
    CHECK(data.unpaired[1].open() == 0);
    CHECK(data.unpaired[1].places[0].resolution == review::Resolution::by_article);
    CHECK(data.unpaired[1].places[1].resolution == review::Resolution::by_glossary);
}

TEST_CASE("the figures of the charts") {
    const TempFolder folder;
    write_ships(folder);
    const review::ReportData data = collected(folder);
    const review::ReportFigures figures = figures_of(data);
    CHECK(figures.confidence[16] == 1);  // stage, 0.81
    CHECK(figures.unseen == 1);          // blade: never seen without doubt
    // 环节: link twice, stage once, ring is rejected; 码头: pier twice
    CHECK(figures.consistency == std::array<std::size_t, 4>{1, 0, 1, 0});
    CHECK(figures.top == 4);
    CHECK(figures.all == 5);
    REQUIRE(figures.least.size() == 1);
    CHECK(data.terms[figures.least[0].term].term.term == "环节");
    CHECK(figures.articles == std::vector<review::Number>{1, 0});
}

TEST_CASE("evidence that can't be read is told, and the rest is reported") {
    const TempFolder folder;
    write_ships(folder);
    folder.write("evidence/c.txt.yaml", "format: 1\n- broken");
    const review::ReportData data = collected(folder);
    CHECK(data.problems.size() == 1);
    CHECK(data.articles.size() == 2);
}

TEST_CASE("what changed since another glossary is there when asked for") {
    const TempFolder folder;
    write_ships(folder);
    const std::string old =
        folder.write("old.yaml", with_head("  - term: 码头\n    glosses: [{gloss: quay, status: preferred}]\n"));
    CHECK_FALSE(collected(folder).changes);
    const review::ReportData data = collected(folder, old);
    REQUIRE(data.changes);
    CHECK(data.changes->diff.terms.size() == 3);
    CHECK(data.changes->diff.step == review::Step::major);
    const auto location = glossary::locate(folder / "terms.yaml", glossary::MissingFolder::refuse);
    CHECK_FALSE(review::collect_report(*location, {"no-such-revision", ""}));
}
