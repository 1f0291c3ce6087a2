#include "review/evidence_diff.hpp"

#include "support/catch.hpp"

using shuyu::glossary::Evidence;
using shuyu::glossary::EvidencePair;
using shuyu::glossary::EvidenceSet;
using shuyu::review::compare_evidence;
using shuyu::review::evidence_summary;

namespace {

void add(EvidenceSet& set, const std::string& article, const std::vector<EvidencePair>& pairs, std::size_t line = 1) {
    Evidence evidence;
    evidence.article = article;
    evidence.pairs = pairs;
    for (EvidencePair& pair : evidence.pairs) pair.found = {{line, "parenthesis", 99}};
    set.articles[article] = {evidence, article + ".yaml", {}};
}

EvidencePair pair_of(const std::string& term, const std::string& gloss, bool is_doubtful = false) {
    EvidencePair pair;
    pair.term = term;
    pair.gloss = gloss;
    pair.is_doubtful = is_doubtful;
    return pair;
}

}  // namespace

TEST_CASE("evidence is compared by article and pair, not by line") {
    EvidenceSet before;
    EvidenceSet after;
    add(before, "gone.txt", {pair_of("环节", "link")});
    add(before, "moved.txt", {pair_of("环节", "link")}, 1);
    add(after, "moved.txt", {pair_of("环节", "link")}, 7);
    add(before, "edited.txt", {pair_of("环节", "link"), pair_of("码头", "pier")});
    add(after, "edited.txt", {pair_of("环节", "segment"), pair_of("码头", "pier"), pair_of("舵叶", "x", true)});
    add(after, "new.txt", {pair_of("码头", "pier")});
    const auto changes = compare_evidence(before, after);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].article == "edited.txt");
    CHECK(changes[0].pairs ==
          std::vector<shuyu::review::PairChange>{{false, "环节", "link"}, {true, "环节", "segment"}});
    CHECK(changes[1].what == shuyu::review::What::removed);
    CHECK(changes[2].what == shuyu::review::What::added);
    CHECK(evidence_summary(changes) == "evidence: articles 1 added, 1 removed, 1 changed; pairs 2 more, 2 fewer");
    CHECK(compare_evidence(after, after).empty());
    CHECK(evidence_summary({}).empty());
}
