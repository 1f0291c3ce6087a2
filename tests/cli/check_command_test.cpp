#include "cli/check_command.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/git_repository.hpp"
#include "support/temp_folder.hpp"

using shuyu::cli::ExitCode;
using shuyu::tests::GitRepository;
using shuyu::tests::read_bytes;
using shuyu::tests::run_command_line;
using shuyu::tests::TempFolder;

namespace {

const std::string clean =
    "format: 1\nterms:\n  - term: 封锁\n    glosses:\n      - gloss: blockade\n        status: preferred\n";
const std::string untidy =
    "format: 1\nterms:\n  - term: 封锁\n    glosses:\n      - gloss: \"blockade \"\n        status: preferred\n";

}  // namespace

TEST_CASE("check ends with 0 when clean, 1 with findings, 3 when a glossary can't be read; notes are no findings") {
    const TempFolder folder;
    const std::string good = folder.write("good.yaml", clean);
    const std::string bad = folder.write("bad.yaml", untidy);
    const std::string broken = folder.write("broken.yaml", "format: 1\nterms:\n  - term: \xFF\n");
    const std::string marked = folder.write("marked.yaml", clean + "<<<<<<< ours\n");
    const std::string open = folder.write("open.yaml", clean + "      - gloss: ban\n        status: candidate\n");
    CHECK(run_command_line({"check", good}).code == ExitCode::done);
    CHECK(run_command_line({"check", good}).out == "nothing to report in 1 entry\n");
    CHECK(run_command_line({"check", "--rule", "undecided", open}).code == ExitCode::done);
    CHECK(run_command_line({"check", good, bad}).code == ExitCode::findings);
    CHECK(run_command_line({"check", marked}).code == ExitCode::findings);
    CHECK(run_command_line({"check", bad, broken}).code == ExitCode::bad_input);
    CHECK(run_command_line({"check", folder / "none.yaml"}).code == ExitCode::bad_input);
    CHECK(run_command_line({"check", "--rule", "spaecs", good}).code == ExitCode::usage);
    CHECK(run_command_line({"check", bad}).out ==
          bad +
              ":5:16: warning: \"blockade \" has stray spaces; write \"blockade\" [spaces]\n\n1 warning in 1 entry\n");
}

TEST_CASE("check --fix mends, says what, and then finds nothing") {
    const TempFolder folder;
    const std::string path = folder.write("g.yaml", untidy);
    const auto result = run_command_line({"check", "--fix", path});
    CHECK(result.code == ExitCode::done);
    CHECK(result.out == path + ":5:16: fixed: \"blockade \" has stray spaces; write \"blockade\" [spaces]\n\n" +
                            "nothing to report in 1 entry; 1 fixed\n");
    CHECK(read_bytes(path) == clean);
}

TEST_CASE("check --list names every rule; every format prints") {
    const TempFolder folder;
    const std::string path = folder.write("g.yaml", untidy);
    CHECK(run_command_line({"check", "--list"}).out.find("spaces                  warning  ") != std::string::npos);
    const auto json = nlohmann::json::parse(run_command_line({"check", "--format", "json", path}).out);
    CHECK(json["findings"][0]["rule"] == "spaces");
    const auto sarif = nlohmann::json::parse(run_command_line({"check", "--format", "sarif", path}).out);
    CHECK(sarif["runs"][0]["results"][0]["ruleId"] == "spaces");
    CHECK(run_command_line({"check", "--format", "github", path}).out.starts_with("::warning file="));
    const std::string report = folder / "report.txt";
    CHECK(run_command_line({"check", "-o", report, path}).code == ExitCode::findings);
    CHECK(read_bytes(report).find("[spaces]") != std::string::npos);
}

