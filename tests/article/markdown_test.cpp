#include "article/markdown.hpp"

#include "article/dump.hpp"

using namespace shuyu::article;

namespace {

struct Case {
    const char* name;
    std::string source;
    Lines blocks;
};

const std::vector<Case> cases{
    {"paragraph", "The 封锁 (blockade)\nwent on.\n\nNo Han here.\n", {"p: The 封锁 (blockade)/went on."}},
    {"CR LF", "The 封锁\r\nwent on.\r\n", {"p: The 封锁/went on."}},
    {"lone CR", "The 封锁\rwent on.\r", {"p: The 封锁went on."}},
    {"hard breaks", "封锁  \nblockade\\\nend\n", {"p: 封锁/blockade/end"}},
    {"headings", "# The 封锁 #\n\n封锁 again\n===\n", {"h: The 封锁", "h: 封锁 again"}},
    {"emphasis", "a *封锁* and **技_术_**\n", {"p: a <em>封锁</em> and <em>技_术_</em>"}},
    {"nested emphasis", "***封锁***\n", {"p: <em><em>封锁</em></em>"}},
    {"strikethrough", "~~封锁~~ blockade\n", {"p: 封锁 blockade"}},
    {"inline code", "the `封锁` call\n", {"p: the <code>封锁</code> call"}},
    {"code over a line end", "the `封\n锁` call\n", {"p: the <code>封/锁</code> call"}},
    {"link", "see [封锁](http://a/技术 \"标题\") now\n", {"p: see <a>封锁</a> now"}},
    {"autolink", "see <http://a/技术> 封锁\n", {"p: see  封锁"}},
    {"reference link", "see [封锁][1]\n\n[1]: http://a/技 \"标题\"\n", {"p: see <a>封锁</a>"}},
    {"image", "![封锁 *图*](a.png \"标题\")\n", {"p: 封锁 <em>图</em>"}},
    {"entities", "封锁&nbsp;&amp; &#23553;&#x9501; &unknown;\n", {"p: 封锁\u00A0& 封锁 &unknown;"}},
    {"escapes", "\\*封锁\\* \\(a\\)\n", {"p: *封锁* (a)"}},
    {"list", "- 封锁 one\n- no\n- 技术 three\n", {"li1: 封锁 one", "li1: 技术 three"}},
    {"loose list", "1. 封锁\n\n   more 技术\n\n2. 人工\n", {"li1: 封锁", "li1: more 技术", "li1: 人工"}},
    {"nested list",
     "- 封锁\n  - 技术\n    wrapped\n- 人工\n\n中文\n",
     {"li1: 封锁", "li2: 技术/wrapped", "li1: 人工", "p: 中文"}},
    {"task list", "- [x] 封锁\n", {"li1: 封锁"}},
    {"block quote", "> The 封锁\n> went\n> > on 技术\n", {"p: The 封锁/went", "p: on 技术"}},
    {"quote in list", "- a\n  > 封锁\n", {"p: 封锁"}},
    {"table",
     "| a | b |\n|---|:-:|\n| 封锁 | blockade |\n| 技术 | *tech* |\n",
     {"tr1: 封锁|blockade", "tr1: 技术|<em>tech</em>"}},
    {"table with gaps",
     "|a|b|c|\n|---|---|---|\n| |封锁|\n|封锁| | |\n|封锁| |x|\n",
     {"tr1: |封锁", "tr1: 封锁", "tr1: 封锁||x"}},
    {"two tables", "|封|\n|---|\n\nx\n\n|锁|\n|---|\n", {"tr1: 封", "tr2: 锁"}},
    {"pipe in a cell", "|a|b|\n|---|---|\n|封\\|锁|x|\n", {"tr1: 封|锁|x"}},
    {"fenced code", "```封\nint 封锁;\n\n  // 技术\n```\n", {"code: int 封锁;", "code: // 技术"}},
    {"indented code", "a\n\n    封锁\n    x\n    技术\n", {"code: 封锁", "code: 技术"}},
    {"code in a quote", "> ```\n> 封锁\n> 技术\n> ```\n", {"code: 封锁", "code: 技术"}},
    {"inline html", "a <b>封锁</b> <!-- 技术 --> <i\ntitle='标题'>x</i>\n", {"p: a 封锁  x"}},
    {"inline br", "封锁<br>blockade<br/>x\n", {"p: 封锁 blockade x"}},
    {"html block",
     "<div class='中'>\n封锁 <b>block</b>ade\n</div>\n\n技术\n",
     {"p: 封锁 <em>block</em>ade", "p: 技术"}},
    {"html table", "<table><tr><td>封锁</td><td>blockade</td></tr></table>\n", {"tr1: 封锁|blockade"}},
    {"html in a quote", "> <div>封锁\n> 技术&amp;\n> </div>\n", {"p: 封锁/技术&"}},
    {"script block", "<script>\nvar a = '封锁';\n</script>\n\n技术\n", {"p: 技术"}},
    {"comment block", "<!-- 封锁\n\n锁 -->\n\n技术\n", {"p: 技术"}},
    {"front matter",
     "---\ntitle: \"封锁 story\" # 注\ntags: [技术, 人工]\nlist:\n  - 中文\n# 注释\n---\n正文\n",
     {"meta: 封锁 story", "meta: 技术, 人工", "meta: 中文", "p: 正文"}},
    {"block scalar",
     "---\nabout: >-\n  封锁 is\n  a blockade\nx: y\n...\n正文\n",
     {"meta: 封锁 is/a blockade", "p: 正文"}},
    {"front matter with CR LF", "---\r\nt: 封锁\r\n---\r\n正文\r\n", {"meta: 封锁", "p: 正文"}},
    {"no front matter", "---\n封锁\n", {"p: 封锁"}},
    {"NUL", std::string("封\0锁\n", 8), {"p: 封 锁"}},
    {"empty", "", {}},
};

}  // namespace

