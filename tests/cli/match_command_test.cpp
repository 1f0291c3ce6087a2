#include "cli/match_command.hpp"

#include <filesystem>

#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/golden.hpp"
#include "support/program.hpp"
#include "support/repository_files.hpp"
#include "support/temp_folder.hpp"

using shuyu::cli::ExitCode;
using shuyu::tests::CommandResult;
using shuyu::tests::differs_from_golden;
using shuyu::tests::run_command_line;
using shuyu::tests::run_program;
using shuyu::tests::TempFolder;

namespace {

const std::string data = shuyu::tests::repository_root() + "/tests/data/match/";

/// The command of the samples' folder, as one types it.
shuyu::tests::ProgramResult match(const std::string& arguments) {
    return run_program("match --glossary terms.yaml " + arguments);
}

}  // namespace

TEST_CASE("what match prints is the golden output") {
    const std::pair<std::string, std::string> cases[] = {
        {"source.txt", "source.table"},
        {"source.txt --format tsv", "source.tsv"},
        {"source.txt --format jsonl", "source.jsonl"},
        {"source.html --format tsv", "source-html.tsv"},
        {"article.md", "article.table"},
        {"article.md --format tsv", "article.tsv"},
        {"article.md --language zh", "article-zh.table"},
        {"source.txt article.md --format tsv --language zh", "two.tsv"},
        {"source.txt --to prompt", "source-prompt.md"},
        {"source.txt --to deepl", "source-deepl.tsv"},
        {"article.md --to deepl", "article-deepl.tsv"},
    };
    std::string old = std::filesystem::current_path().string();
    std::filesystem::current_path(data);
    for (const auto& [arguments, golden] : cases) {
        const auto result = match(arguments);
        INFO(arguments);
        CHECK(differs_from_golden("match/" + golden, result.out) == "");
    }
    std::filesystem::current_path(old);
}

TEST_CASE("match looks for every status and kind, and hands on what an export takes") {
    const TempFolder folder;
    const std::string glossary =
        folder.write("terms.yaml",
                     "format: 1\nterms:\n"
                     "  - term: 驶入\n    kind: word\n    glosses:\n      - gloss: sail in\n"
                     "  - term: 码头\n    kind: term\n    glosses:\n      - gloss: pier\n"
                     "        status: preferred\n      - gloss: dock\n        status: rejected\n");
    const std::string text = folder.write("a.txt", "驶入码头");
    const auto run = [&](std::vector<std::string> options) {
        std::vector<std::string> arguments{"match", text, "--glossary", glossary};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return run_command_line(arguments);
    };
    const std::string head = "file\tline\tcolumn\tfound\tterm\tgloss\tstatus\n";
    const std::string sail = text + "\t1\t1\t驶入\t驶入\tsail in\tcandidate\n";
    const std::string pier = text + "\t1\t3\t码头\t码头\tpier\tpreferred\n";
    CHECK(run({"--format", "tsv"}).out == head + sail + pier);
    CHECK(run({"--format", "tsv", "--status", "preferred"}).out == head + pier);
    CHECK(run({"--format", "tsv", "--kind", "word"}).out == head + sail);
    CHECK(run({"--to", "deepl"}).out == "码头\tpier\n");
    const std::string english = folder.write("b.txt", "At the dock and the piers");
    CHECK(run_command_line({"match", english, "--glossary", glossary, "--format", "tsv"}).out ==
          head + english + "\t1\t21\tpiers\t码头\tpier\tpreferred\n");
}

TEST_CASE("a match that can't be made says why, and goes on with the other texts") {
    const TempFolder folder;
    const std::string glossary =
        folder.write("terms.yaml", "format: 1\nterms:\n  - term: 码头\n    glosses:\n      - gloss: pier\n");
    const std::string text = folder.write("a.txt", "码头");
    const CommandResult missing = run_command_line({"match", folder / "none.txt", text, "--glossary", glossary});
    CHECK(missing.code == ExitCode::bad_input);
    CHECK(missing.err.find("none.txt") != std::string::npos);
    CHECK(missing.out.find("pier") != std::string::npos);
    const CommandResult nothing = run_command_line({"match", text, "--glossary", glossary, "--to", "deepl"});
    CHECK(nothing.code == ExitCode::findings);
    CHECK(nothing.err.find("no entry leaves") != std::string::npos);
    CHECK(run_command_line({"match", text, "--glossary", glossary, "--to", "deepl", "--style", "po"}).code ==
          ExitCode::usage);
    CHECK(run_command_line({"match", text, "--glossary", folder / "no.yaml"}).code == ExitCode::bad_input);
}
