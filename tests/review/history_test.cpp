#include "review/history.hpp"

#include "glossary/glossary_files.hpp"
#include "review/blame.hpp"
#include "review/entry_history.hpp"
#include "support/catch.hpp"
#include "support/git_repository.hpp"

using shuyu::tests::GitRepository;
namespace review = shuyu::review;
namespace glossary = shuyu::glossary;

namespace {

std::string glossary_of(const std::string& terms) {
    return "format: 1\nversion: 1.0.0\nterms:\n" + terms;
}

std::string entry(const std::string& term, const std::string& gloss, const std::string& status) {
    return "  - term: " + term + "\n    glosses:\n      - gloss: " + gloss + "\n        status: " + status + '\n';
}

glossary::Location location_of(const GitRepository& repository, const std::string& path) {
    auto location = glossary::locate(repository / path, glossary::MissingFolder::refuse);
    if (!location) FAIL(location.error().what);
    return *location;
}

/// "subject: what" of each step, newest first.
std::vector<std::string> told(const glossary::Location& location, const std::string& term) {
    const auto steps = review::entry_history(location, "HEAD", term, 100);
    if (!steps) FAIL(steps.error().what);
    std::vector<std::string> lines;
    for (const auto& step : *steps)
        lines.push_back(step.commit.subject + ": " + std::string(to_string(step.change.what)));
    return lines;
}

const std::string candidate = entry("环节", "link", "candidate");
const std::string preferred = entry("环节", "link", "preferred");
const std::string other = entry("码头", "pier", "candidate");

}  // namespace

TEST_CASE("an entry's history is followed across renames of file and folder, and across layouts") {
    const GitRepository repository;
    repository.write("words/terms.yaml", glossary_of(candidate + other));
    repository.commit("made");
    repository.git({"mv", "words", "glossary"});
    repository.commit("folder renamed");
    repository.write("glossary/terms.yaml", glossary_of(preferred + other));
    repository.commit("decided");
    repository.git({"rm", "-q", "glossary/terms.yaml"});
    repository.write("glossary/glossary.yaml", "format: 1\nversion: 1.0.0\n");
    repository.write("glossary/terms/环节.yaml", "term: 环节\nglosses:\n  - gloss: link\n    status: preferred\n");
    repository.write("glossary/terms/码头.yaml", "term: 码头\nglosses:\n  - gloss: pier\n    status: candidate\n");
    repository.commit("a file per term");
    repository.write("glossary/terms/环节.yaml", "term: 环节\nglosses:\n  - gloss: link\n    status: admitted\n");
    repository.commit("only admitted");
    const auto location = location_of(repository, "glossary");
    CHECK(told(location, "环节") ==
          std::vector<std::string>{"only admitted: changed", "decided: changed", "made: added"});
    CHECK(told(location, "码头") == std::vector<std::string>{"made: added"});
    CHECK(told(location, "舵叶").empty());
}

TEST_CASE("a single file is followed across its renames") {
    const GitRepository repository;
    repository.write("old.yaml", glossary_of(candidate));
    repository.commit("made");
    repository.git({"mv", "old.yaml", "new.yaml"});
    repository.commit("renamed");
    repository.write("new.yaml", glossary_of(preferred));
    repository.commit("decided");
    CHECK(told(location_of(repository, "new.yaml"), "环节") ==
          std::vector<std::string>{"decided: changed", "made: added"});
}

TEST_CASE("a term is followed under its old name") {
    const GitRepository repository;
    repository.write("terms.yaml", glossary_of(entry("环结", "link", "preferred")));
    repository.commit("misspelt");
    repository.write("terms.yaml", glossary_of(preferred));
    repository.commit("respelt");
    CHECK(told(location_of(repository, "terms.yaml"), "环节") ==
          std::vector<std::string>{"respelt: renamed", "misspelt: added"});
}

