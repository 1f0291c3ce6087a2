#include "cli/apply_command.hpp"

#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/golden.hpp"
#include "support/repository_files.hpp"
#include "support/temp_folder.hpp"

using shuyu::cli::ExitCode;
using shuyu::tests::differs_from_golden;
using shuyu::tests::read_bytes;
using shuyu::tests::run_command_line;
using shuyu::tests::TempFolder;

namespace {

const std::string data = shuyu::tests::repository_root() + "/tests/data/apply/";

shuyu::tests::CommandResult apply(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"apply", "--glossary", data + "terms.yaml"});
    return run_command_line(arguments);
}

}  // namespace

TEST_CASE("what apply makes of the samples is golden, in each mode and format") {
    const std::string names[] = {"plain.txt", "article.md", "article.html"};
    std::size_t count = 0;
    for (const std::string& name : names)
        for (const std::string mode : {"replace", "annotate", "link"}) {
            INFO(name + ' ' + mode);
            const auto result = apply({data + name, "--mode", mode});
            const bool is_refused = mode == "link" && name == "plain.txt";
            CHECK((result.code == ExitCode::bad_input) == is_refused);
            if (is_refused) continue;
            CHECK(differs_from_golden("apply/" + mode + '-' + name, result.out) == "");
            ++count;
        }
    CHECK(count == 8);
}

TEST_CASE("apply changes a file in place, whole, with its mark and line ends, or not at all") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", "\xEF\xBB\xBFThe封锁 (blockade).\r\n\r\nEnd\r\n");
    const auto changed = apply({path, "--in-place"});
    CHECK(changed.code == ExitCode::done);
    CHECK(changed.out == "");
    CHECK(read_bytes(path) == "\xEF\xBB\xBFThe blockade.\r\n\r\nEnd\r\n");
    CHECK(folder.names() == std::vector<std::string>{"a.txt"});
    CHECK(apply({path, "--in-place"}).code == ExitCode::done);
    const std::string gbk = folder.write("b.txt", "The \xB7\xE2\xCB\xF8 ended.\n");
    const auto refused = apply({gbk, "--in-place", "--encoding", "gb18030"});
    CHECK(refused.code == ExitCode::bad_input);
    CHECK(refused.err.find("is not UTF-8") != std::string::npos);
    CHECK(read_bytes(gbk) == "The \xB7\xE2\xCB\xF8 ended.\n");
}

TEST_CASE("a dry run shows the differences and changes nothing") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", "One\nThe封锁 (blockade).\n");
    const auto result = apply({path, "--dry-run"});
    CHECK(result.code == ExitCode::done);
    CHECK(result.out.find("-The封锁 (blockade).\n+The blockade.\n") != std::string::npos);
    CHECK(read_bytes(path) == "One\nThe封锁 (blockade).\n");
}

TEST_CASE("what stays Chinese is told with its place, and by exit code 1") {
    const TempFolder folder;
    const std::string path = folder.write("a.txt", "One\nThe 轮船 came.\n");
    const auto result = apply({path});
    CHECK(result.code == ExitCode::findings);
    CHECK(result.out == "One\nThe 轮船 came.\n");
    CHECK(result.err ==
          "shuyu: " + path + ":2:5: warning: 轮船 is left as it is; no gloss in the glossary that may be used\n");
}

TEST_CASE("a wrong apply is refused before anything is written") {
    const TempFolder folder;
    const std::string a = folder.write("a.txt", "封锁\n");
    const std::string b = folder.write("b.txt", "封锁\n");
    CHECK(apply({a, b}).code == ExitCode::usage);
    CHECK(apply({"-", "--in-place"}).code == ExitCode::usage);
    CHECK(apply({a, "--in-place", "-o", b}).code == ExitCode::usage);
    CHECK(apply({a, "--mode", "replac"}).code == ExitCode::usage);
    CHECK(apply({folder / "none.txt"}).code == ExitCode::bad_input);
    CHECK(read_bytes(a) == "封锁\n");
}

TEST_CASE("candidates are applied from the confidence that is asked for alone") {
    const TempFolder folder;
    const std::string glossary = folder.write(
        "terms.yaml",
        "format: 1\nterms:\n  - term: 封锁\n    glosses:\n      - gloss: blockade\n        status: candidate\n");
    const std::string path = folder.write("a.txt", "The 封锁 came.\n");
    CHECK(run_command_line({"apply", path, "--glossary", glossary}).out == "The 封锁 came.\n");
    CHECK(run_command_line({"apply", path, "--glossary", glossary, "--min-confidence", "0"}).out ==
          "The blockade came.\n");
}
