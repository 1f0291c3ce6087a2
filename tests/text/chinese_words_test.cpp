#include "text/chinese_words.hpp"

#include "support/catch.hpp"

using shuyu::text::chinese_words;

TEST_CASE("Chinese is cut into words, punctuation left out") {
    CHECK(chinese_words("渡轮码头") == std::vector<std::string>{"渡轮", "码头"});
    CHECK(chinese_words("银行，行长。") == std::vector<std::string>{"银行", "行长"});
    CHECK(chinese_words("").empty());
}
