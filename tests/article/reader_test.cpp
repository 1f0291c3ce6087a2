#include "article/reader.hpp"

#include "article/dump.hpp"

using namespace shuyu::article;

TEST_CASE("the format is told by the name, then by the content") {
    struct Case {
        const char* name;
        const char* text;
        Format format;
    };
    const std::vector<Case> cases{
        {"a.md", "<html>", Format::markdown},
        {"A.MARKDOWN", "", Format::markdown},
        {"a.HTM", "", Format::html},
        {"a.xhtml", "", Format::html},
        {"a.txt", "# title", Format::plain},
        {"-", "", Format::plain},
        {"-", "\n <!DOCTYPE HTML>", Format::html},
        {"-", "<html lang=en>", Format::html},
        {"-", "<b>", Format::plain},
        {"-", "a\n\n## title\n", Format::markdown},
        {"-", "```c\n", Format::markdown},
        {"-", "---\nt: x\n---\n", Format::markdown},
        {"-", "---\nno end", Format::plain},
        {"-", "[a](b)", Format::markdown},
        {"-", "[a] (b)", Format::plain},
        {"-", "#tag", Format::plain},
    };
    for (const Case& each : cases) {
        INFO(each.name << ": " << each.text);
        CHECK(detect_format(each.name, each.text) == each.format);
    }
}

TEST_CASE("each format is read by its reader") {
    const std::string source = "# 封锁 <b>x</b>\n";
    CHECK(lines_of(source, Format::plain) == Lines{"li: # 封锁 <b>x</b>"});
    CHECK(lines_of(source, Format::markdown) == Lines{"h: 封锁 x"});
    CHECK(lines_of(source, Format::html) == Lines{"p: # 封锁 <em>x</em>"});
}

TEST_CASE("any bytes that are valid text are read, whatever the format") {
    const std::vector<std::string> parts{"<",     ">",   "&",    "封",   "a",    "\n",   "`",    "*",   "[", "](",
                                         "|",     "---", "<td>", "</p>", "<!--", "-->",  "'",    "\"",  "=", "&amp;",
                                         "<pre>", "- ",  "> ",   "\r",   "\t",   "<li>", "<dt>", "<dd>"};
    std::uint32_t state = 1;
    for (int i = 0; i < 3000; ++i) {
        std::string source;
        for (int j = 0; j < 30; ++j) source += parts[((state = state * 1664525u + 1013904223u) >> 16) % parts.size()];
        INFO(source);
        for (const Format format : {Format::plain, Format::markdown, Format::html}) blocks_of(source, format);
    }
}
