#include "article/html.hpp"

#include "article/dump.hpp"

using namespace shuyu::article;

namespace {

struct Case {
    const char* name;
    std::string source;
    Lines blocks;
};

const std::vector<Case> cases{
    {"page",
     "<!DOCTYPE html><html><head><title>封锁 page</title></head><body><p>The 封锁</p></body></html>",
     {"h: 封锁 page", "p: The 封锁"}},
    {"no tags", "The 封锁 (blockade)", {"p: The 封锁 (blockade)"}},
    {"paragraphs", "<p>封锁<p>技术</p>人工<div>中文</div>", {"p: 封锁", "p: 技术", "p: 人工", "p: 中文"}},
    {"headings", "<h1>封锁</h1><h6>技术</h6>x 中文", {"h: 封锁", "h: 技术", "p: x 中文"}},
    {"white space", "<p>\n  The \t 封锁 \r\n  went\n</p>", {"p: The 封锁/went"}},
    {"line break", "<p>封锁<br>blockade<br/>\nx</p>", {"p: 封锁/blockade/x"}},
    {"emphasis",
     "<p>a <em>封</em><b>锁</b> <a href='/技'>技术</a> <code>中</code></p>",
     {"p: a <em>封</em><em>锁</em> <a>技术</a> <code>中</code>"}},
    {"chinese",
     "<p>the <span lang=\"zh-CN\">封锁</span> <i lang=zh>技</i></p>",
     {"p: the <zh>封锁</zh> <zh><em>技</em></zh>"}},
    {"chinese block",
     "<div lang=ZH><p>封</p><p>锁</p></div><p lang=zhx>术</p>",
     {"p: <zh>封</zh>", "p: <zh>锁</zh>", "p: 术"}},
    {"table",
     "<table><tr><th>封锁</th><th> blockade </th></tr><tr><td>技术<td><p>tech</p></table>",
     {"tr1: 封锁|blockade", "tr1: 技术|tech"}},
    {"table with gaps", "<table><tr><td></td><td> 封 </td><td></td></tr></table>", {"tr1: |封"}},
    {"marks in cells", "<table><tr><td>a <td><b>封</b> <td></table>", {"tr1: a|<em>封</em>"}},
    {"two blocks in a cell", "<table><tr><td><p>封</p><p>锁</p><td>x 术</table>", {"tr1: 封", "tr1: 锁|x 术"}},
    {"table in a cell",
     "<table><tr><td>封<table><tr><td>锁<td>x</table>术<td>y</table>",
     {"tr1: 封", "tr2: 锁|x", "tr1: 术|y"}},
    {"definitions",
     "<dl><dt>封锁<dd>blockade</dd><dt>技术</dt><dd><p>tech</p></dd></dl>人",
     {"dl: 封锁|blockade", "dl: 技术|tech", "p: 人"}},
    {"two definitions", "<dl><dt>封锁</dt><dd>blockade</dd><dd>锁</dd></dl>", {"dl: 封锁|blockade", "dl: 锁"}},
    {"list", "<ul><li>封<li>锁<ol><li>技</ol>术</ul>人", {"li1: 封", "li1: 锁", "li2: 技", "li1: 术", "p: 人"}},
    {"preformatted", "<pre>封 a\n  锁\r\nno</pre>", {"code: 封 a", "code: 锁"}},
    {"references",
     "<p>封锁&nbsp;&amp;&lt; &#23553;&#x9501;; &unknown; &amp</p>",
     {"p: 封锁\u00A0&< 封锁; &unknown; &amp"}},
    {"lone signs", "<p>封 < 锁 & a<3 > b</p>", {"p: 封 < 锁 & a<3 > b"}},
    {"skipped",
     "<style>封</style><script>var a='<p>锁';</script><template><p>技</p></template><!-- 术 --><p>人</p>",
     {"p: 人"}},
    {"attributes", "<img alt='封'><p title='锁'>技</p>", {"p: 技"}},
    {"ruby", "<p>a <ruby>封<rp>(</rp><rt>fēng</rt><rp>)</rp>锁<rt>锁</ruby> b</p>", {"p: a 封锁 b"}},
    {"meta charset", "<head><meta charset=gbk></head><p>封锁</p>", {"p: 封锁"}},
    {"late meta charset",
     "<p>封锁</p><meta http-equiv=content-type content='text/html; charset=big5'><p>技术</p>",
     {"p: 封锁", "p: 技术"}},
    {"NUL", std::string("<p>封\0锁\x01</p>", 15), {"p: 封 锁"}},
    {"CDATA", "<p>封<![CDATA[锁]]></p>", {"p: 封<![CDATA[锁]]>"}},
    {"repeated text", "<p>封</p><p>a</p><p>封</p><b>封</b>封", {"p: 封", "p: 封", "p: <em>封</em>封"}},
    {"cut off", "<p>封锁</p><p title='锁", {"p: 封锁"}},
    {"upper case", "<P>封<BR>锁</P><SCRIPT>术</SCRIPT>", {"p: 封/锁"}},
    {"empty", "", {}},
};

}  // namespace

