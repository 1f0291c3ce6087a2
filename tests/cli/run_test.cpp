#include "cli/run.hpp"

#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/program.hpp"
#include "support/temp_folder.hpp"

using shuyu::cli::ExitCode;
using shuyu::tests::run_command_line;
using shuyu::tests::run_program;
using shuyu::tests::TempFolder;

TEST_CASE("a wrong command line gives one line with the remedy, and exit code 2") {
    const struct {
        std::vector<std::string> arguments;
        std::string expected;
    } cases[] = {
        {{}, "no command given; shuyu --help lists all commands"},
        {{""}, "no such command: ; shuyu --help lists all commands"},
        {{"sacn", "x"}, "no such command: sacn; did you mean scan?"},
        {{"completely-else"}, "no such command: completely-else; shuyu --help lists all commands"},
        {{"help", "scn"}, "no such command: scn; did you mean scan?"},
        {{"--verson"}, "unknown option --verson; did you mean --version?"},
        {{"\x1b[2J"}, "no such command: \\u001B[2J; shuyu --help lists all commands"},
        {{"scan"}, "FILE is required; shuyu scan --help explains the options"},
        {{"scan", "--fromat", "tsv", "x"}, "unknown option --fromat; did you mean --format?"},
        {{"scan", "--fromat=tsv", "x"}, "unknown option --fromat; did you mean --format?"},
        {{"scan", "--fromat"}, "unknown option --fromat; did you mean --format?"},
        {{"scan", "--something", "x"}, "unknown option --something; shuyu scan --help explains the options"},
        {{"scan", "-x", "y"}, "unknown option -x; shuyu scan --help explains the options"},
        {{"scan", "--format", "tvs", "x"}, "--format: no such choice: tvs; did you mean tsv?"},
        {{"scan", "--format", "yaml", "x"}, "--format: no such choice: yaml; use one of table, tsv, jsonl"},
        {{"scan", "--as", "htm", "x"}, "--as: no such choice: htm; did you mean html?"},
        {{"scan", "--format"}, "--format: 1 required NAME missing; shuyu scan --help explains the options"},
        {{"scan", "--min-confidence", "2", "x"}, "--min-confidence: not a number from 0 to 1: 2; try 0.8"},
        {{"scan", "--min-confidence", "nan", "x"}, "--min-confidence: not a number from 0 to 1: nan; try 0.8"},
        {{"scan", "--min-confidence", "1e", "x"}, "--min-confidence: not a number from 0 to 1: 1e; try 0.8"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.arguments);
        const auto result = run_command_line(c.arguments);
        CHECK(result.code == ExitCode::usage);
        CHECK(result.err == "shuyu: " + c.expected + "\n");
        CHECK(result.out.empty());
    }
}

TEST_CASE("help and version go to standard output with exit code 0") {
    const std::vector<std::vector<std::string>> asked{
        {"--help"}, {"-h"}, {"help"}, {"help", "scan"}, {"scan", "--help"}, {"scan", "-h"}, {"scan", "x", "--help"}};
    for (const auto& arguments : asked) {
        CAPTURE(arguments);
        const auto result = run_command_line(arguments);
        CHECK(result.code == ExitCode::done);
        CHECK(result.err.empty());
        CHECK(result.out.find("scan") != std::string::npos);
        CHECK(result.out.find("Exit codes:\n  0   done\n") != std::string::npos);
    }
    CHECK(run_command_line({"scan", "--help"}).out.find("Examples:\n  shuyu scan article.txt\n") != std::string::npos);
    const auto version = run_command_line({"--version"});
    CHECK(version.code == ExitCode::done);
    CHECK(version.out.find("shuyu ") == 0);
}

TEST_CASE("the program's exit codes are those of its commands") {
    const TempFolder folder;
    const std::string good = folder.write("good.txt", "the 封锁 (blockade) holds\n");
    const struct {
        std::string arguments;
        int code;
    } cases[] = {
        {"--version", 0}, {"scan " + good, 0},       {"", 2},
        {"scan --no", 2}, {"scan /none " + good, 3}, {"scan " + good + " -o " + (folder / "none/out"), 4},
    };
    for (const auto& c : cases) {
        CAPTURE(c.arguments);
        CHECK(run_program(c.arguments).code == c.code);
    }
}

TEST_CASE("a full standard output is exit code 4 with one line, a closed pipe is no error") {
    const TempFolder folder;
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += "the 封锁 (blockade) holds\n";
    const std::string large = folder.write("large.txt", text);
    const std::string small = folder.write("small.txt", "the 封锁 (blockade) holds\n");
    for (const std::string& path : {large, small}) {
        const auto full = run_program("scan --format tsv " + path + " >/dev/full");
        CHECK(full.code == 4);
        CHECK(full.err == "shuyu: standard output: no space left on the disk; make room and run the command again\n");
    }
    const auto cut = run_program("scan --format tsv " + large + " | head -n 1");
    CHECK(cut.code == 0);
    CHECK(cut.out == "file\tline\tcolumn\tfragment\tgloss\tconfidence\tpattern\n");
    CHECK(cut.err.empty());
}

TEST_CASE("closed descriptors harm nothing: a file that is written gets the output and nothing else") {
    const TempFolder folder;
    const std::string good = folder.write("good.txt", "the 封锁 (blockade) holds\n");
    const std::string expected = run_program("scan --format tsv " + good).out;
    const std::string out = folder / "out.tsv";
    const auto result = run_program("scan --format tsv " + good + " /none -o " + out + " <&- >&- 2>&-");
    CHECK(result.code == 3);
    CHECK(shuyu::tests::read_bytes(out) == expected);
    CHECK(run_program("scan " + good + " >&-").code == 0);
}

#if !defined(__SANITIZE_ADDRESS__)  // which needs more address space than that
TEST_CASE("without memory the program says so in one line and ends with 70") {
    const TempFolder folder;
    const std::string program = std::string("'") + shuyu::tests::program_path() + "'";
    const auto result = run_program("--version >/dev/null; (ulimit -v 200000; yes 封锁 | head -c 300000000 | " +
                                    program + " scan --as plain -)");
    CHECK(result.code == 70);
    CHECK(result.err.find("shuyu: not enough memory") == 0);
}
#endif
