#include "cli/scan_command.hpp"

#include <sys/stat.h>

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
const std::string header = "file\tline\tcolumn\tfragment\tgloss\tconfidence\tpattern\n";
const std::string article = "They lifted the 封锁 (blockade) in May.\nThe second 封锁 came later.\n";
}  // namespace

TEST_CASE("scan prints fragments with their glosses and places, resolved ones too") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", article);
    const auto result = run_command_line({"scan", "--format", "tsv", path});
    CHECK(result.code == ExitCode::done);
    CHECK(result.err.empty());
    CHECK(result.out.find(header + path + "\t1\t17\t封锁\tblockade\t") == 0);
    CHECK(result.out.find("\n" + path + "\t2\t12\t封锁\t-\t0.00\tresolved:blockade\n") != std::string::npos);
}

TEST_CASE("a bad file is told in one line, the others are scanned, and the exit code is 3") {
    const TempFolder folder;
    const std::string good = folder.write("good.txt", article);
    folder.make_folder("empty");
    folder.write("empty/picture.png", "x");
    const std::string broken = folder.write("broken.txt", "fine\nna\xC3ve \xB7\xE2\xCB\xF8 text\n");
    const struct {
        std::string path;
        std::string expected;
    } cases[] = {
        {folder / "none.txt", ": no such file or folder; check the name"},
        {folder / "empty", ": holds no article (.txt, .md, .html); name the files"},
        {"/proc/self/mem", ": can't read: Input/output error; check the disk and the file"},
        {"/dev/zero", ": is a device; name a file"},
    };
    const std::string expected = run_command_line({"scan", "--format", "tsv", good}).out;
    for (const auto& c : cases) {
        CAPTURE(c.path);
        const auto result = run_command_line({"scan", "--format", "tsv", c.path, good});
        CHECK(result.code == ExitCode::bad_input);
        CHECK(result.err == "shuyu: " + c.path + c.expected + "\n");
        CHECK(result.out == expected);
    }
    const auto result = run_command_line({"scan", "--format", "tsv", broken, good});
    CHECK(result.code == ExitCode::bad_input);
    CHECK(result.err.find("shuyu: " + broken + ":2:3: ") == 0);
    CHECK(result.err.find("--encoding") != std::string::npos);
    CHECK(result.err.find('\n') == result.err.size() - 1);
    CHECK(result.out == expected);
}

TEST_CASE("a folder stands for the articles below it, in order") {
    const TempFolder folder;
    folder.write("b.txt", article);
    folder.write("a/c.txt", article);
    folder.write(".git/d.txt", article);
    const auto result = run_command_line({"scan", "--format", "tsv", folder.path()});
    CHECK(result.code == ExitCode::done);
    const auto expected = run_command_line({"scan", "--format", "tsv", folder / "a/c.txt", folder / "b.txt"});
    CHECK(result.out == expected.out);
}

TEST_CASE("-o writes the file whole, and leaves it alone when nothing changed") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", article);
    const std::string out = folder / "out.tsv";
    const std::string expected = run_command_line({"scan", "--format", "tsv", path}).out;
    for (int round = 0; round < 2; ++round) {
        const auto result = run_command_line({"scan", "--format", "tsv", path, "-o", out});
        CHECK(result.code == ExitCode::done);
        CHECK(result.out.empty());
        CHECK(read_bytes(out) == expected);
    }
    CHECK(run_command_line({"scan", "--format", "tsv", path, "-o", "-"}).out == expected);
    const auto failed = run_command_line({"scan", path, "-o", folder / "none/out"});
    CHECK(failed.code == ExitCode::bad_output);
    CHECK(failed.err == "shuyu: " + (folder / "none") + ": no such file or folder; check the name\n");
}

TEST_CASE("a file may be called as it likes") {
    const TempFolder folder;
    for (const char* name :
         {"[x]", "[a,b]", "{y}", "a,b", "%s", "scan", "--format", "-", "a b", "[", "$HOME", "封锁"}) {
        const std::string path = folder.write(name, article);
        CAPTURE(name);
        const auto result = run_command_line({"scan", "--format", "tsv", "--", path});
        CHECK(result.err.empty());
        CHECK(result.out.find(path + "\t1\t17\t") != std::string::npos);
    }
    // relative names begin with what misleads; a fault would name another file
    for (const char* name : {"[none]", "[none,other]", "-none", "{none}", "--none"}) {
        const auto result = run_command_line({"scan", "--", name});
        CHECK(result.code == ExitCode::bad_input);
        CHECK(result.err == "shuyu: " + std::string(name) + ": no such file or folder; check the name\n");
    }
}

TEST_CASE("missing input does not empty the output file") {
    const TempFolder folder;
    const std::string out = folder.write("out.tsv", "old");
    const auto result = run_command_line({"scan", "--format", "tsv", folder / "none", "-o", out});
    CHECK(result.code == ExitCode::bad_input);
    CHECK(result.out.empty());
    CHECK(read_bytes(out) == "old");
}