TEST_CASE("HTML gives its text in blocks, each byte with its place") {
    for (const Case& each : cases) {
        INFO(each.name);
        CHECK(lines_of(each.source, Format::html) == each.blocks);
    }
}

TEST_CASE("HTML longer than a chunk keeps its places") {
    std::string source = "<html><body>";
    for (int i = 0; i < 20'000; ++i) source += "<p class=a>封锁 &amp; " + std::to_string(i) + " <b>技术</b> é</p>\n";
    const Lines lines = lines_of(source, Format::html);
    REQUIRE(lines.size() == 20'000);
    CHECK(lines.back() == "p: 封锁 & 19999 <em>技术</em> é");
    std::size_t last = 0;
    bool right = true;
    REQUIRE(read_blocks(source, Format::html, {}, [&](const Block& block) {
        right = right && block.source_of(0) > last && source.substr(block.source_of(0) - 11, 11) == "<p class=a>";
        last = block.source_of(0);
    }));
    CHECK(right);
}

TEST_CASE("without code, code is no text") {
    CHECK(lines_of("<p>a <code>封</code>锁</p><pre>技</pre>", Format::html, {false}) == Lines{"p: a 锁"});
}

TEST_CASE("a tag with thousands of attributes is refused with its place") {
    std::string tag = "<p";
    for (int i = 0; i < 2000; ++i) tag += " a" + std::to_string(i) + "=1";
    const Reading reading = blocks_of("<p>封\n" + tag + ">锁", Format::html);
    CHECK(reading.lines.empty());
    CHECK(reading.failure.find("1,000 attributes") != std::string::npos);
}

TEST_CASE("hostile HTML takes linear time") {
    const std::size_t n = 70'000;
    const std::string han = "<p>封锁</p>";
    const std::vector<std::pair<const char*, std::string>> hostile{
        {"million <", han + times(1'000'000, "<")},
        {"nested divs", times(n, "<div>") + han + times(n, "</div>")},
        {"unclosed divs", times(n, "<div>") + han},
        {"stray end tags", han + times(n / 70, "<b>") + times(n, "</i>")},
        {"unclosed tags", han + times(n, "<b")},
        {"unclosed comments", han + times(n, "<!-- ")},
        {"unclosed references", han + times(n, "&a")},
        {"long element", han + times(5'000'000, "a ") + "封"},
        {"long attribute", han + "<p title='" + times(10'000'000, "a") + "'>"},
        {"long comment", han + "<!--" + times(5'000'000, "> ") + "-->"},
        {"long script", han + "<script>" + times(1'000'000, "</a> <") + "</script>"},
        {"paragraph starts", han + times(n, "<p>")},
        {"nested tables", times(n / 10, "<table><tr><td>") + han},
        {"nested lists", times(n, "<ul><li>") + han},
        {"Chinese text", han + times(1'000'000, "封锁<b>")},
        {"end tags", han + times(n, "</p>")},
        {"anchors", han + times(n, "<a>")},
    };
    for (const auto& [name, source] : hostile) {
        INFO(name);
        const Timed result = timed(source, Format::html);
        CHECK(!result.failed);
        CHECK(result.blocks >= 1);
        CHECK(result.seconds < shuyu::tests::linear_time_limit);
    }
}

TEST_CASE("HTML that would take quadratic time is refused at once") {
    const std::size_t n = 70'000;
    const std::vector<std::pair<const char*, std::string>> hostile{
        {"stray end tags", times(n, "<b>") + times(10 * n, "</i>")},
        {"stray ends beside empty elements", times(n, "<b>") + times(10 * n, "<br></i>")},
        {"stray div ends", times(n, "<div>") + times(10 * n, "</table>")},
        {"attributes without end", times(n, "<b c='")},
    };
    for (const auto& [name, source] : hostile) {
        INFO(name);
        const Timed result = timed(source, Format::html);
        CHECK(result.failed);
        CHECK(result.seconds < shuyu::tests::linear_time_limit);
    }
}
