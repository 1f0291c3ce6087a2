#include "cli/merge_command.hpp"

#include <random>

#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/program.hpp"
#include "support/temp_folder.hpp"

using shuyu::cli::ExitCode;
using shuyu::tests::read_bytes;
using shuyu::tests::run_command_line;
using shuyu::tests::run_program;
using shuyu::tests::TempFolder;

namespace {
const std::string article = "They lifted the 封锁 (blockade) in May.\nThe second 封锁 came later.\nA 环节 alone.\n";
}

TEST_CASE("merge says what it did in one line, and writes nothing the second time") {
    const TempFolder folder;
    const std::string path = folder.write("articles/a.txt", article);
    const std::string glossary = folder / "x.yaml";
    const auto first = run_command_line({"merge", "--glossary", glossary, path});
    CHECK(first.code == ExitCode::done);
    CHECK(first.err.empty());
    CHECK(first.out == "1 pair in 1 article: 1 new term, 0 seen before, 1 unpaired; wrote " + glossary + "\n");
    CHECK(read_bytes(folder / "x.evidence/articles/a.txt.yaml").find("article: articles/a.txt\n") != std::string::npos);
    const std::string once = read_bytes(glossary);
    const auto second = run_command_line({"merge", "--glossary", glossary, path});
    CHECK(second.out == "1 pair in 1 article: 0 new terms, 1 seen before, 1 unpaired; nothing to write\n");
    CHECK(read_bytes(glossary) == once);
}

TEST_CASE("merging the JSONL of a scan gives the same bytes as merging the article") {
    const TempFolder direct, later;
    const std::string text = article + "Also 封鎖 (embargo).\n";
    const std::string a = direct.write("a.txt", text);
    const std::string b = later.write("a.txt", text);
    run_command_line({"merge", "--glossary", direct / "terms.yaml", a});
    const std::string jsonl = later.write("f.jsonl", run_command_line({"scan", "--format", "jsonl", b}).out);
    const auto merged = run_command_line({"merge", "--glossary", later / "terms.yaml", jsonl});
    CHECK(merged.err.empty());
    CHECK(read_bytes(later / "terms.yaml") == read_bytes(direct / "terms.yaml"));
    CHECK(read_bytes(later / "evidence/a.txt.yaml") == read_bytes(direct / "evidence/a.txt.yaml"));
}

TEST_CASE("the JSONL of generated articles, merged later and in another order, gives the same bytes") {
    const char* const terms[] = {"封锁", "封鎖", "环节", "重任", "A股", "银行"};
    const char* const glosses[] = {"blockade", "the Blockade", "link", "heavy duty", "no: \"x\"", "A-share"};
    const char* const forms[] = {"They had the %t (%g) in May.\n", "No %g (%t) today.\n", "The %t alone.\n",
                                 "%t means \"%g\", he said.\n"};
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        const auto pick = [&](const auto& items) {
            return std::string(items[std::uniform_int_distribution<std::size_t>(0, std::size(items) - 1)(random)]);
        };
        const TempFolder direct, later;
        std::vector<std::string> names;
        for (const char* name : {"a.txt", "b.txt", "c.txt"}) {
            std::string text;
            for (unsigned line = 0; line < 8; ++line) {
                std::string sentence = pick(forms);
                sentence.replace(sentence.find("%t"), 2, pick(terms));
                if (const auto gloss = sentence.find("%g"); gloss != std::string::npos)
                    sentence.replace(gloss, 2, pick(glosses));
                text += sentence;
            }
            direct.write(name, text);
            names.insert(names.begin(), later.write(name, text));
        }
        run_command_line(
            {"merge", "--glossary", direct / "terms.yaml", direct / "a.txt", direct / "b.txt", direct / "c.txt"});
        for (const std::string& name : names) {
            const std::string found = later.write("f.jsonl", run_command_line({"scan", "--format", "jsonl", name}).out);
            run_command_line({"merge", "--glossary", later / "terms.yaml", found});
        }
        CHECK(read_bytes(later / "terms.yaml") == read_bytes(direct / "terms.yaml"));
        for (const char* name : {"evidence/a.txt.yaml", "evidence/b.txt.yaml", "evidence/c.txt.yaml"})
            CHECK(read_bytes(later / name) == read_bytes(direct / name));
    }
}

TEST_CASE("an article that was removed, or renamed by --as-article, leaves no trace") {
    const TempFolder folder;
    const std::string glossary = folder / "terms.yaml";
    const std::string path = folder.write("a.txt", article);
    run_command_line({"merge", "--glossary", glossary, "--as-article", "news/1", path});
    CHECK_FALSE(read_bytes(folder / "evidence/news/1.yaml").empty());
    CHECK(run_command_line({"merge", "--glossary", glossary, "--remove", "news/1"}).code == ExitCode::done);
    CHECK(read_bytes(glossary).find("封锁") == std::string::npos);
}

