#include "glossary/quick_entry.hpp"

#include <random>

#include "glossary/term_reader.hpp"
#include "glossary/term_writer.hpp"
#include "glossary/text_guard.hpp"
#include "support/catch.hpp"

using namespace shuyu::glossary;

namespace {

/// What yaml-cpp and our checks say of the same lines; nothing when they refuse them.
std::optional<Term> read_slowly(const std::string& lines) {
    const std::string text = "t:\n" + lines;
    if (!guard_yaml_text("t", text)) return std::nullopt;
    const auto root = parse_yaml(text, {"t", 1});
    if (!root || root->items.size() != 1 || !root->items[0].is_list() || root->items[0].items.size() != 1)
        return std::nullopt;
    const auto term = read_term(root->items[0].items[0], text, {"t", 1});
    return term ? std::optional<Term>(*term) : std::nullopt;
}

Term sample() {
    Term term;
    term.term = "封锁";
    term.variants = {"封鎖"};
    term.reading = "fēngsuǒ";
    term.kind = shuyu::pair::Kind::term;
    term.note = "a: \"b\" \\ #c";
    Gloss gloss;
    gloss.gloss = "no";
    gloss.example = "It's 封锁 (blockade).";
    term.glosses = {gloss, gloss};
    term.glosses[1].gloss = "1:30";
    term.glosses[1].status = Status::rejected;
    return term;
}

}  // namespace

TEST_CASE("entries as the program writes them are read quickly") {
    const auto read = read_quickly(write_term(sample(), Layout{}));
    REQUIRE(read.has_value());
    CHECK(*read == sample());
    CHECK(read_quickly("- term: a\r\n  glosses:\r\n  - gloss: b\r\n").has_value());
}

TEST_CASE("whatever is read quickly is what yaml-cpp reads, also from damaged lines") {
    const std::string_view pieces[] = {" ",  "\n", "- ", ": ",     ":",       "#",        " #",           "\"",
                                       "\\", "[",  "]",  ",",      "{",       "'",        "&a ",          "*a",
                                       "!",  "|",  ">",  "term: ", "gloss: ", "glosses:", "null",         "~",
                                       "\t", "?",  "  ", "封",     "%",       "@",        "note: x\n    "};
    std::mt19937 random(4);
    const auto below = [&](std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random); };
    const std::string good = write_term(sample(), Layout{});
    std::size_t quick_ones = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string lines = good;
        for (std::size_t edits = 1 + below(3); edits > 0; --edits) {
            const std::size_t at = below(lines.size());
            if (below(2) == 0)
                lines.erase(at, 1 + below(3));
            else
                lines.insert(at, pieces[below(std::size(pieces))]);
        }
        if (!guard_yaml_text("t", lines)) continue;
        const auto quick = read_quickly(lines);
        if (!quick) continue;
        ++quick_ones;
        const auto slow = read_slowly(lines);
        CAPTURE(round, lines);
        REQUIRE(slow.has_value());
        CHECK(*quick == *slow);
    }
    CHECK(quick_ones > 2000);
}
