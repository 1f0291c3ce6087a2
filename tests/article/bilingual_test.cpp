#include "article/bilingual.hpp"

#include "article/language_tag.hpp"
#include "support/catch.hpp"
#include "support/time_limit.hpp"

using namespace shuyu;
using namespace shuyu::article;
using std::string_literals::operator""s;

namespace {

/// Segments as "source=target" with "@line", joined by blanks; then what was left out as "-line"; or the error's line.
std::string read(const std::string& name, const std::string& bytes, const BilingualOptions& options = {}) {
    const auto bilingual = read_bilingual(name, bytes, options);
    if (!bilingual) return to_line(bilingual.error());
    std::string text;
    for (const Segment& segment : bilingual->segments)
        text += (text.empty() ? "" : " ") + segment.source + '=' + segment.target + '@' + std::to_string(segment.line);
    for (const text::Diagnostic& left : bilingual->left_out)
        text += (text.empty() ? "-" : " -") + std::to_string(left.place.line);
    return text;
}

Segment first(const std::string& name, const std::string& bytes) {
    const auto bilingual = read_bilingual(name, bytes);
    REQUIRE(bilingual.has_value());
    REQUIRE_FALSE(bilingual->segments.empty());
    return bilingual->segments.front();
}

std::string tmx(const std::string& body, const std::string& header = "srclang=\"en\"") {
    return "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header " + header + "/><body>\n" + body + "\n</body></tmx>";
}

std::string xliff12(const std::string& body, const std::string& languages) {
    return "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file " + languages + "><body>\n" +
           body + "\n</body></file></xliff>";
}

std::string xliff2(const std::string& body) {
    return "<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"zh-CN\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\">"
           "<file id=\"f\">\n" +
           body + "\n</file></xliff>";
}

std::string utf16(const std::string& utf8_of_latin_and_han, bool big) {
    const std::u16string units = [&] {
        std::u16string text = u"\uFEFF";
        for (std::size_t i = 0; i < utf8_of_latin_and_han.size();) {
            const auto c = static_cast<unsigned char>(utf8_of_latin_and_han[i]);
            if (c < 0x80) {
                text += static_cast<char16_t>(c);
                ++i;
                continue;
            }
            const auto tail = [&](std::size_t k) {
                return static_cast<unsigned char>(utf8_of_latin_and_han[i + k]) & 0x3F;
            };
            text += static_cast<char16_t>((c & 0x0F) << 12 | tail(1) << 6 | tail(2));
            i += 3;
        }
        return text;
    }();
    std::string bytes;
    for (const char16_t unit : units) {
        const char high = static_cast<char>(unit >> 8);
        const char low = static_cast<char>(unit & 0xFF);
        bytes += big ? high : low;
        bytes += big ? low : high;
    }
    return bytes;
}

struct Case {
    std::string name;
    std::string bytes;
    std::string expected;
};

void check(const std::vector<Case>& cases) {
    for (const Case& one : cases) {
        INFO(one.name << ": " << one.bytes);
        CHECK(read(one.name, one.bytes) == one.expected);
    }
}

}  // namespace