TEST_CASE("--dry-run prints the difference and writes nothing") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", article);
    const auto result = run_command_line({"merge", "-n", "--glossary", folder / "terms.yaml", path});
    CHECK(result.code == ExitCode::done);
    CHECK(result.out.find("+  - term: 封锁\n") != std::string::npos);
    CHECK(result.out.find("; would write ") != std::string::npos);
    CHECK(folder.names() == std::vector<std::string>{"a.txt"});
}

TEST_CASE("bad input is told, the rest is merged; a broken glossary is left alone") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", article);
    const auto missing = run_command_line({"merge", "--glossary", folder / "terms.yaml", folder / "none.txt", path});
    CHECK(missing.code == ExitCode::bad_input);
    CHECK(read_bytes(folder / "terms.yaml").find("封锁") != std::string::npos);
    const std::string broken = folder.write("broken.yaml", "format: 1\nterms: [\n");
    const auto result = run_command_line({"merge", "--glossary", broken, path});
    CHECK(result.code == ExitCode::bad_input);
    CHECK(result.err.find("shuyu: " + broken) == 0);
    CHECK(read_bytes(broken) == "format: 1\nterms: [\n");
}

TEST_CASE("--strict ends with 1 when a gloss contradicts a preferred one") {
    const TempFolder folder;
    const std::string glossary = folder.write(
        "terms.yaml",
        "format: 1\nterms:\n  - term: 封锁\n    glosses:\n      - gloss: embargo\n        status: preferred\n");
    const std::string path = folder.write("a.txt", article);
    const auto result = run_command_line({"merge", "--strict", "--glossary", glossary, path});
    CHECK(result.code == ExitCode::findings);
    CHECK(result.err.find("warning: 封锁: \"blockade\" was found, but \"embargo\" is preferred") != std::string::npos);
}

TEST_CASE("show prints the entries in each format, with their evidence") {
    const TempFolder folder;
    const std::string glossary = folder / "terms.yaml";
    run_command_line({"merge", "--glossary", glossary, folder.write("a.txt", article)});
    const auto table = run_command_line({"show", "--glossary", glossary, "--evidence"});
    CHECK(table.out.find("封锁  fēngsuǒ") != std::string::npos);
    CHECK(table.out.find("    a.txt:1  parenthesis") != std::string::npos);
    const auto tsv = run_command_line({"show", "--glossary", glossary, "--format", "tsv", "blockade"});
    CHECK(tsv.out.find("term\treading\tkind\tdomain\tgloss\tstatus\texample\tarticles\tconfidence\n封锁\tfēngsuǒ\t") ==
          0);
    const auto jsonl = run_command_line({"show", "--glossary", glossary, "--format", "jsonl", "封鎖"});
    CHECK(jsonl.out.find("{\"term\":\"封锁\",\"reading\":\"fēngsuǒ\",") == 0);
    const auto none = run_command_line({"show", "--glossary", glossary, "没有"});
    CHECK(none.code == ExitCode::findings);
    CHECK(run_command_line({"show", "--glossary", folder / "none.yaml"}).code == ExitCode::bad_input);
}

TEST_CASE("what is doubtful is listed, kept in the evidence, and out of the glossary") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", "They spoke of 淦潾 (wibble wobble) in May.\n");
    const std::string glossary = folder / "x.yaml";
    const auto result = run_command_line({"merge", "--glossary", glossary, "--min-confidence", "0.99", path});
    CHECK(result.out.find("Doubtful (below 0.99), kept in the evidence only:\n") == 0);
    CHECK(result.out.find("a.txt:1  淦潾  wibble wobble") != std::string::npos);
    CHECK(result.out.find(", 1 doubtful; wrote ") != std::string::npos);
    CHECK(read_bytes(glossary).find("淦潾") == std::string::npos);
    CHECK(read_bytes(folder / "x.evidence/a.txt.yaml").find("doubtful: true") != std::string::npos);
}

TEST_CASE("another glossary is merged, not scanned") {
    const TempFolder folder;
    const std::string glossary = folder / "g/terms.yaml";
    folder.make_folder("g");
    const std::string other = folder.write(
        "other.yaml",
        "format: 1\nterms:\n  - term: 封锁\n    glosses:\n      - gloss: blockade\n        status: preferred\n");
    const auto first = run_command_line({"merge", "--glossary", glossary, other});
    CHECK(first.err.empty());
    CHECK(first.out.find(other + ": 1 new entry, 0 entries changed; wrote it\n") == 0);
    const std::string once = read_bytes(glossary);
    CHECK(once.find("status: preferred") != std::string::npos);
    CHECK(run_command_line({"merge", "--glossary", glossary, other}).out.find("nothing to write") != std::string::npos);
    CHECK(read_bytes(glossary) == once);
    run_command_line({"reject", "--glossary", glossary, "封锁", "blockade"});
    CHECK(run_command_line({"merge", "--strict", "--glossary", glossary, other}).code == ExitCode::findings);
    CHECK(read_bytes(glossary).find("status: rejected") != std::string::npos);
    CHECK(run_command_line({"merge", "--glossary", glossary, folder.write("bad.yaml", "terms: [\n")}).code ==
          ExitCode::bad_input);
}
