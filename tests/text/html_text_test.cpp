#include "text/html_text.hpp"

#include "support/catch.hpp"

using namespace shuyu;

TEST_CASE("HTML shows the text and nothing else") {
    const struct {
        std::string_view text;
        const char* html;
    } cases[] = {
        {"环节 link", "环节 link"},
        {"</script><b x='1' y=\"2\">&amp;", "&lt;/script&gt;&lt;b x=&#39;1&#39; y=&quot;2&quot;&gt;&amp;amp;"},
        {"a\nb\tc", "a\\nb\\tc"},
        {"\u202Eevil\u2028\u2066", "\\u202Eevil\\u2028\\u2066"},
        {"\x1b[31m\x80", "\\u001B[31m\\x80"},
    };
    for (const auto& [text, html] : cases) CHECK(text::html_text(text) == html);
}

TEST_CASE("JSON in a page holds nothing that HTML or JavaScript would read") {
    CHECK(text::json_in_html("[\"</script><!-- &\u2028\u2029\"]") ==
          "[\"\\u003c/script\\u003e\\u003c!-- \\u0026\\u2028\\u2029\"]");
    CHECK(text::json_in_html("[\"环节\\\"\"]") == "[\"环节\\\"\"]");
}

TEST_CASE("a part of a URL is one part of it, whatever the text") {
    CHECK(text::url_part("a-b.c_d~9Z") == "a-b.c_d~9Z");
    CHECK(text::url_part("a/b?c#d%e f:") == "a%2Fb%3Fc%23d%25e%20f%3A");
    CHECK(text::url_part("环") == "%E7%8E%AF");
}
