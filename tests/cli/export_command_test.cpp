#include "cli/export_command.hpp"

#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/temp_folder.hpp"

using shuyu::cli::ExitCode;
using shuyu::tests::read_bytes;
using shuyu::tests::run_command_line;
using shuyu::tests::TempFolder;

namespace {
const std::string terms =
    "format: 1\nterms:\n"
    "  - term: 封锁\n    kind: term\n    domain: law\n    glosses:\n      - gloss: blockade\n        status: "
    "preferred\n"
    "  - term: 码头\n    kind: name\n    glosses:\n      - gloss: pier\n        status: candidate\n"
    "  - term: 驶入\n    kind: word\n    glosses:\n      - gloss: sail in\n        status: preferred\n";
}  // namespace

TEST_CASE("export writes the entries that the options select") {
    const TempFolder folder;
    const std::string glossary = folder.write("terms.yaml", terms);
    const std::pair<std::vector<std::string>, std::string> cases[] = {
        {{}, "封锁\tblockade\n"},
        {{"--direction", "en-zh"}, "blockade\t封锁\n"},
        {{"--kind", "word"}, "驶入\tsail in\n"},
        {{"--kind", "word,term"}, "封锁\tblockade\n驶入\tsail in\n"},
        {{"--status", "preferred,candidate"}, "封锁\tblockade\n码头\tpier\n"},
        {{"--style", "csv"}, "封锁,blockade\n"},
        {{"--domain", "law"}, "封锁\tblockade\n"},
        {{"--domain", "law", "--domain", "sea", "--min-confidence", "0"}, "封锁\tblockade\n"},
    };
    for (const auto& [options, expected] : cases) {
        std::vector<std::string> arguments{"export", "--to", "deepl", "--glossary", glossary};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const auto result = run_command_line(arguments);
        INFO(Catch::StringMaker<std::vector<std::string>>::convert(options));
        CHECK(result.out == expected);
        CHECK(result.err == "");
        CHECK(result.code == ExitCode::done);
    }
}

TEST_CASE("what an export leaves out is told on standard error, and by exit code 1") {
    const TempFolder folder;
    const std::string glossary = folder.write("terms.yaml", terms + "      - gloss: enter\n        status: admitted\n");
    const auto result = run_command_line({"export", "--to", "deepl", "--kind", "word", "--glossary", glossary});
    CHECK(result.code == ExitCode::findings);
    CHECK(result.out == "驶入\tsail in\n");
    CHECK(result.err ==
          "shuyu: " + glossary +
              ": warning: 驶入: gloss \"enter\" is left out: the format takes one gloss a term (one-gloss)\n");
}

TEST_CASE("an export without an entry says so") {
    const TempFolder folder;
    const std::string glossary = folder.write("terms.yaml", terms);
    const auto result = run_command_line({"export", "--to", "tbx-v2", "--domain", "none", "--glossary", glossary});
    CHECK(result.code == ExitCode::findings);
    CHECK(result.err.find("no entry leaves") != std::string::npos);
}

TEST_CASE("the ending of the output chooses the style") {
    const TempFolder folder;
    const std::string glossary = folder.write("terms.yaml", terms);
    const std::string output = folder / "x.csv";
    CHECK(run_command_line({"export", "--to", "deepl", "--glossary", glossary, "-o", output}).code == ExitCode::done);
    CHECK(read_bytes(output) == "封锁,blockade\n");
}

TEST_CASE("a wrong export is refused before anything is read") {
    const std::pair<std::vector<std::string>, std::string> cases[] = {
        {{"export"}, "no format given"},
        {{"export", "--to", "tbxx"}, "did you mean tbx"},
        {{"export", "--to", "deepl", "--style", "po"}, "deepl has no style po"},
        {{"export", "--to", "deepl", "--status", "rejected"}, "no such choice: rejected"},
        {{"export", "--to", "deepl", "--kind", "nam"}, "no such choice: nam"},
        {{"export", "--to", "deepl", "--min-confidence", "2"}, "not a number from 0 to 1"},
    };
    for (const auto& [arguments, expected] : cases) {
        const auto result = run_command_line(arguments);
        INFO(result.err);
        CHECK(result.code == ExitCode::usage);
        CHECK(result.err.find(expected) != std::string::npos);
    }
}

TEST_CASE("the list names every format") {
    const auto result = run_command_line({"export", "--list"});
    CHECK(result.code == ExitCode::done);
    for (const auto* format : shuyu::feed::export_formats())
        CHECK(result.out.find(std::string(format->name)) != std::string::npos);
}

TEST_CASE("a lint says what an engine would refuse or misuse, writes no export, and ends with 1 when there is any") {
    const TempFolder folder;
    const std::string glossary = folder.write("terms.yaml", terms);
    const auto clean = run_command_line({"export", "--lint", "deepl", "--glossary", glossary});
    CHECK(clean.code == ExitCode::done);
    CHECK(clean.out == "0 findings in 1 entry for deepl\n");
    const auto found = run_command_line({"export", "--lint", "deepl", "--kind", "word", "--glossary", glossary});
    CHECK(found.code == ExitCode::findings);
    CHECK(found.out.find("驶入 \"sail in\": is a verb") == 0);
    CHECK(run_command_line({"export", "--lint", "deepl", "--to", "deepl", "--glossary", glossary}).code ==
          ExitCode::usage);
}
