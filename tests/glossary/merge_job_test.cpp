#include "glossary/merge_job.hpp"

#include <filesystem>

#include "glossary/evidence_store.hpp"
#include "glossary/world.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using namespace shuyu::glossary;
using shuyu::tests::Generator;
using shuyu::tests::read_bytes;
using shuyu::tests::TempFolder;
namespace fs = std::filesystem;

namespace {

Location location_in(const TempFolder& folder) {
    const auto location = locate(folder / "terms.yaml", MissingFolder::create);
    REQUIRE(location.has_value());
    return *location;
}

MergeReport run(const Location& location, const MergeJob& job) {
    auto report = merge(location, job, {});
    INFO((report ? "" : to_line(report.error())));
    REQUIRE(report.has_value());
    return std::move(*report);
}

MergeJob job_of(std::vector<Evidence> articles) {
    MergeJob job;
    job.articles = std::move(articles);
    return job;
}

/// All files below a folder with their bytes.
std::map<std::string, std::string> files_in(const TempFolder& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder.path()))
        if (entry.is_regular_file())
            files[entry.path().string().substr(folder.path().size())] = read_bytes(entry.path().string());
    return files;
}

Evidence article(const std::string& name, const std::string& gloss) {
    shuyu::pair::Occurrence found;
    found.fragment = "封锁";
    found.gloss = gloss;
    found.pattern = "parenthesis";
    found.confidence = 0.9;
    found.line = 3;
    found.remarks.write().example = "The 封锁 (" + gloss + ") again.";
    return make_evidence({name, "xxh3:0123456789abcdef", {found}}, 0.5);
}

}  // namespace

TEST_CASE("a merge writes evidence and glossary, and merging again writes nothing") {
    const TempFolder folder;
    const Location location = location_in(folder);
    const MergeReport first = run(location, job_of({article("a.txt", "blockade")}));
    CHECK(first.has_written);
    CHECK(first.evidence_written == 1);
    CHECK(first.pairs == 1);
    CHECK(first.new_terms == 1);
    CHECK(fs::exists(folder / "evidence/a.txt.yaml"));
    const auto time = fs::last_write_time(folder / "terms.yaml");
    const MergeReport second = run(location, job_of({article("a.txt", "blockade")}));
    CHECK_FALSE(second.has_written);
    CHECK(second.evidence_written == 0);
    CHECK(second.seen == 1);
    CHECK(fs::last_write_time(folder / "terms.yaml") == time);
}

TEST_CASE("an article that is edited, emptied or removed leaves nothing behind") {
    for (const char* how : {"edited", "emptied", "removed"}) {
        CAPTURE(how);
        const TempFolder folder;
        const Location location = location_in(folder);
        run(location, job_of({article("b.txt", "lockdown")}));
        const auto before = files_in(folder);
        run(location, job_of({article("a.txt", "blockade")}));
        CHECK(files_in(folder) != before);
        MergeJob job;
        if (how == std::string("removed")) job.removed.insert("a.txt");
        if (how == std::string("emptied")) job.articles.push_back(make_evidence({"a.txt", "xxh3:1", {}}, 0.5));
        if (how == std::string("edited")) job.articles.push_back(article("a.txt", "embargo"));
        run(location, job);
        const TempFolder direct;
        run(location_in(direct), job_of({article("b.txt", "lockdown")}));
        if (how == std::string("edited")) run(location_in(direct), job_of({article("a.txt", "embargo")}));
        CHECK(files_in(folder) == files_in(direct));
    }
}

TEST_CASE("a crash after the evidence was written is mended by the next merge, also what went away") {
    const TempFolder folder;
    const Location location = location_in(folder);
    run(location, job_of({article("a.txt", "blockade"), article("b.txt", "lockdown")}));
    const std::string old_terms = read_bytes(folder / "terms.yaml");
    const TempFolder direct;
    run(location_in(direct), job_of({article("a.txt", "embargo"), article("b.txt", "lockdown")}));
    // As it is after evidence was written and before the glossary was.
    folder.write("evidence/a.txt.yaml",
                 write_evidence(with_dropped(article("a.txt", "embargo"), article("a.txt", "blockade"))));
    CHECK(run(location, {}).has_written);
    CHECK(files_in(folder) == files_in(direct));
    Evidence gone;
    gone.article = "a.txt";
    gone.hash = "removed";
    folder.write("evidence/a.txt.yaml", write_evidence(with_dropped(gone, article("a.txt", "embargo"))));
    run(location, {});
    const TempFolder only_b;
    run(location_in(only_b), job_of({article("b.txt", "lockdown")}));
    CHECK(files_in(folder) == files_in(only_b));
}

TEST_CASE("evidence that is missing or broken takes no candidate away") {
    const TempFolder folder;
    const Location location = location_in(folder);
    run(location, job_of({article("a.txt", "blockade"), article("b.txt", "lockdown")}));
    const std::string terms = read_bytes(folder / "terms.yaml");
    folder.write("evidence/a.txt.yaml", "broken: [");
    fs::remove(folder / "evidence/b.txt.yaml");
    const MergeReport report = run(location, {});
    CHECK(report.problems.size() == 1);
    CHECK(read_bytes(folder / "terms.yaml") == terms);
    run(location, job_of({article("a.txt", "blockade"), article("b.txt", "lockdown")}));
    CHECK(read_bytes(folder / "terms.yaml") == terms);
}

TEST_CASE("a broken glossary is left alone, evidence and all") {
    const TempFolder folder;
    const Location location = location_in(folder);
    folder.write("terms.yaml", "format: 1\nterms:\n  - term: a\n    term: b\n");
    const auto before = files_in(folder);
    const auto report = merge(location, job_of({article("a.txt", "blockade")}), {});
    REQUIRE_FALSE(report.has_value());
    CHECK(report.error().place.line == 4);
    CHECK(files_in(folder) == before);
}

TEST_CASE("a dry run and --no-evidence write only what they say") {
    const TempFolder folder;
    const Location location = location_in(folder);
    MergeJob job = job_of({article("a.txt", "blockade")});
    job.saving = Saving::only_show;
    CHECK(run(location, job).changes.front().after.find("blockade") != std::string::npos);
    CHECK(folder.names().empty());
    job.saving = Saving::save;
    job.evidence = EvidenceFiles::leave_out;
    CHECK(run(location, job).has_written);
    CHECK(folder.names() == std::vector<std::string>{"terms.yaml"});
}

TEST_CASE("a gloss beside a preferred one is kept and reported") {
    const TempFolder folder;
    const Location location = location_in(folder);
    folder.write(
        "terms.yaml",
        "format: 1\nterms:\n  - term: 封锁\n    glosses:\n      - gloss: blockade\n        status: preferred\n");
    const MergeReport report = run(location, job_of({article("a.txt", "lockdown")}));
    REQUIRE(report.conflicts.size() == 1);
    CHECK(report.conflicts[0].rule == "disagreement");
    CHECK(read_bytes(folder / "terms.yaml") ==
          "format: 1\nterms:\n  - term: 封锁\n    glosses:\n      - gloss: blockade\n        status: preferred\n"
          "      - gloss: lockdown\n        status: candidate\n        example: \"The 封锁 (lockdown) again.\"\n");
}