TEST_CASE("Markdown gives its text in blocks, each byte with its place") {
    for (const Case& each : cases) {
        INFO(each.name);
        CHECK(lines_of(each.source, Format::markdown) == each.blocks);
    }
}

TEST_CASE("without code, code and front matter are no text") {
    const std::string source = "---\nt: 封锁\n---\n\n```\n技术\n```\n\nthe`中文`人工\n\n<pre>代码</pre>\n";
    CHECK(lines_of(source, Format::markdown, {false}) == Lines{"p: the 人工"});
}

TEST_CASE("hostile Markdown takes linear time") {
    const std::size_t n = 50'000;
    const std::string han = "\n\n封锁\n";
    const std::vector<std::pair<const char*, std::string>> hostile{
        {"long definition", "[a]: " + times(n, "b") + "\n\n" + times(n, "[a] ") + han},
        {"long title", "[a]: b\n'" + times(n, "b\n") + "'\n\n" + times(n, "[a] ") + han},
        {"long title in a quote", "> [a]: b\n> '" + times(n, "b\n> ") + "'\n\n" + times(n, "[a] ") + han},
        {"unclosed titles", times(n, "[a]: b (\n") + han},
        {"wide table", times(n, "|a") + "|\n" + times(n, "|---") + "|\n" + times(n, "|\n") + han},
        {"million <", times(1'000'000, "<") + han},
        {"open brackets", times(n, "[") + han},
        {"open images", times(n, "![a](") + han},
        {"nested quotes", times(n, "> ") + "a" + han},
        {"nested lists", times(n, "- ") + "a" + han},
        {"stars", times(n, "*a _b ") + han},
        {"star runs", times(n, "a**b") + times(n, "c* ") + han},
        {"backticks", times(400, times(200, "`") + "a") + han},
        {"unclosed comment", times(n, "a <!-- ") + han},
        {"unclosed tags", times(n, "a <b c='") + han},
        {"unclosed cdata", times(n, "a <![CDATA[ ") + han},
        {"html blocks", times(n, "<p>封\n\n") + han},
        {"one line", times(n * 20, "a ") + "封" + han},
        {"entities", times(n, "&a") + han},
    };
    for (const auto& [name, source] : hostile) {
        INFO(name);
        const Timed result = timed(source, Format::markdown);
        CHECK(!result.failed);
        CHECK(result.blocks >= 1);
        CHECK(result.seconds < shuyu::tests::linear_time_limit);
    }
}

TEST_CASE("a raw tag with thousands of attributes is refused with its place") {
    std::string tag = "<div";
    for (int i = 0; i < 2000; ++i) tag += " a" + std::to_string(i) + "=1";
    const Reading reading = blocks_of("封\n\n" + tag + ">技</div>\n", Format::markdown);
    CHECK(reading.lines == Lines{"p: 封"});
    CHECK(reading.failure.find("1,000 attributes") != std::string::npos);
}