TEST_CASE("tables are read with and without a header, by tab, comma and semicolon") {
    check({
        {"a.tsv", "渡船\tferry\n舵叶\trudder blade\n", "渡船=ferry@1 舵叶=rudder blade@2"},
        {"a.tsv", "渡船\tferry\tnote\r\n\r\n舵叶\trudder", "渡船=ferry@1 舵叶=rudder@3"},
        {"a.csv", "渡船,ferry\n", "渡船=ferry@1"},
        {"a.csv", "zh;en\n渡船;ferry\n", "渡船=ferry@2"},
        {"a.csv", "en,zh-CN,pos\nferry,渡船,noun\n", "渡船=ferry@2"},
        {"a.csv", "source,target\n渡船,ferry\n", "渡船=ferry@2"},
        {"a.csv", "\"渡船\",\"ferry, \"\"old\"\"\"\n\"a\nb\",c\nd,e\n", "渡船=ferry, \"old\"@1 a\nb=c@2 d=e@4"},
        {"a.txt", "渡船\tferry, old\n", "渡船=ferry, old@1"},
        {"a.tsv", "\"渡船\"\t\"He said \"\"no\"\"\"\n", "渡船=He said \"no\"@1"},
        {"a.tsv", "他说\t\"No,\" he said\n", "他说=\"No,\" he said@1"},
        {"a.tsv", "渡船\t\"unclosed\n舵叶\trudder\n", "渡船=\"unclosed@1 舵叶=rudder@2"},
        {"a.tsv", "渡船\n舵叶\trudder\n", "舵叶=rudder@2 -1"},
        {"a.tsv", "渡船\t\n", "渡船=@1"},
        {"a.tsv", "\xEF\xBB\xBF渡船\tferry\n", "渡船=ferry@1"},
        {"a.tsv", utf16("渡船\tferry\n", false), "渡船=ferry@1"},
        {"a.tsv", "", ""},
        {"a.csv", "渡船,ferry\n舵叶,\"open\n",
         "a.csv:2:4: the quotation mark here is never closed; close it, or "
         "double a quotation mark that is text"},
        {"a.csv", "渡船,\"ferry\" x\n",
         "a.csv:1:11: there is text after the closing quotation mark; double a "
         "quotation mark that is text"},
        {"a.csv", std::string(2000, ','), "a.csv:1:1: the row has more than 1,000 fields; check the delimiter"},
    });
}

TEST_CASE("columns of a table are chosen by number or by name") {
    const std::string table = "id\tEnglisch\tChinesisch\n1\tferry\t渡船\n";
    CHECK(read("a.tsv", table, {std::nullopt, "Chinesisch", "Englisch"}) == "渡船=ferry@2");
    CHECK(read("a.tsv", "1\tferry\t渡船\n", {std::nullopt, "3", "2"}) == "渡船=ferry@1");
    CHECK(read("a.tsv", table, {std::nullopt, "Latein", "2"}) ==
          "a.tsv:1: there is no column Latein; give its number, or its name in the first row");
    CHECK(read("a.tsv", table, {std::nullopt, "9", "2"}) == "-1 -2");
}

