#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/temp_folder.hpp"

using shuyu::cli::ExitCode;
using shuyu::tests::run_command_line;
using shuyu::tests::TempFolder;

TEST_CASE("several glossaries: the first is written, all are looked in") {
    const TempFolder folder;
    const std::string first =
        folder.write("a.yaml", "format: 1\nterms:\n  - term: 环节\n    glosses:\n      - gloss: link\n");
    const std::string other = folder.write(
        "b.yaml",
        "format: 1\nterms:\n  - term: 积淀\n    glosses:\n      - gloss: deposit\n        status: preferred\n");
    const std::string article = folder.write("x.txt", "The 积淀 here.\n");
    const std::vector<std::string> both{"--glossary", first, "--glossary", other};
    const auto run = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.end(), both.begin(), both.end());
        return run_command_line(arguments);
    };
    CHECK(run({"scan", article}).out.find("resolved:deposit (glossary)") != std::string::npos);
    CHECK(run({"show", "环节", "积淀"}).code == ExitCode::done);
    CHECK(run({"show", "封锁"}).code == ExitCode::findings);
    CHECK(run({"show"}).out.find("2 terms, 2 glosses") != std::string::npos);
    CHECK(run({"approve", "环节"}).code == ExitCode::done);
    CHECK(run({"approve", "积淀"}).code == ExitCode::bad_input);
    CHECK(shuyu::tests::read_bytes(other).find("preferred") != std::string::npos);
    CHECK(shuyu::tests::read_bytes(first).find("status: preferred") != std::string::npos);
}
