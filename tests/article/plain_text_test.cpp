#include "article/plain_text.hpp"

#include "article/dump.hpp"
#include "support/catch.hpp"

using namespace shuyu::article;

TEST_CASE("hard-wrapped lines are one paragraph; lists, headings and sentences are not joined") {
    struct Case {
        std::string_view first, second;
        bool joins;
    };
    static constexpr Case cases[] = {
        {"The yard took on the重任", "(heavy task) of rebuilding.", true},
        {"a line that breaks off with a comma,", "Then goes on", true},
        {"A sentence that ends.", "Another one.", false},
        {"a line in lower case goes on", "in lower case here", true},
        {"Title", "Another Title", false},
        {"The words go on and on until the column is full and no", "Word begins with a capital", true},
        {"a line", "- a list item", false},
        {"a line", "", false},
        {"a line", "# heading", false},
        {"a line that is long", "1. item", false},
    };
    for (const Case& each : cases) {
        INFO(each.first << " / " << each.second);
        CHECK(continues_paragraph(each.first, each.second) == each.joins);
    }
}

TEST_CASE("a text is cut only where a block begins") {
    const std::string text = "One line of the封锁 that goes\non in the next.\nA new one.\r\n\r\nLast\rend";
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = next_block_begin(text, begin + 1);
        parts.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    CHECK(parts == std::vector<std::string>{"One line of the封锁 that goes\non in the next.\n", "A new one.\r\n",
                                            "\r\n", "Last\r", "end"});
}
