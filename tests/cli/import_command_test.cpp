#include "cli/import_command.hpp"

#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/repository_files.hpp"
#include "support/temp_folder.hpp"
#include "support/time_limit.hpp"

using namespace shuyu;
using namespace shuyu::tests;
using std::string_literals::operator""s;

namespace {

struct Desk {
    TempFolder folder;
    std::string glossary = folder / "g.yaml";

    std::string file(const std::string& name, const std::string& bytes) {
        folder.write(name, bytes);
        return folder / name;
    }
    CommandResult import(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"import", "--glossary", glossary});
        return run_command_line(arguments);
    }
    std::string text() { return read_bytes(glossary); }
};

}  // namespace

TEST_CASE("import makes the glossary, and importing again writes nothing") {
    Desk desk;
    const std::string file = desk.file("a.csv", "term,gloss,status\n渡船,ferry,preferred\n");
    const CommandResult first = desk.import({file});
    CHECK(first.code == cli::ExitCode::done);
    CHECK(first.err == "");
    CHECK(first.out == "1 gloss imported (1 new entry, 0 entries changed), 0 already there, 0 left out; wrote " +
                           desk.glossary + "\n");
    CHECK(desk.text().ends_with(
        "terms:\n  - term: 渡船\n    glosses:\n      - gloss: ferry\n        status: preferred\n"));
    const std::string before = desk.text();
    const CommandResult second = desk.import({file});
    CHECK(second.out ==
          "0 glosses imported (0 new entries, 0 entries changed), 1 already there, 0 left out; nothing to write\n");
    CHECK(desk.text() == before);
}

TEST_CASE("what is left out is told with its line and ends with 1") {
    Desk desk;
    const std::string file = desk.file("a.tsv", "渡船\tferry\nno\tchinese\n");
    const CommandResult result = desk.import({"--from", "deepl", file});
    CHECK(result.code == cli::ExitCode::findings);
    CHECK(result.err == "shuyu: " + file + ":2: warning: term \"no\" is left out: it has no Chinese character\n");
}

TEST_CASE("a file that can't be read ends with 3, the others are imported, nothing is lost") {
    Desk desk;
    const std::string bad = desk.file("bad.tbx", "<martif><text>\n</martif>");
    const std::string good = desk.file("good.tsv", "渡船\tferry\n");
    const CommandResult result = desk.import({bad, desk.folder / "missing.tbx", good});
    CHECK(result.code == cli::ExitCode::bad_input);
    CHECK(result.err.find("bad.tbx:2:") != std::string::npos);
    CHECK(result.err.find("missing.tbx") != std::string::npos);
    CHECK(desk.text().find("渡船") != std::string::npos);
    const std::string before = desk.text();
    CHECK(desk.import({bad}).code == cli::ExitCode::bad_input);
    CHECK(desk.text() == before);
    desk.file("g.yaml", "format: 1\nterms:\n  - term: [\n");
    CHECK(desk.import({good}).code == cli::ExitCode::bad_input);
    CHECK(desk.text() == "format: 1\nterms:\n  - term: [\n");
}

TEST_CASE("a dry run shows the difference and writes nothing") {
    Desk desk;
    const CommandResult result = desk.import({"-n", desk.file("a.tsv", "渡船\tferry\n")});
    CHECK(result.code == cli::ExitCode::done);
    CHECK(result.out.find("+  - term: 渡船\n") != std::string::npos);
    CHECK(result.out.find("; would write ") != std::string::npos);
    CHECK(desk.folder.names() == std::vector<std::string>{"a.tsv"});
}

TEST_CASE("options of import that can't be meant are told") {
    Desk desk;
    const std::string file = desk.file("a.tsv", "渡船\tferry\n");
    const std::vector<std::string> wrong[] = {{},
                                              {"--from", "tbxx", file},
                                              {desk.file("a.docx", "x")},
                                              {"--columns", "tern=1", file},
                                              {"--columns", "term", file},
                                              {"--status", "rejected", file}};
    for (const std::vector<std::string>& arguments : wrong) {
        const CommandResult result = desk.import(arguments);
        CHECK(result.code == cli::ExitCode::usage);
        CHECK(result.err != "");
    }
    CHECK(desk.import({"--columns", "term=9,gloss=1", file}).code == cli::ExitCode::bad_input);
    CHECK(desk.import({"--columns", "term=1,gloss=2", "--status", "admitted", file}).code == cli::ExitCode::done);
    CHECK(desk.text().find("admitted") != std::string::npos);
    CHECK(desk.import({"--list"}).out.find("cedict") != std::string::npos);
}

TEST_CASE("control characters of an imported file are not printed raw") {
    Desk desk;
    const CommandResult result = desk.import({desk.file("a.tsv", "渡船\x1B[31m\tferry\n\x1B]0;x\x07\ty\n")});
    CHECK(result.code == cli::ExitCode::findings);
    CHECK(result.err.find('\x1B') == std::string::npos);
    CHECK(result.err.find("\\u001B") != std::string::npos);
}

TEST_CASE("importing a dictionary of 100,000 entries takes seconds, twice") {
#if defined(__SANITIZE_ADDRESS__)
    constexpr std::size_t entries = 10'000;
#else
    constexpr std::size_t entries = 100'000;
#endif
    Desk desk;
    std::string lines;
    for (std::size_t i = 0; i < entries; ++i) {
        std::string word = "船";
        for (std::size_t rest = i + 1; rest > 0; rest /= 100)
            word += "天地玄黄宇宙洪荒"s.substr(3 * (rest % 8), 3) +
                    "甲乙丙丁戊己庚辛壬癸子丑寅"s.substr(3 * (rest / 8 % 13), 3);
        lines += word + ' ' + word + " [chuan2] /boat " + std::to_string(i) + "/vessel; ship/\n";
    }
    const std::string file = desk.file("c.u8", lines);
    const double begin = processor_seconds();
    CHECK(desk.import({file}).code == cli::ExitCode::done);
    CHECK(desk.import({file}).out.ends_with("nothing to write\n"));
    CHECK(processor_seconds() - begin < 2 * linear_time_limit);
}