TEST_CASE("a gloss below --min-confidence counts as none, and resolves nothing") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", article);
    const auto result = run_command_line({"scan", "--format", "tsv", "--min-confidence", "1", path});
    CHECK(result.out == header + path + "\t1\t17\t封锁\t-\t0.00\tnone\n" + path + "\t2\t12\t封锁\t-\t0.00\tnone\n");
}

TEST_CASE("standard input is an article, from a file, a pipe or nothing") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", article);
    const std::string as_file = run_program("scan --format tsv - <" + path).out;
    CHECK(as_file.find(header + "-\t1\t17\t封锁\tblockade\t") == 0);
    CHECK(run_program("scan --format tsv - < <(cat " + path + ")").out == as_file);
    CHECK(run_program("scan --format tsv -").out == header);
    CHECK(run_program("scan --format tsv - <&-").code == 0);
    const auto named = run_program("scan --format tsv <(cat " + path + ")");
    CHECK(named.code == 0);
    CHECK(named.out.find("\t1\t17\t封锁\tblockade\t") != std::string::npos);
}

TEST_CASE("an article without Chinese, or without anything, gives the header alone") {
    const TempFolder folder;
    for (const char* text : {"", "\n", "All English here.\n", "no line end"}) {
        const auto result = run_command_line({"scan", "--format", "tsv", folder.write("a.txt", text)});
        CHECK(result.code == ExitCode::done);
        CHECK(result.out == header);
    }
}

TEST_CASE("control characters of names and texts are never printed raw") {
    const TempFolder folder;
    const std::string path = folder.write("a\x1b[31m\n.txt", "the 封锁 (\x1b[31mblock\u202E ade) holds\n");
    for (const char* format : {"table", "tsv", "jsonl"}) {
        const auto result = run_command_line({"scan", "--format", format, path, path + "none"});
        CAPTURE(format);
        CHECK((result.out + result.err).find('\x1b') == std::string::npos);
        CHECK((result.out + result.err).find("\u202E") == std::string::npos);
        CHECK(result.out.find("封锁") != std::string::npos);
    }
}

TEST_CASE("an unpaired fragment is resolved by the glossary where one is named, and that is only shown") {
    const TempFolder folder;
    const std::string glossary = folder / "x.yaml";
    run_command_line({"merge", "--glossary", glossary, folder.write("first.txt", article)});
    const std::string path = folder.write("second.txt", "The 封鎖 came back, and the 环节 too.\n");
    const auto shown = run_command_line({"scan", "--format", "tsv", "--glossary", glossary, path});
    CHECK(shown.out.find("\t封鎖\t-\t0.00\tresolved:blockade\n") != std::string::npos);
    CHECK(shown.out.find("\t环节\t-\t0.00\tnone\n") != std::string::npos);
    const auto table = run_command_line({"scan", "--glossary", glossary, path});
    CHECK(table.out.find("resolved:blockade (glossary)") != std::string::npos);
    const auto alone = run_command_line({"scan", "--format", "tsv", path});
    CHECK(alone.out.find("resolved") == std::string::npos);
    const auto json = run_command_line({"scan", "--format", "jsonl", "--glossary", glossary, path});
    CHECK(json.out.find(R"("suggestions":[{"gloss":"blockade","source":"glossary"}])") != std::string::npos);
    const std::string before = shuyu::tests::read_bytes(glossary);
    run_command_line({"merge", "--glossary", glossary, folder.write("second.jsonl", json.out)});
    CHECK(shuyu::tests::read_bytes(glossary) == before);
    CHECK(run_command_line({"scan", "--glossary", folder / "none.yaml", path}).code == ExitCode::bad_input);
}

TEST_CASE("a dictionary is named on the command line, and a bad one is told") {
    const TempFolder folder;
    const std::string dictionary = folder.write("d.u8", "船體 船体 [chuan2 ti3] /hull/body of a ship/\n");
    const std::string path = folder.write("a.txt", "The 船体 leaks.\n");
    const auto result = run_command_line({"scan", "--format", "jsonl", "--dictionary", dictionary, path});
    CHECK(result.out.find(R"("suggestions":[{"gloss":"hull","source":"dictionary"},{"gloss":"body of a ship")") !=
          std::string::npos);
    const std::string glossary = folder / "x.yaml";
    run_command_line({"merge", "--glossary", glossary, folder.write("other.txt", article)});
    const auto table = run_command_line({"scan", "--glossary", glossary, "--dictionary", dictionary, path});
    CHECK(table.out.find("none; dictionary? hull | body of a ship") != std::string::npos);
    const auto bad = run_command_line({"scan", "--dictionary", folder.write("bad", "no entry\n"), path});
    CHECK(bad.code == ExitCode::bad_input);
    CHECK(bad.err ==
          "shuyu: " + (folder / "bad") +
              ":1:1: is no entry \"traditional simplified [pinyin] /English/\"; give a file in the format of "
              "CC-CEDICT; tools/get-cedict obtains it\n");
}
