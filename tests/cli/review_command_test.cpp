// `shuyu review` as a whole, through a pseudo-terminal.
#include "cli/review_command.hpp"

#include "cli/terminal_program.hpp"
#include "support/catch.hpp"
#include "support/program.hpp"
#include "support/temp_folder.hpp"

using shuyu::tests::read_bytes;
using shuyu::tests::run_program;
using shuyu::tests::TempFolder;
using shuyu::tests::TerminalProgram;

namespace {

/// Three terms with one candidate each, 封锁 with two, in the order of evidence.
struct Desk {
    TempFolder folder;
    std::string glossary = folder / "terms.yaml";
    std::string merged;

    Desk() {
        const std::string a =
            folder.write("a.txt", "The 封锁 (blockade) and the 环节 (link), with 重力 (gravity) and 封锁 (seal).\n");
        const std::string b = folder.write("b.txt", "A long 封锁 (blockade) again, and the 环节 (link).\n");
        REQUIRE(run_program("merge --glossary " + glossary + ' ' + a + ' ' + b).code == 0);
        merged = now();
    }

    std::string now() const { return read_bytes(glossary); }
    std::vector<std::string> command(std::vector<std::string> more = {}) const {
        more.insert(more.begin(), {"review", "--glossary", glossary});
        return more;
    }
    bool says(const std::string& gloss, const std::string& status) const {
        return now().find("- gloss: " + gloss + "\n        status: " + status + "\n") != std::string::npos;
    }
};

}  // namespace

TEST_CASE("one key decides, and the decision is in the file before the next candidate is shown") {
    const Desk desk;
    TerminalProgram review(desk.command());
    REQUIRE(review.shows("review 1 of 4"));
    CHECK(review.shows("封锁  fēngsuǒ"));
    CHECK(review.shows("= blockade  candidate, 2 articles"));
    CHECK(review.shows("a.txt:1"));
    review.send("a");
    REQUIRE(review.shows("review 2 of 4"));
    CHECK(desk.says("blockade", "preferred"));
    CHECK(review.shows("= seal"));
    review.send("x");
    REQUIRE(review.shows("review 3 of 4"));
    CHECK(desk.says("seal", "rejected"));
    review.send("n");
    REQUIRE(review.shows("review 4 of 4"));
    review.send("-");
    REQUIRE(review.shows("all 4 seen; 3 decided, 1 skipped"));
    review.send("q");
    CHECK(review.wait() == 0);
    CHECK(review.is_restored());
    CHECK(review.output().find("3 decided, 1 skipped, 0 not seen") != std::string::npos);
    CHECK_FALSE(review.screen().has_scrolled());
}

TEST_CASE("undo takes back any number of steps, byte for byte") {
    const Desk desk;
    TerminalProgram review(desk.command());
    REQUIRE(review.shows("review 1 of 4"));
    review.send("axn");
    REQUIRE(review.shows("review 4 of 4"));
    review.send("kw");
    REQUIRE(review.shows("now a word"));
    review.send("d");
    REQUIRE(review.shows("all 4 seen"));
    CHECK(desk.now() != desk.merged);
    review.send("uuuuu");
    REQUIRE(review.shows("review 1 of 4; 0 decided, 0 skipped"));
    CHECK(review.shows("undone: 封锁 = blockade"));
    CHECK(desk.now() == desk.merged);
    review.send("u");
    CHECK(review.shows("nothing to undo"));
    review.send("q");
    CHECK(review.wait() == 0);
}

TEST_CASE("a reason and another gloss are typed in a line, Esc leaves it") {
    const Desk desk;
    TerminalProgram review(desk.command());
    REQUIRE(review.shows("review 1 of 4"));
    review.send("e\x15naval ");
    REQUIRE(review.shows("gloss: naval"));
    review.send(
        "blokk\x7F\x7F\x1B[D\x1B[D\x1B[Cockaed\x7F\x7F"
        "de 封\r");
    REQUIRE(review.shows("the gloss is"));
    CHECK(desk.now().find("renamed to") != std::string::npos);
    review.send("uXnot this");
    REQUIRE(review.shows("reason: not this"));
    review.send("\x1B");
    REQUIRE(review.shows("a approve"));
    CHECK(desk.now() == desk.merged);
    review.send("X\x1B[200~pasted\nq\x1B[201~\r");
    REQUIRE(review.shows("review 2 of 4"));
    CHECK(desk.now().find("reason: pasted q\n") != std::string::npos);
    review.send("\x1B[200~aaaq\x1B[201~");  // pasted by mistake: no commands
    review.send("\x1B[Z\xFF\x1Bq");         // unknown sequences, broken bytes, Alt-q: none either
    review.send("?");
    REQUIRE(review.shows("any key goes back"));
    review.send("nq");
    CHECK(review.wait() == 0);
    CHECK(desk.says("seal", "candidate"));
}