TEST_CASE("TMX gives a segment for each English text of a unit, Chinese as the source whatever the order") {
    check({
        {"a.tmx",
         tmx("<tu><tuv xml:lang=\"en\"><seg>ferry</seg></tuv><tuv xml:lang=\"zh-CN\"><seg>渡船</seg></tuv></tu>"),
         "渡船=ferry@3"},
        {"a.tmx",
         tmx("<tu><tuv xml:lang=\"de\"><seg>Fähre</seg></tuv>\n<tuv xml:lang=\"EN-us\"><seg>ferry</seg></tuv><tuv "
             "xml:lang=\"zh_TW\"><seg>渡船大</seg></tuv><tuv xml:lang=\"en-GB\"><seg>ferryboat</seg></tuv><tuv "
             "xml:lang=\"zh\"><seg>渡船</seg></tuv></tu>"),
         "渡船=ferry@3 渡船=ferryboat@3"},
        {"a.tmx", tmx("<tu><tuv lang=\"ZH\"><seg>渡船</seg></tuv><tuv lang=\"EN\"><seg>ferry</seg></tuv></tu>"),
         "渡船=ferry@3"},
        {"a.tmx", tmx("<tu><tuv xml:lang=\"fr\"><seg>bac</seg></tuv><tuv xml:lang=\"en\"><seg>ferry</seg></tuv></tu>"),
         "ferry=bac@3"},
        {"a.tmx",
         tmx("<tu><tuv xml:lang=\"zh\"><seg>渡<bpt i=\"1\">&lt;b><sub>注</sub></bpt><hi>船</hi><ept "
             "i=\"1\">x</ept><ph/>"
             "<it pos=\"begin\">y</it><ut>z</ut></seg></tuv><tuv xml:lang=\"en\"><seg>a &amp; "
             "<![CDATA[<b>]]></seg></tuv></tu>"),
         "渡船=a & <b>@3"},
        {"a.tmx", tmx("<tu><tuv xml:lang=\"zh\"><seg>渡船</seg></tuv></tu>"), "-3"},
        {"a.tmx", "<!DOCTYPE tmx SYSTEM \"http://127.0.0.1:9/tmx14.dtd\">" + tmx("").substr(21), ""},
        {"a.xml", "<martif/>",
         "a.xml: this is no bilingual file that is known; give TSV, CSV, XLIFF, TMX or PO under "
         "its usual ending"},
        {"a.tmx", "<martif/>", "a.tmx:1:8: this is no TMX: its root element is martif; name the format that it has"},
        {"a.tmx",
         utf16(tmx("<tu><tuv lang=\"zh\"><seg>渡船</seg></tuv><tuv lang=\"en\"><seg>ferry</seg></tuv></tu>"), true),
         "渡船=ferry@3"},
        {"a.tmx", utf16("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + tmx("").substr(21), false), ""},
    });
    const Segment segment =
        first("a.tmx", tmx("<tu tuid=\"7 &amp; &#38;#38; &lt;\"><note>n</note><prop "
                           "type=\"x-status\">preferred</prop><tuv xml:lang=\"en\">"
                           "<seg>ferry</seg></tuv><tuv xml:lang=\"zh\"><note>m</note><seg>渡船</seg></tuv></tu>"));
    CHECK(segment.context == "7 & &#38; <");
    CHECK(segment.note == "n\nm");
    CHECK(segment.properties == std::vector<Property>{{"x-status", "preferred"}});
    CHECK(segment.source_language == "zh");
    CHECK(segment.target_language == "en");
}

TEST_CASE("XLIFF 1.2 and 2 give their units in every state, without codes and proposals") {
    const std::string en_zh = "source-language=\"en\" target-language=\"zh-CN\"";
    check({
        {"a.xlf",
         xliff12(
             "<trans-unit id=\"1\"><source>the <g id=\"1\">ferry</g><x id=\"2\"/></source><target "
             "state=\"needs-translation\">渡<ph id=\"3\">code</ph><mrk mtype=\"term\">船</mrk></target>\n<alt-trans>"
             "<source>a</source><target>b</target></alt-trans></trans-unit>",
             en_zh),
         "渡船=the ferry@2"},
        {"a.xlf",
         xliff12("<group><group><trans-unit id=\"1\"><source>ferry</source></trans-unit></group></group>", en_zh),
         "=ferry@2"},
        {"a.xliff",
         xliff12("<trans-unit id=\"1\"><source>渡船</source><target>ferry</target></trans-unit>",
                 "source-language=\"zh\""),
         "渡船=ferry@2"},
        {"a.xlf",
         xliff2(
             "<unit id=\"u\"><notes><note>n</note></notes>\n<segment state=\"final\"><source>the <pc "
             "id=\"1\">ferry</pc><ph id=\"2\"/></source><target>渡<cp hex=\"0001\"/>船</target></segment>\n<ignorable>"
             "<source> </source></ignorable><segment><source>a</source><target>b</target></segment></unit>"),
         "渡船=the ferry@3 b=a@4"},
    });
    const Segment segment = first(
        "a.xlf", xliff2("<unit id=\"u\"><notes><note>n</note><note>m</note></notes><segment state=\"final\"><source>a"
                        "</source><target>甲</target></segment></unit>"));
    CHECK(segment.state == "final");
    CHECK(segment.note == "n\nm");
    CHECK(segment.source_language == "zh-CN");
}

TEST_CASE("PO is read with contexts, plural forms, escapes and texts over several lines") {
    const std::string head = "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\"X-Source-Language: zh_CN\\n\"\n\n";
    check({
        {"a.po", head + "msgid \"渡船\"\nmsgstr \"ferry\"\n", "渡船=ferry@6"},
        {"a.po", head + "msgid \"\"\n\"渡\"\n  \"船\\n\"\r\nmsgstr \"a \\\"b\\\" \\\\ \\x41\\101\"\n",
         "渡船\n=a \"b\" \\ AA@6"},
        {"a.po",
         head + "msgctxt \"c\"\nmsgid \"渡船\"\nmsgid_plural \"些\"\nmsgstr[0] \"ferry\"\nmsgstr[1] \"ferries\"\n",
         "渡船=ferry@6"},
        {"a.po",
         head + "#~ msgid \"x\"\n#~ msgstr \"y\"\n#| msgid \"z\"\nmsgid \"渡船\"\nmsgstr \"ferry\"\n#~ msgid \"x\"\n",
         "渡船=ferry@9"},
        {"a.po", "msgid \"\"\nmsgstr \"Language: zh_CN\\n\"\nmsgid \"ferry\"\nmsgstr \"渡船\"\n", "渡船=ferry@3"},
        {"a.po", head + "msgid \"渡船\"\nmsgstr \"\"\n", "渡船=@6"},
        {"a.po", "msgid \"a\nmsgstr \"b\"\n",
         "a.po:1:7: the quotation mark here is never closed; close it on its line"},
        {"a.po", "msgid \"a\" b\n", "a.po:1:10: there is text after the closing quotation mark; take it out"},
        {"a.po", "msgid \"渡\\q\"\n", "a.po:1:9: this escape is not known; write \\\\ for a backslash"},
        {"a.po", "msgid \"\\377\"\n", "a.po:1:8: this escape is not known; write \\\\ for a backslash"},
        {"a.po", "msgstr \"a\"\n", "a.po:1:1: there is no msgid before; add it"},
        {"a.po", "msgid \"a\"\n", "a.po:1: the entry has no msgstr; add it"},
        {"a.po", "\"a\"\n", "a.po:1:1: a text without msgid or msgstr before it; mend the file"},
        {"a.po", "msgid\n", "a.po:1:6: a text in quotation marks is missing; write one"},
        {"a.po", "msgid \"a\"\nmsgstr[\n", "a.po:2:8: a text in quotation marks is missing; write one"},
        {"a.po", "nonsense\n", "a.po:1:1: this is no line of a PO file; mend the line, or take it out"},
    });
    const Segment segment =
        first("a.po", head +
                          "# note\n#. for developers\n#: file:1\n#, fuzzy, c-format\nmsgctxt \"port\"\n"
                          "msgid \"渡船\"\nmsgstr \"ferry\"\n");
    CHECK(segment.note == "note");
    CHECK(segment.context == "port");
    CHECK(segment.state == "fuzzy");
    CHECK(segment.properties ==
          std::vector<Property>{{"developer-comment", "for developers"}, {"flags", "fuzzy, c-format"}});
    CHECK(segment.target_language == "en");
}

TEST_CASE("hostile XML ends in an error with its place, soon") {
    std::string laughs = "<!DOCTYPE tmx [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'k'; ++c)
        laughs += "<!ENTITY "s + c + " \"&" + static_cast<char>(c - 1) + ";&" + static_cast<char>(c - 1) + ";\">";
    std::string attributes;
    for (int i = 0; i < 200; ++i) attributes += " a" + std::to_string(i) + "='>'";
    const std::string entity = "a.tmx:1:31: the file declares an entity, a; take the DOCTYPE's declarations out";
    check({
        {"a.tmx", laughs + "]><tmx>&j;</tmx>", entity},
        {"a.tmx", "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tmx>&x;</tmx>",
         "a.tmx:1:54: the file declares an entity, x; take the DOCTYPE's declarations out"},
        {"a.tmx", "<!DOCTYPE tmx [<!ENTITY % p SYSTEM \"file:///etc/passwd\">%p;]><tmx/>",
         "a.tmx:1:56: the file declares an entity, p; take the DOCTYPE's declarations out"},
        {"a.tmx", "<tmx><!-- it's --><![CDATA[<a ']]><tu" + attributes + "/></tmx>",
         "a.tmx:1:35: an element has more than 100 attributes; is it the right file?"},
    });
    const std::vector<Case> refused = {
        {"unknown entity", "<!DOCTYPE tmx SYSTEM \"x.dtd\"><tmx><body><tu>&foo;</tu></body></tmx>", "a.tmx:1"},
        {"unknown entity in an attribute", "<!DOCTYPE tmx SYSTEM \"x.dtd\"><tmx a=\"&foo;\"/>", "a.tmx:1"},
        {"undeclared entity", "<tmx>&foo;</tmx>", "a.tmx:1"},
        {"brackets", std::string(10'000'000, '['), "a.tmx:1"},
        {"open elements",
         [] {
             std::string s = "<tmx>";
             for (int i = 0; i < 1'000'000; ++i) s += "<a>";
             return s;
         }(),
         "a.tmx:1"},
        {"open quotes",
         [] {
             std::string s;
             for (int i = 0; i < 1'000'000; ++i) s += "<a b=\"";
             return s;
         }(),
         "a.tmx:1"},
        {"comments without end",
         [] {
             std::string s;
             for (int i = 0; i < 1'000'000; ++i) s += "<!--";
             return s;
         }(),
         "a.tmx:1"},
        {"many nodes",
         [] {
             std::string s = "<tmx><tu>";
             for (int i = 0; i < 1'000'000; ++i) s += "<a/>";
             return s;
         }(),
         "a.tmx:1"},
        {"cut", "<tmx><body><tu>", "a.tmx:1"},
        {"bad UTF-8", "<tmx>\xC3(</tmx>", "a.tmx:1:6"},
        {"NUL", "<tmx>" + std::string(1, '\0') + std::string(500, ' ') + "</tmx>", "a.tmx:1"},
        {"control", "<tmx>\x01</tmx>", "a.tmx:1"},
        {"reference to NUL", "<tmx>&#0;</tmx>", "a.tmx:1"},
        {"two roots", "<tmx/><tmx/>", "a.tmx:1"},
        {"empty", "", "a.tmx"},
    };
    for (const Case& one : refused) {
        INFO(one.name);
        const double begin = tests::processor_seconds();
        const std::string said = read("a.tmx", one.bytes);
        INFO(said);
        CHECK(said.starts_with(one.expected));
        CHECK(said.find(": ") != std::string::npos);
        CHECK(tests::processor_seconds() - begin < tests::linear_time_limit);
    }
}

TEST_CASE("an encoding that the XML declaration names is believed") {
    CHECK(read("a.tmx",
               "<?xml version='1.0' encoding='GB2312'?><tmx><body><tu><tuv lang='zh'><seg>\xB6\xC9\xB4\xAC</seg></tuv>"
               "<tuv lang='en'><seg>ferry</seg></tuv></tu></body></tmx>") == "渡船=ferry@1");
}

TEST_CASE("hostile tables and PO end soon") {
    std::string even, odd, doubled(4'000'000, '"');
    for (int i = 0; i < 1'000'000; ++i) {
        even += "\"\"\"\"x\t";
        odd += "\"x\t";
    }
    const double begin = tests::processor_seconds();
    for (const char* name : {"a.tsv", "a.csv", "a.po", "a.xlf"})
        for (const std::string& bytes :
             {even, odd, doubled, std::string(10'000'000, '['), "\"" + std::string(10'000'000, '\n')})
            CHECK_FALSE(read(name, bytes).empty());
    CHECK(tests::processor_seconds() - begin < 2 * tests::linear_time_limit);
}

TEST_CASE("the format is recognised by name, else by content") {
    CHECK(detect_bilingual("x.sdlxliff", "") == BilingualFormat::xliff);
    CHECK(detect_bilingual("x", "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\">") == BilingualFormat::tmx);
    CHECK(detect_bilingual("x", "# c\nmsgid \"\"\n") == BilingualFormat::po);
    CHECK(detect_bilingual("x", "a\tb\n") == BilingualFormat::table);
    CHECK_FALSE(detect_bilingual("x", "plain text").has_value());
}

TEST_CASE("language tags of all sorts are understood") {
    for (const char* tag : {"zh", "ZH", "zh-Hans", "zh_CN", "cmn-Hans", "Chinese_PRC", "zho"}) CHECK(is_chinese(tag));
    for (const char* tag : {"en", "EN-us", "en_GB", "English", "eng"}) CHECK(is_english(tag));
    for (const char* tag : {"", "de", "zhx", "entry", "x-zh"}) CHECK_FALSE((is_chinese(tag) || is_english(tag)));
    for (const char* tag : {"zh-Hant", "zh_TW", "zh-HK", "Chinese_Taiwan"}) CHECK(is_traditional_chinese(tag));
    for (const char* tag : {"zh", "zh-Hans", "zh-Hans-HK", "en-TW"}) CHECK_FALSE(is_traditional_chinese(tag));
}
