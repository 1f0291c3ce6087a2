#include <random>

#include "pair/pairs_of.hpp"
#include "support/time_limit.hpp"

using namespace shuyu::pair;

namespace {

std::string repeated(std::size_t count, std::string_view piece) {
    std::string text;
    text.reserve(count * piece.size());
    for (std::size_t i = 0; i < count; ++i) text += piece;
    return text;
}

std::string described(const std::vector<Occurrence>& found) {
    std::string all;
    for (const Occurrence& one : found)
        all += std::to_string(one.byte) + one.fragment + one.gloss + one.resolved + std::to_string(one.confidence);
    return all;
}

}  // namespace

TEST_CASE("any mixture of marks, English and Chinese is paired without harm, the same way each time") {
    static constexpr std::string_view pieces[] = {
        "封锁", "环节", "三", "A",  "blockade", "the", "link",     "2024", "1.5",   " ",  " ",       " ",
        "(",    ")",    "（", "）", "“",        "”",   "\"",       "'",    "《",    "》", ",",       ";",
        ":",    ".",    "/",  "—",  "->",       "=",   "、",       "。",   "means", "is", "fēngsuǒ", "\n",
        "\t",   "*",    "[",  "]",  "and",      "or",  "Chinese:", "~",    "see"};
    std::mt19937 random(5);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 60; ++i) text += pieces[random() % std::size(pieces)];
        FindOptions options;
        options.detail = round % 2 == 0 ? Detail::gloss : Detail::candidates;
        options.examples = true;
        const auto found = find_pairs(text, options);
        REQUIRE(found);
        for (const Occurrence& one : *found) {
            REQUIRE(one.byte + one.length <= text.size());
            REQUIRE(one.confidence >= 0);
            REQUIRE(one.confidence <= 1);
            REQUIRE(one.gloss.empty() == (one.confidence == 0));
        }
        options.detail = Detail::gloss;  // by way of the memo, or with all evidence: the same choice
        const auto again = find_pairs(text, options);
        REQUIRE(described(*found) == described(*again));
    }
}

TEST_CASE("hostile text takes linear time") {
    const std::pair<const char*, std::string> hostile[] = {
        {"one line", repeated(100'000, "the 封锁 (blockade) of the port ")},
        {"open brackets", repeated(300'000, "(") + "封锁" + repeated(300'000, ")")},
        {"unclosed brackets", repeated(100'000, "封锁 (")},
        {"a long fragment", repeated(100'000, "封") + " (seal)"},
        {"quotes", repeated(100'000, "\"封锁 ")},
        {"a list without end", repeated(100'000, "封锁、")},
        {"slashes", "(" + repeated(50'000, "封/") + ") (" + repeated(50'000, "a/") + ")"},
        {"a long word", "the " + repeated(1'000'000, "a") + "封锁 (" + repeated(1'000'000, "b") + ")"},
        {"capitals", repeated(200'000, "Very ") + "(封锁)"},
        {"commas", repeated(200'000, "a, ") + "(封锁)"},
    };
    for (const auto& [name, text] : hostile) {
        INFO(name);
        const double begin = shuyu::tests::processor_seconds();
        REQUIRE(find_pairs(text, {}));
        CHECK(shuyu::tests::processor_seconds() - begin < shuyu::tests::linear_time_limit);
    }
}
