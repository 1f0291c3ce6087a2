#include "cli/decide_command.hpp"

#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/temp_folder.hpp"

using shuyu::cli::ExitCode;
using shuyu::tests::read_bytes;
using shuyu::tests::run_command_line;
using shuyu::tests::TempFolder;

namespace {

/// A glossary of two articles: 封锁 is in both, 环节 in one, 重力 with another gloss in each.
struct Merged {
    TempFolder folder;
    std::string glossary = folder / "terms.yaml";

    Merged() {
        const std::string a = folder.write("a.txt", "The 封锁 (blockade) and the 环节 (link), with 重力 (gravity).\n");
        const std::string b = folder.write("b.txt", "A long 封锁 (blockade) again, and 重力 (weight).\n");
        REQUIRE(run({"merge", a, b}).code == ExitCode::done);
    }

    shuyu::tests::CommandResult run(std::vector<std::string> arguments) const {
        arguments.insert(arguments.end(), {"--glossary", glossary});
        return run_command_line(arguments);
    }

    bool says(const std::string& gloss, const std::string& status) const {
        return read_bytes(glossary).find("- gloss: " + gloss + "\n        status: " + status + "\n") !=
               std::string::npos;
    }
};

}  // namespace

TEST_CASE("decisions in batch, by evidence and kind") {
    const Merged merged;
    const auto shown = merged.run({"approve", "--all", "--min-articles", "2", "--dry-run"});
    CHECK(shown.out.find("+        status: preferred") != std::string::npos);
    CHECK(merged.says("blockade", "candidate"));
    CHECK(merged.run({"approve", "--all", "--min-articles", "2"}).code == ExitCode::done);
    CHECK(merged.says("blockade", "preferred"));
    CHECK(merged.says("link", "candidate"));
    CHECK(merged.run({"approve", "--all", "--kind", "phrase"}).out == "nothing to write\n");
    CHECK(merged.run({"approve", "--all"}).code == ExitCode::done);
    CHECK(merged.says("link", "preferred"));
    CHECK(merged.says("gravity", "preferred") != merged.says("weight", "preferred"));  // one is preferred,
    CHECK(merged.says("gravity", "admitted") != merged.says("weight", "admitted"));    // the other admitted
}

TEST_CASE("decisions from a list, all or none") {
    const Merged merged;
    const std::string list = merged.folder.write(
        "list.tsv", "# mine\nprefer\t封锁\tblockade\nreject\t重力\tweight\tno\nrename\t环节\tlink\tstage\n");
    CHECK(merged.run({"approve", "--from", list}).code == ExitCode::done);
    CHECK(merged.says("blockade", "preferred"));
    CHECK(merged.says("weight", "rejected"));
    CHECK(read_bytes(merged.glossary).find("- gloss: stage\n") != std::string::npos);
    const std::string before = read_bytes(merged.glossary);
    const std::string bad = merged.folder.write("bad.tsv", "prefer\t重力\tgravity\nprefer\t没有\tx\n");
    const auto refused = merged.run({"approve", "--from", bad});
    CHECK(refused.code == ExitCode::bad_input);
    CHECK(refused.err.find("bad.tsv:2") != std::string::npos);
    CHECK(read_bytes(merged.glossary) == before);
}

TEST_CASE("what is asked for must be clear") {
    const Merged merged;
    CHECK(merged.run({"approve"}).code == ExitCode::usage);
    CHECK(merged.run({"approve", "封锁", "--all"}).code == ExitCode::usage);
    CHECK(merged.run({"approve", "封锁", "--kind", "term"}).code == ExitCode::usage);
    CHECK(merged.run({"approve", "重力"}).code == ExitCode::bad_input);
    CHECK(merged.run({"approve", "没有"}).code == ExitCode::bad_input);
}

TEST_CASE("fields are set and taken away, terms and glosses renamed and removed") {
    const Merged merged;
    CHECK(merged.run({"edit", "封锁", "--note", "x: y", "--domain", "trade"}).code == ExitCode::done);
    CHECK(read_bytes(merged.glossary).find("note: \"x: y\"\n") != std::string::npos);
    CHECK(merged.run({"edit", "封锁", "--note", ""}).code == ExitCode::done);
    CHECK(read_bytes(merged.glossary).find("note:") == std::string::npos);
    CHECK(merged.run({"edit", "封锁", "--kind", "noun"}).code == ExitCode::bad_input);
    CHECK(merged.run({"rename", "封锁", "封锁线", "--keep-variant"}).code == ExitCode::done);
    CHECK(read_bytes(merged.glossary).find("variants: [封锁]") != std::string::npos);
    CHECK(merged.run({"remove", "重力", "weight"}).code == ExitCode::done);
    CHECK(read_bytes(merged.glossary).find("gloss: weight") == std::string::npos);
    CHECK(merged.run({"remove", "环节"}).code == ExitCode::done);
    CHECK(read_bytes(merged.glossary).find("环节\n") == std::string::npos);
    CHECK(merged.run({"edit", "封锁"}).code == ExitCode::usage);  // no terminal for an editor
}