TEST_CASE("a merge tells only what neither side had") {
    const GitRepository repository;
    repository.write("terms.yaml", glossary_of(candidate + other));
    repository.commit("made");
    repository.git({"checkout", "-q", "-b", "side"});
    repository.write("terms.yaml", glossary_of(candidate + entry("码头", "pier", "preferred")));
    repository.commit("side decides the pier");
    repository.git({"checkout", "-q", "-"});
    repository.write("terms.yaml", glossary_of(preferred + other));
    repository.commit("main decides the link");
    CHECK(repository.try_git({"merge", "-q", "--no-commit", "side"}) >= 0);
    repository.write("terms.yaml", glossary_of(preferred + entry("码头", "pier", "preferred") +
                                               entry("舵叶", "rudder", "candidate")));
    repository.commit("merged");
    const auto location = location_of(repository, "terms.yaml");
    CHECK(told(location, "码头") == std::vector<std::string>{"side decides the pier: changed", "made: added"});
    CHECK(told(location, "舵叶") == std::vector<std::string>{"merged: added"});
}

TEST_CASE("a commit in which the glossary is broken is passed over") {
    const GitRepository repository;
    repository.write("terms.yaml", glossary_of(candidate));
    repository.commit("made");
    repository.write("terms.yaml", "terms: [\n");
    repository.commit("broken");
    repository.write("terms.yaml", glossary_of(candidate + other));
    repository.commit("mended");
    CHECK(told(location_of(repository, "terms.yaml"), "环节") == std::vector<std::string>{"made: added"});
}

TEST_CASE("blame says who decided last, and what is not committed") {
    const GitRepository repository;
    repository.write("terms.yaml", glossary_of(candidate + other));
    repository.commit("made");
    repository.write("terms.yaml", glossary_of(preferred + other));
    repository.commit("decided");
    repository.write("terms.yaml", glossary_of(preferred + entry("码头", "pier", "rejected")));
    const auto location = location_of(repository, "terms.yaml");
    const auto now = read_glossary(location);
    REQUIRE(now);
    const auto lines = review::blame(location, *now, "");
    REQUIRE(lines);
    std::vector<std::string> told;
    for (const auto& line : *lines)
        told.push_back(line.term + '/' + line.gloss + ": " + (line.commit ? line.commit->subject : "not committed"));
    CHECK(told ==
          std::vector<std::string>{"环节/: made", "环节/link: decided", "码头/: made", "码头/pier: not committed"});
    CHECK_FALSE(review::blame(location, *now, "舵叶"));
}

TEST_CASE("a decision that a merge did away with is told, and not blamed") {
    const GitRepository repository;
    repository.write("terms.yaml", glossary_of(candidate));
    repository.commit("made");
    repository.git({"checkout", "-q", "-b", "side"});
    repository.write("terms.yaml", glossary_of(preferred));
    repository.commit("side prefers it");
    repository.git({"checkout", "-q", "-"});
    repository.write("terms.yaml", glossary_of(entry("环节", "link", "rejected")));
    repository.commit("main rejects it");
    CHECK(repository.try_git({"merge", "-q", "--no-commit", "side"}) >= 0);
    repository.write("terms.yaml", glossary_of(preferred));
    repository.commit("merged");
    const auto location = location_of(repository, "terms.yaml");
    const std::vector<std::string> lines = told(location, "环节");
    CHECK(std::count(lines.begin(), lines.end(), "main rejects it: changed") == 1);
    CHECK(std::count(lines.begin(), lines.end(), "side prefers it: changed") == 1);
    const auto now = read_glossary(location);
    REQUIRE(now);
    const auto blamed = review::blame(location, *now, "环节");
    REQUIRE(blamed);
    REQUIRE(blamed->back().commit);
    CHECK(blamed->back().commit->subject == "side prefers it");
}

TEST_CASE("outside of git there is no history, and that is said") {
    const shuyu::tests::TempFolder folder;
    folder.write("terms.yaml", glossary_of(candidate));
    const auto location = glossary::locate(folder / "terms.yaml", glossary::MissingFolder::refuse);
    REQUIRE(location);
    const auto steps = review::entry_history(*location, "HEAD", "环节", 10);
    REQUIRE_FALSE(steps);
    CHECK(steps.error().rule == "git");
}