TEST_CASE("a connection that drops, a signal or kill -9 leaves all decisions and the terminal as it was") {
    const std::pair<int, int> signals[] = {{SIGHUP, 129}, {SIGINT, 130}, {SIGTERM, 143}, {SIGKILL, 137}};
    for (const auto& [number, code] : signals) {
        CAPTURE(number);
        const Desk desk;
        TerminalProgram review(desk.command());
        REQUIRE(review.shows("review 1 of 4"));
        review.send("a");
        REQUIRE(review.shows("review 2 of 4"));
        review.signal(number);
        CHECK(review.wait() == code);
        if (number != SIGKILL) CHECK(review.is_restored());
        CHECK(desk.says("blockade", "preferred"));
        CHECK(desk.folder.names() == std::vector<std::string>{"a.txt", "b.txt", "evidence", "terms.yaml"});
    }
}

TEST_CASE("Ctrl-C ends it like SIGINT") {
    const Desk desk;
    TerminalProgram review(desk.command());
    REQUIRE(review.shows("review 1 of 4"));
    review.send("\x03");
    CHECK(review.wait() == 130);
    CHECK(review.is_restored());
    CHECK(desk.now() == desk.merged);
}

TEST_CASE("it fits small terminals, follows a change of size, and needs no colours") {
    const Desk desk;
    for (const auto& [width, height] : {std::pair<unsigned short, unsigned short>{40, 10}, {20, 4}, {12, 3}}) {
        CAPTURE(width, height);
        TerminalProgram review(desk.command(), width, height, {"NO_COLOR=1"});
        REQUIRE(review.shows(width < 20 ? "needs" : "review 1 of 4"));
        CHECK_FALSE(review.screen().has_scrolled());
        CHECK_FALSE(review.screen().is_too_wide());
        CHECK_FALSE(review.screen().has_colour());
        review.resize(80, 24);
        CHECK(review.shows("review 1 of 4; 0 decided, 0 skipped; "));
        CHECK(review.shows("u undo"));
        review.send("q");
        CHECK(review.wait() == 0);
    }
    TerminalProgram coloured(desk.command());
    REQUIRE(coloured.shows("u undo"));
    CHECK(coloured.screen().has_colour());
}

TEST_CASE("Ctrl-Z gives the terminal back, and it is taken again when the program goes on") {
    const Desk desk;
    TerminalProgram review(desk.command());
    REQUIRE(review.shows("review 1 of 4"));
    review.send("\x1A");
    int status = 0;
    // a session leader of its own: the kernel does not stop it for a terminal stop signal, so it goes on at once
    ::waitpid(review.process(), &status, WNOHANG | WUNTRACED);
    review.signal(SIGCONT);
    review.send("a");
    REQUIRE(review.shows("review 2 of 4"));
    CHECK(review.screen().is_alternate());
    review.send("q");
    CHECK(review.wait() == 0);
}

TEST_CASE("what others decided meanwhile stays") {
    const Desk desk;
    TerminalProgram review(desk.command());
    REQUIRE(review.shows("review 1 of 4"));
    REQUIRE(run_program("reject --glossary " + desk.glossary + " 封锁 blockade").code == 0);
    review.send("a");
    CHECK(review.shows("rejected by now"));
    CHECK(desk.says("blockade", "rejected"));
    review.send("a");
    REQUIRE(review.shows("review 3 of 4"));
    REQUIRE(run_program("edit --glossary " + desk.glossary + " 封锁 --note theirs").code == 0);
    review.send("u");
    CHECK(review.shows("changed by somebody else"));
    CHECK(desk.says("seal", "preferred"));
    review.send("q");
    CHECK(review.wait() == 0);
}

TEST_CASE("hints come from other glossaries and a dictionary") {
    const Desk desk;
    const std::string other = desk.folder.write(
        "other.yaml",
        "format: 1\nterms:\n  - term: 封锁\n    glosses:\n      - gloss: embargo\n        status: preferred\n");
    const std::string dictionary = desk.folder.write("d.u8", "封鎖 封锁 [feng1 suo3] /to seal off/\n");
    TerminalProgram review(desk.command({"--glossary", other, "--dictionary", dictionary}), 100, 30);
    REQUIRE(review.shows("review 1 of 4"));
    CHECK(review.shows("other.yaml: embargo"));
    CHECK(review.shows("dictionary: to seal off"));
    review.send("q");
    CHECK(review.wait() == 0);
}

TEST_CASE("without a terminal it says what to do instead") {
    const Desk desk;
    const auto refused = run_program("review --glossary " + desk.glossary);
    CHECK(refused.code == 2);
    CHECK(refused.err.find("shuyu show") != std::string::npos);
    CHECK(refused.err.find("approve --all") != std::string::npos);
    TerminalProgram dumb(desk.command(), 80, 24, {"TERM=dumb"});
    CHECK(dumb.wait() == 2);
    TerminalProgram none(desk.command({"--min-articles", "9"}));
    CHECK(none.wait() == 0);
    CHECK(none.output() == "no candidates to review\r\n");
}
