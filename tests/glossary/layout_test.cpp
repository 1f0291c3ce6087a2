#include "glossary/layout.hpp"

#include <filesystem>

#include "glossary/glossary_files.hpp"
#include "glossary/merge_job.hpp"
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
    const auto location = locate(folder.path(), MissingFolder::refuse);
    REQUIRE(location.has_value());
    return *location;
}

GlossaryText read(const TempFolder& folder) {
    auto glossary = read_glossary(location_in(folder));
    INFO((glossary ? "" : to_line(glossary.error())));
    REQUIRE(glossary.has_value());
    return std::move(*glossary);
}

void lay_out(const TempFolder& folder, FileLayout layout) {
    const auto written = change_files(location_in(folder), {},
                                      [&](const GlossaryFiles& files) -> shuyu::Result<std::vector<ChangedFile>> {
                                          return laid_out(files.glossary, layout);
                                      });
    INFO((written ? "" : to_line(written.error())));
    REQUIRE(written.has_value());
}

void merge_into(const TempFolder& folder, std::vector<Evidence> articles) {
    MergeJob job;
    job.articles = std::move(articles);
    const auto report = merge(location_in(folder), job, {});
    INFO((report ? "" : to_line(report.error())));
    REQUIRE(report.has_value());
}

}  // namespace

TEST_CASE("one file to a file per term and back loses no byte of a canonical order") {
    const std::string text =
        "# about\nformat: 1\nname: x # n\nown: [1, 2]\nterms:\n"
        "  # above\n  - term: A股 # t\n    # in\n    glosses:\n      - gloss: a\n        status: candidate\n"
        "  - term: a股\n    note: |\n      # no comment\n\n      two\n"
        "  - term: con\n  - term: 甲/乙\n"
        "  - term: 行\n    domain: finance\n  - term: 行\n    domain: travel\n";
    const TempFolder folder;
    folder.write("terms.yaml", text);
    lay_out(folder, FileLayout::file_per_term);
    CHECK(folder.names() == std::vector<std::string>{"glossary.yaml", "terms"});
    CHECK(read_bytes(folder / "glossary.yaml") == "# about\nformat: 1\nname: x # n\nown: [1, 2]\n");
    CHECK(read_bytes(folder / "terms/A股.yaml") ==
          "# above\nterm: A股 # t\n# in\nglosses:\n  - gloss: a\n    status: candidate\n");
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder / "terms")) names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    REQUIRE(names.size() == 6);
    CHECK(names[0] == "%63on.yaml");
    CHECK(names[1] == "A股.yaml");
    CHECK(names[2].starts_with("a股 "));  // only case would tell it apart
    CHECK(names[3] == "甲%7C乙.yaml");
    CHECK(names[4] == "行 (travel).yaml");
    CHECK(names[5] == "行.yaml");
    CHECK(read(folder).size() == 6);
    lay_out(folder, FileLayout::one_file);
    CHECK(folder.names() == std::vector<std::string>{"terms.yaml"});
    CHECK(read_bytes(folder / "terms.yaml") == text);
}

TEST_CASE("a glossary laid out twice, or not at all, is not written") {
    const TempFolder folder;
    folder.write("terms.yaml", "format: 1\nterms:\n  - term: 环节\n");
    const GlossaryText one = read(folder);
    CHECK(laid_out(one, FileLayout::one_file).empty());
    lay_out(folder, FileLayout::file_per_term);
    CHECK(laid_out(read(folder), FileLayout::file_per_term).empty());
}

TEST_CASE("merging gives the same entries in both layouts, in any order") {
    for (unsigned seed = 1; seed <= 25; ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        auto articles = random.articles(5);
        const TempFolder one;
        one.write("terms.yaml", "format: 1\nterms:\n  - term: 环节\n    note: by hand # kept\n");
        const TempFolder many;
        many.write("terms.yaml", read_bytes(one / "terms.yaml"));
        lay_out(many, FileLayout::file_per_term);
        merge_into(one, articles);
        random.shuffle(articles);
        for (const Evidence& article : articles) merge_into(many, {article});
        lay_out(many, FileLayout::one_file);
        CHECK(read_bytes(many / "terms.yaml") == read_bytes(one / "terms.yaml"));
    }
}

TEST_CASE("in a file per term a merge touches the files of its terms alone, and takes them away again") {
    const TempFolder folder;
    folder.write("glossary.yaml", "format: 1\n");
    folder.write("terms/重力.yaml", "# mine\nterm: 重力\n");
    const auto time = fs::last_write_time(folder / "terms/重力.yaml");
    shuyu::pair::Occurrence found;
    found.fragment = "封锁";
    found.gloss = "blockade";
    found.pattern = "parenthesis";
    found.confidence = 0.9;
    found.line = 1;
    merge_into(folder, {make_evidence({"a.txt", "xxh3:0", {found}}, 0.5)});
    CHECK(read_bytes(folder / "terms/封锁.yaml").starts_with("term: 封锁\n"));
    CHECK(fs::last_write_time(folder / "terms/重力.yaml") == time);
    MergeJob job;
    job.removed.insert("a.txt");
    REQUIRE(merge(location_in(folder), job, {}).has_value());
    CHECK_FALSE(fs::exists(folder / "terms/封锁.yaml"));
    CHECK(read(folder).size() == 1);
}

TEST_CASE("a link among the files of terms does not lead out of the folder") {
    const TempFolder folder;
    const std::string outside = folder.write("outside.txt", "term: 封锁\n");
    folder.write("g/glossary.yaml", "format: 1\n");
    folder.make_folder("g/terms");
    fs::create_symlink(outside, folder / "g/terms/封锁.yaml");
    const auto location = locate(folder / "g", MissingFolder::refuse);
    const auto written = change_glossary(*location, {}, [](const GlossaryText&) {
        Changes changes;
        changes.added.emplace_back();
        changes.added.back().term = "封锁";
        return shuyu::Result<Changes>(changes);
    });
    CHECK_FALSE(written.has_value());
    CHECK(read_bytes(outside) == "term: 封锁\n");
}

TEST_CASE("several YAML files in a folder are one glossary; each entry stays in its file") {
    const TempFolder folder;
    folder.write("a.yaml", "format: 1\nterms:\n  - term: 环节\n");
    folder.write("b.yaml", "# b\n- term: 重任\n");
    folder.write("c.yaml", "unrelated: true\n");
    folder.write("d.yaml", "format: 1\nterms:\n  - term: 重力\n");
    folder.write("d.evidence/x.txt.yaml", "");  // a glossary of its own
    CHECK(read(folder).size() == 2);
    const auto written = change_glossary(location_in(folder), {}, [](const GlossaryText& glossary) {
        Changes changes;
        Term term = glossary.read(1);
        term.note = "x";
        changes.entries.emplace(1, term);
        changes.added.emplace_back();
        changes.added.back().term = "一";
        return shuyu::Result<Changes>(changes);
    });
    REQUIRE(written.has_value());
    CHECK(read_bytes(folder / "a.yaml") == "format: 1\nterms:\n  - term: 一\n  - term: 环节\n");
    CHECK(read_bytes(folder / "b.yaml") == "# b\n- term: 重任\n  note: x\n");
    CHECK(read_bytes(folder / "d.yaml") == "format: 1\nterms:\n  - term: 重力\n");
}
