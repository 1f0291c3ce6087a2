#include "glossary/review_session.hpp"

#include <random>

#include "glossary/review_hints.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace shuyu::glossary;
using shuyu::tests::read_bytes;
using shuyu::tests::TempFolder;

namespace {

/// One glossary in several styles of YAML, comments and missing line ends included.
constexpr const char* styles[] = {
    "format: 1\nterms:\n  - term: 封锁\n    glosses:\n      - gloss: blockade\n        status: candidate\n"
    "      - gloss: seal\n        status: candidate\n  - term: 环节\n    kind: term\n    glosses:\n"
    "      - gloss: link\n        status: candidate\n",
    "\xEF\xBB\xBF# mine\r\nformat: 1\r\nterms:\r\n\r\n- glosses:  # first\r\n  - status: candidate # ?\r\n"
    "    gloss: 'blockade'\r\n  # between\r\n  - {gloss: seal, status: candidate}\r\n  term: \"封锁\"\r\n\r\n"
    "- {term: 环节, glosses: [{gloss: link, status: candidate}]}\r\n# end",
    "{\"format\": 1, \"terms\": [{\"term\": \"封锁\", \"glosses\": [{\"gloss\": \"blockade\", \"status\": "
    "\"candidate\"},"
    "\n {\"gloss\": \"seal\", \"status\": \"candidate\"}]},\n {\"term\": \"环节\", \"glosses\": [{\"gloss\": \"link\","
    " \"status\": \"candidate\"}]}]}",
    "format: 1\nterms:\n- term: 封锁\n  note: >\n    folded\n    text\n\n  glosses:\n  - gloss: |-\n      blockade\n"
    "    status: candidate\n  - gloss: seal\n    status: candidate\n    mine: {a: 1}\n- term: 环节\n  glosses:\n"
    "  - gloss: link\n    status: candidate",
};

ReviewSession open(const std::string& path) {
    std::vector<shuyu::text::Diagnostic> problems;
    auto session = ReviewSession::open(locate(path, MissingFolder::refuse).value(), {}, Order::term, {}, problems);
    REQUIRE(session);
    REQUIRE(problems.empty());
    return std::move(*session);
}

/// Any step; some fail where they make no sense.
void step(ReviewSession& session, std::mt19937& random) {
    const auto below = [&](unsigned n) { return std::uniform_int_distribution<unsigned>(0, n - 1)(random); };
    if (session.is_done()) return;
    const unsigned choice = below(8);
    if (choice < 5) (void)session.decide(static_cast<Action>(choice), below(2) == 0 ? "" : "a reason: #1");
    if (choice == 5) session.skip();
    if (choice == 6) (void)session.rename(below(2) == 0 ? "seal" : "stop " + std::to_string(below(3)));
    if (choice == 7) (void)session.set_kind(static_cast<shuyu::pair::Kind>(below(4)));
}

}  // namespace

TEST_CASE("whatever was decided, undoing it all gives back every byte, in any style of YAML") {
    const TempFolder folder;
    for (std::size_t style = 0; style < std::size(styles); ++style)
        for (unsigned seed = 1; seed <= 60; ++seed) {
            CAPTURE(style, seed);
            const std::string path = folder.write("g.yaml", styles[style]);
            ReviewSession session = open(path);
            REQUIRE(session.size() == 3);
            std::mt19937 random(seed);
            std::vector<std::string> states{read_bytes(path)};
            std::vector<std::size_t> positions{session.position()};
            for (int i = 0; i < 8 && !session.is_done(); ++i) {
                const std::size_t steps = session.decided() + session.skipped();
                step(session, random);
                const bool is_same =
                    read_bytes(path) == states.back() && session.decided() + session.skipped() == steps;
                if (is_same) continue;
                states.push_back(read_bytes(path));
                positions.push_back(session.position());
            }
            while (states.size() > 1) {
                states.pop_back();
                positions.pop_back();
                REQUIRE(session.undo());
                REQUIRE(read_bytes(path) == states.back());
                REQUIRE(session.position() == positions.back());
            }
            CHECK_FALSE(session.undo());
            CHECK(session.decided() + session.skipped() == 0);
        }
}

TEST_CASE("a candidate that others decided on or removed is told and left alone") {
    const TempFolder folder;
    const std::string path = folder.write("g.yaml", styles[0]);
    ReviewSession mine = open(path);
    ReviewSession theirs = open(path);
    REQUIRE(theirs.decide(Action::reject, "theirs"));
    const std::string before = read_bytes(path);
    const auto late = mine.decide(Action::prefer);
    REQUIRE_FALSE(late);
    CHECK(late.error().rule == "decided-meanwhile");
    CHECK(read_bytes(path) == before);
    CHECK(mine.gloss() == "seal");
    CHECK(mine.entry().glosses.back().gloss.status == Status::rejected);
    REQUIRE(mine.decide(Action::admit));
    REQUIRE(theirs.decide(Action::admit).error().rule == "decided-meanwhile");
    folder.write("g.yaml", "format: 1\nterms:\n  - term: 别的\n");
    CHECK_FALSE(mine.decide(Action::prefer));
    CHECK(mine.undo().error().rule == "changed-meanwhile");
    CHECK(read_bytes(path) == "format: 1\nterms:\n  - term: 别的\n");
}

TEST_CASE("a glossary that can't be written keeps the candidate where it is") {
    const TempFolder folder;
    const std::string path = folder.write("g.yaml", styles[0]);
    ReviewSession session = open(path);
    folder.write("g.yaml", "terms: [\n");
    const auto failed = session.decide(Action::approve);
    REQUIRE_FALSE(failed);
    CHECK(session.position() == 0);
    CHECK_FALSE(session.can_undo());
    folder.write("g.yaml", styles[0]);
    CHECK(session.decide(Action::approve));
    CHECK(session.position() == 1);
}

TEST_CASE("hints: the same gloss elsewhere, similar ones, terms that have parts in common") {
    const TempFolder folder;
    const std::string path = folder.write(
        "g.yaml",
        "format: 1\nterms:\n  - term: 封锁\n    glosses:\n      - gloss: blockades\n        status: rejected\n"
        "      - gloss: blockade\n        status: candidate\n  - term: 封锁线\n    glosses:\n"
        "      - gloss: blockade line\n        status: preferred\n  - term: 禁运\n    glosses:\n"
        "      - gloss: The blockade\n        status: admitted\n");
    const ReviewSession session = open(path);
    const ReviewHints hints(session.entries(), {}, nullptr);
    const std::vector<Hint> expected{{"similar gloss", "\"blockades\", rejected"},
                                     {"same gloss", "禁运, admitted"},
                                     {"related term", "封锁线: \"blockade line\""}};
    CHECK(hints.of(session.entry().term, session.gloss()) == expected);
}
