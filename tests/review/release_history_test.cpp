#include "review/release_history.hpp"

#include "review/last_release.hpp"
#include "support/catch.hpp"
#include "support/git_repository.hpp"

using namespace shuyu;
using glossary::Status;

namespace {

std::string glossary_text(const std::string& version, const std::string& terms = "", const std::string& name = "t") {
    return "format: 1\nname: " + name + "\nversion: " + version + "\nterms:\n" +
           (terms.empty() ? "  - term: 环节\n    glosses: [{gloss: link, status: candidate}]\n" : terms);
}

glossary::Location located(const std::string& path) {
    auto location = glossary::locate(path, glossary::MissingFolder::refuse);
    REQUIRE(location);
    return std::move(*location);
}

/// "1.1.0 1.0.0"
std::string versions(const glossary::Location& location) {
    const auto points = review::release_history(location);
    if (!points) return points.error().what;
    std::string all;
    for (const review::ReleasePoint& point : *points) all += (all.empty() ? "" : " ") + point.version;
    return all;
}

}  // namespace

TEST_CASE("the history has the commits that gave a new version, newest first") {
    const tests::GitRepository git;
    git.write("glossary/terms.yaml", glossary_text("1.0.0"));
    git.commit("first");
    git.write("glossary/terms.yaml", glossary_text("1.0.0", "", "a version of it"));
    git.commit("a line that only speaks of a version");
    git.write("glossary/terms.yaml",
              glossary_text("1.1.0",
                            "  - term: 环节\n    glosses:\n      - {gloss: link, status: preferred}\n"
                            "      - {gloss: part, status: rejected}\n"
                            "  - term: 码头\n    glosses: [{gloss: pier, status: candidate}]\n"));
    git.commit("second");
    const auto location = located(git / "glossary");
    const auto points = review::release_history(location);
    REQUIRE(points);
    REQUIRE(versions(location) == "1.1.0 1.0.0");
    const review::ReleasePoint& newest = points->front();
    CHECK(newest.commit + '\n' == git.git({"rev-parse", "HEAD"}));
    CHECK(newest.name == newest.commit.substr(0, 10));
    CHECK(newest.date + '\n' == git.git({"log", "-1", "--format=%as"}));
    CHECK(newest.author + '\n' == git.git({"log", "-1", "--format=%an"}));
    CHECK(newest.counts.terms == 2);
    CHECK(newest.counts.of(Status::preferred) == 1);
    CHECK(newest.counts.of(Status::candidate) == 1);
    CHECK(newest.counts.of(Status::rejected) == 1);
    CHECK((*points)[1].counts == review::GlossaryCounts{1, {0, 0, 1, 0, 0}});
    const auto last = review::last_release(location);
    REQUIRE(last);
    REQUIRE(*last);
    CHECK((*last)->name == newest.name);
}

TEST_CASE("the history goes on before a rename of the file, of the folder, and a change of layout") {
    const tests::GitRepository git;
    git.write("words.yaml", glossary_text("0.1.0"));
    git.commit("0.1.0");
    git.write("words.yaml", glossary_text("0.2.0"));
    git.commit("0.2.0");
    CHECK(git.try_git({"mv", "words.yaml", "vocabulary.yaml"}) == 0);
    git.commit("a new name");
    CHECK(versions(located(git / "vocabulary.yaml")) == "0.2.0 0.1.0");
    git.write("old/keep", "");
    CHECK(git.try_git({"mv", "vocabulary.yaml", "old/terms.yaml"}) == 0);
    git.write("old/terms.yaml", glossary_text("0.3.0"));
    git.commit("into a folder, with a release");
    CHECK(git.try_git({"mv", "old", "glossary"}) == 0);
    git.commit("the folder");
    CHECK(git.try_git({"rm", "-q", "glossary/terms.yaml"}) == 0);
    git.write("glossary/glossary.yaml", "format: 1\nname: t\nversion: 0.3.0\n");
    git.write("glossary/terms/x.yaml", "term: 环节\nglosses: [{gloss: link, status: candidate}]\n");
    git.commit("a file per term");
    git.write("glossary/glossary.yaml", "format: 1\nname: t\nversion: 0.4.0\n");
    git.commit("0.4.0");
    const auto location = located(git / "glossary");
    CHECK(versions(location) == "0.4.0 0.3.0 0.2.0 0.1.0");
    const auto points = review::release_history(location);
    REQUIRE(points);
    for (const review::ReleasePoint& point : *points) CHECK(point.counts.terms == 1);
}

TEST_CASE("where there is no history, or states that can't be read, the rest is told") {
    const tests::TempFolder folder;
    folder.write("terms.yaml", glossary_text("1.0.0"));
    CHECK(versions(located(folder / "terms.yaml")).empty());
    const tests::GitRepository git;
    git.write("terms.yaml", glossary_text("1.0.0"));
    CHECK(versions(located(git / "terms.yaml")).empty());
    git.commit("1.0.0");
    git.write("terms.yaml", glossary_text("1.1.0") + "  - [broken\n");
    git.commit("broken");
    git.write("terms.yaml", glossary_text("1.2.0"));
    git.commit("1.2.0");
    CHECK(versions(located(git / "terms.yaml")) == "1.2.0 1.0.0");
}
