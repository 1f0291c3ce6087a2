#include <iterator>
#include <random>

#include "article/plain_text.hpp"
#include "pair/best_glosses.hpp"
#include "pair/find_pairs.hpp"
#include "pair/finder.hpp"
#include "support/catch.hpp"

using namespace shuyu::pair;

namespace {

/// A text of some megabytes, of lines wrapped and not, with all line ends.
std::string long_text() {
    static constexpr std::string_view pieces[] = {
        "The port asked for patience while the 码头 (wharf) was rebuilt, and ",
        "nobody said what the 环节 (link) between the two would cost. ",
        "It was a 环节 that the harbour master knew well.\n",
        "A line of nothing but English words that goes on for a while\n",
        "\r\n",
        "\n\n",
        "\r",
        "the 重任\n(heavy task) of the day.\r\n"};
    std::mt19937 random(7);
    std::string text;
    while (text.size() < 3'000'000) text += pieces[random() % std::size(pieces)];
    return text;
}

std::string described(const std::string& text, const std::vector<Occurrence>& found) {
    std::string lines;
    for (const Occurrence& one : found) {
        REQUIRE(text.substr(one.byte, one.length).find(one.fragment.substr(0, 3)) == 0);
        lines += std::to_string(one.line) + ":" + std::to_string(one.column) + "@" + std::to_string(one.byte) + " " +
                 one.fragment + "=" + one.gloss + "/" + one.resolved + " " + one.remarks.read().example + "\n";
    }
    return lines;
}

std::vector<Occurrence> found_in_one_piece(const std::string& text, const FindOptions& options) {
    Pairer pairer;
    Finder finder(text, options, pairer);
    shuyu::article::read_plain(text, [&](const shuyu::article::Block& block) { finder.add_block(block); });
    std::vector<Occurrence> found;
    std::vector<OpenOccurrence> open;
    for (FoundPart& part : finder.take()) {
        for (OpenOccurrence& one : part.open) {
            one.index += found.size();
            open.push_back(std::move(one));
        }
        std::move(part.found.begin(), part.found.end(), std::back_inserter(found));
    }
    Agreement agreement;
    agreement.ask(found, open);
    agreement.take(agreement.answers_in(found));
    agreement.settle(found, open);
    BestGlosses best;
    best.add(found);
    best.resolve(found);
    return found;
}

}  // namespace

TEST_CASE("a text read in parts, by any number of threads, gives what it gives in one piece") {
    const std::string text = long_text();
    FindOptions options;
    options.examples = true;
    const std::string expected = described(text, found_in_one_piece(text, options));
    CHECK(expected.size() > 100'000);
    for (const unsigned threads : {1U, 2U, 5U}) {
        options.threads = threads;
        const auto found = find_pairs(text, options);
        REQUIRE(found);
        CHECK(described(text, *found) == expected);
    }
}
