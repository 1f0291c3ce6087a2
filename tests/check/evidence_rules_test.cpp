// The rules that look at the evidence and its articles.
#include "check/check_glossary.hpp"
#include "file/content_hash.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace shuyu;
using shuyu::tests::TempFolder;

namespace {

const std::string glossary_text =
    "format: 1\nterms:\n  - term: 码头\n    reading: mǎtóu\n    kind: term\n    glosses:\n      - gloss: pier\n"
    "        status: preferred\n      - gloss: dock\n        status: admitted\n";

/// A folder with a glossary, an article and its evidence: the term was found as often as the numbers say.
class World {
public:
    explicit World(std::size_t piers, std::size_t docks = 0, const std::string& glossary = glossary_text) {
        m_folder.write("terms.yaml", glossary);
        m_folder.write("a.txt", article);
        glossary::Evidence evidence;
        evidence.article = "a.txt";
        evidence.hash = file::content_hash(article);
        for (const auto& [gloss, count] : {std::pair("dock", docks), std::pair("pier", piers)}) {
            glossary::EvidencePair pair{"码头", gloss, pair::Kind::term, false, {}, "x"};
            for (std::size_t i = 0; i < count; ++i) pair.found.push_back({i + 1, "parenthesis", 99});
            if (count > 0) evidence.pairs.push_back(std::move(pair));
        }
        m_folder.write("evidence/a.txt.yaml", write_evidence(evidence));
    }

    const TempFolder& folder() const { return m_folder; }

    std::string found(const std::vector<std::string>& rules = {}, double min_consistency = 0.5) const {
        const auto location = glossary::locate(m_folder / "terms.yaml", glossary::MissingFolder::refuse);
        REQUIRE(location.has_value());
        std::string list;
        for (const check::Finding& finding : check::check_glossary(*location, {rules, min_consistency}).findings) {
            const text::Place& place = finding.diagnostic.place;
            list += finding.diagnostic.rule + '@' + place.file.substr(m_folder.path().size() + 1) + ':' +
                    std::to_string(place.line) + ' ';
        }
        return list;
    }

    static constexpr const char* article = "The码头 (pier).\n";

private:
    TempFolder m_folder;
};

}  // namespace

TEST_CASE("a glossary that is up to date with its articles has nothing to report") {
    CHECK(World(3).found() == "");
}

TEST_CASE("an article that is gone, or has changed, is told at its evidence") {
    const World world(3);
    world.folder().write("a.txt", "other");
    CHECK(world.found() == "changed-article@evidence/a.txt.yaml:2 ");
    std::remove((world.folder() / "a.txt").c_str());
    CHECK(world.found() == "missing-article@evidence/a.txt.yaml:2 ");
}

TEST_CASE("evidence can't make check read outside of the work tree, nor wait for a pipe") {
    const World world(3);
    for (const char* article : {"../../../../../../etc/passwd", "/etc/passwd", "a/../../b", "evidence"}) {
        world.folder().write("evidence/a.txt.yaml", std::string("format: 1\narticle: \"") + article +
                                                        "\"\nhash: xxh3:0000000000000000\npairing: 1\npairs: []\n");
        CAPTURE(article);
        CHECK(world.found({"missing-article", "changed-article"}) == "missing-article@evidence/a.txt.yaml:2 ");
    }
}

TEST_CASE("a glossary that lacks what its evidence has is behind") {
    const std::string empty = "format: 1\nterms:\n";
    CHECK(World(3, 0, empty).found() == "behind-evidence@terms.yaml:1 ");
    CHECK(World(3).found({"behind-evidence"}) == "");
}

TEST_CASE("evidence that can't be read is an error at its place") {
    const World world(3);
    world.folder().write("evidence/b.txt.yaml", "format: 1\narticle: b.txt\nnonsense\n");
    CHECK(world.found() == "unreadable-evidence@evidence/b.txt.yaml:4 ");
}

TEST_CASE("a term without a usual gloss is told, by share and by number of occurrences") {
    CHECK(World(2, 3).found() == "");
    CHECK(World(2, 3).found({"low-consistency"}, 0.7) == "low-consistency@terms.yaml:3 ");
    CHECK(World(3, 1).found({"low-consistency"}, 0.7) == "");
    CHECK(World(1, 1).found({"low-consistency"}, 0.9) == "");
}