TEST_CASE("a release that is due is a note, where git knows the last one") {
    const GitRepository repository;
    const std::string path = repository.write("glossary/terms.yaml", "version: 1.0.0\n" + clean);
    repository.commit("one");
    CHECK(run_command_line({"check", path}).out == "nothing to report in 1 entry\n");
    repository.write("glossary/terms.yaml", "version: 1.0.0\n" + clean + "    note: new\n");
    CHECK(run_command_line({"check", path}).out ==
          path + ":1:1: note: 1 entry changed since the release 1.0.0: 1.0.1 would be next; shuyu release " +
              "[release-due]\n\n1 note in 1 entry\n");
    repository.write("glossary/terms.yaml", "check: {release-due: off}\nversion: 1.0.0\n" + clean + "    note: new\n");
    CHECK(run_command_line({"check", path}).out == "nothing to report in 1 entry\n");
}

TEST_CASE("check --leftovers finds Chinese in texts, and ends with 1 for any") {
    const TempFolder folder;
    const std::string glossary = folder.write("g.yaml", clean);
    const std::string none = folder.write("none.txt", "Nothing is left.\n");
    const std::string some = folder.write("some.txt", "The film 《船》 (\"Ship\") was late.\n");
    CHECK(run_command_line({"check", "--leftovers", "--glossary", glossary, none}).code == ExitCode::done);
    const auto result = run_command_line({"check", "--leftovers", "--glossary", glossary, none, some});
    CHECK(result.code == ExitCode::findings);
    CHECK(result.out == some +
                            ":1:11: note: \"船\" stands beside its English \"Ship\"; shuyu apply takes the Chinese out "
                            "[leftover-quoted]\n\n1 note in 2 files\n");
    CHECK(run_command_line({"check", "--leftovers", "--glossary", glossary, some, folder / "gone.txt"}).code ==
          ExitCode::bad_input);
    CHECK(run_command_line({"check", "--leftovers"}).code == ExitCode::usage);
}

TEST_CASE("check --against takes two texts, or one bilingual file of any format") {
    const TempFolder folder;
    const std::string glossary = folder.write("g.yaml", clean);
    const std::string source = folder.write("s.txt", "船\n封锁\n");
    const auto against = [&](std::vector<std::string> names) {
        names.insert(names.begin(), {"check", "--against", "--glossary", glossary});
        return run_command_line(names);
    };
    CHECK(against({source, folder.write("good.txt", "ship\nThe blockades\n")}).code == ExitCode::done);
    const std::string bad = folder.write("bad.txt", "ship\nThe ban\n");
    CHECK(against({source, bad}).out ==
          bad +
              ":2:1: warning: 封锁 is in the source, but not \"blockade\" in the translation; use it, or admit what "
              "stands there [translation-missing]\n\n1 warning in 2 segments\n");
    const std::string files[] = {
        folder.write("t.tsv", "source\ttarget\n封锁\tban\n"),
        folder.write("t.po", "msgid \"\"\nmsgstr \"Language: en\\n\"\n\nmsgid \"封锁\"\nmsgstr \"ban\"\n"),
        folder.write("t.xlf",
                     "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"x\" "
                     "source-language=\"zh\" target-language=\"en\" datatype=\"plaintext\"><body><trans-unit id=\"1\">"
                     "<source>封锁</source><target>ban</target></trans-unit></body></file></xliff>"),
        folder.write("t.tmx",
                     "<tmx version=\"1.4\"><header srclang=\"zh\"/><body><tu><tuv xml:lang=\"en\"><seg>ban</seg></tuv>"
                     "<tuv xml:lang=\"zh\"><seg>封锁</seg></tuv></tu></body></tmx>"),
    };
    for (const std::string& file : files) {
        CAPTURE(file);
        const auto result = against({file});
        CHECK(result.code == ExitCode::findings);
        CHECK(result.out.find("[translation-missing]") != std::string::npos);
    }
    CHECK(against({}).code == ExitCode::usage);
    CHECK(against({source, bad, bad}).code == ExitCode::usage);
    CHECK(against({source, folder / "gone.txt"}).code == ExitCode::bad_input);
}
