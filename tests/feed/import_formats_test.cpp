#include "feed/import_formats.hpp"

#include <set>

#include "feed/import_entry.hpp"
#include "feed/imported.hpp"
#include "feed/toned_pinyin.hpp"
#include "support/time_limit.hpp"

using namespace shuyu;
using namespace shuyu::feed;
using namespace shuyu::tests;

namespace {

/// What an empty glossary says after the import, then what was left out.
std::string imported(const std::string& format, const std::string& file, const std::string& bytes,
                     const ImportOptions& options = {}) {
    const Imported read = import_text(format, file, bytes, options);
    const glossary::GlossaryText empty = glossary_with("");
    const ImportPlan plan = plan_import(empty, std::span(&read, 1), {});
    return dump(after_import(empty, plan)) + dump(plan.left_out) + dump(plan.differences);
}

struct Case {
    std::string format;
    std::string file;
    std::string bytes;
    std::string expected;
};

void check(const std::vector<Case>& cases) {
    for (const Case& one : cases) {
        INFO(one.format << ' ' << one.file << ": " << one.bytes);
        CHECK(imported(one.format, one.file, one.bytes) == one.expected);
    }
}

std::string martif(const std::string& entries) {
    return "<?xml version=\"1.0\"?>\n<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n<martif type=\"TBX\" "
           "xml:lang=\"en\">"
           "<martifHeader><fileDesc><sourceDesc><p>own</p></sourceDesc></fileDesc></martifHeader><text><body>\n" +
           entries + "\n</body></text></martif>\n";
}

std::string concept_of(const std::string& chinese, const std::string& english) {
    return "<termEntry id=\"c1\"><langSet xml:lang=\"EN-us\">" + english + "</langSet><langSet xml:lang=\"zh_CN\">" +
           chinese + "</langSet></termEntry>";
}

}  // namespace

TEST_CASE("the table of import formats is sound") {
    std::set<std::string_view> names;
    for (const ImportFormat* format : import_formats()) {
        INFO(format->name);
        CHECK(names.insert(format->name).second);
        CHECK(find_import_format(format->name) == format);
        CHECK_FALSE(format->description.empty());
        CHECK(format->description.size() <= 80);
        for (const std::string_view ending : format->endings)
            CHECK(format_of_file("a" + std::string(ending)) == format);
    }
    CHECK(names.size() == 20);
    CHECK(find_import_format("po") == find_import_format("weblate"));
    CHECK(find_import_format("tbx-v2") == find_import_format("tbx"));
    CHECK(find_import_format("tbx9") == nullptr);
    CHECK(format_of_file("a.docx") == nullptr);
}

TEST_CASE("TBX v2 of others: tig and ntig, groups, CDATA, words of all dialects, categories without a field as notes") {
    check({
        {"tbx", "a.tbx", martif(concept_of("<tig><term>渡船</term></tig>", "<tig><term>ferry</term></tig>")),
         "渡船 = ferry/candidate\n"},
        {"tbx", "a.tbx",
         martif(concept_of(
             "<ntig><termGrp><term><![CDATA[渡船]]></term><termNote "
             "type=\"partOfSpeech\">noun</termNote></termGrp></ntig>",
             "<ntig><termGrp><term> ferry\n </term><termNoteGrp><termNote type=\"administrativeStatus\">preferred"
             "</termNote></termNoteGrp></termGrp><descripGrp><descrip type=\"context\">the "
             "ferry</descrip></descripGrp></ntig>")),
         "渡船 pos:noun = ferry/preferred example:the ferry\n"},
        {"tbx", "a.tbx",
         martif(concept_of(
             "<tig><term>渡船</term></tig><tig><term>摆渡</term></tig>",
             "<tig><term>ferry</term><termNote type=\"administrativeStatus\">notRecommended</termNote></tig>"
             "<tig><term>boat</term><termNote type=\"administrativeStatus\">supersededTerm-admn-sts</termNote></tig>"
             "<tig><term>tub</term><termNote type=\"grammaticalGender\">n</termNote></tig>"
             "<tig><term>raft</term><termNote type=\"administrativeStatus\">odd</termNote></tig>")),
         "渡船(摆渡) = raft/candidate note:administrativeStatus: odd + tub/candidate note:grammaticalGender: n + "
         "boat/deprecated + ferry/deprecated\n"},
        {"tbx", "a.tbx",
         martif("<termEntry id=\"c1\"><descrip type=\"subjectField\">harbour</descrip><descripGrp><descrip "
                "type=\"definition\">crosses</descrip><admin type=\"source\">book</admin></descripGrp><ref "
                "type=\"crossReference\" target=\"c2\"/>"
                "<transacGrp><transac "
                "type=\"transactionType\">origination</transac><date>20010507T10:57:25Z</date></transacGrp>"
                "<langSet lang=\"zh\"><tig><term>渡船</term></tig></langSet><langSet "
                "lang=\"en\"><tig><term>ferry</term></tig></langSet>"
                "<langSet lang=\"de\"><tig><term>Fähre</term></tig></langSet></termEntry>\n"
                "<termEntry id=\"c2\"><langSet lang=\"zh-TW\"><tig><term>碼頭</term></tig></langSet><langSet "
                "lang=\"en\"><tig><term>quay"
                "</term></tig></langSet><langSet lang=\"zh\"><tig><term>码头</term></tig></langSet></termEntry>\n"
                "<termEntry id=\"c3\"><langSet lang=\"en\"><tig><term>alone</term></tig></langSet></termEntry>"),
         "渡船 domain:harbour definition:crosses note:source: book see:码头 = ferry/candidate\n"
         "码头(碼頭) = quay/candidate\n-6 one-language\n"},
        {"tbx", "a.tbx", "<martif type=\"TBX\"><text><body/></text></martif>", ""},
        {"tbx", "a.tbx", "<tmx/>", "-1 wrong-format\n"},
    });
}

TEST_CASE("TBX v3 is read in DCA and DCT") {
    const std::string dct =
        "<tbx type=\"TBX-Basic\" style=\"dct\" xml:lang=\"zh\" xmlns=\"urn:iso:std:iso:30042:ed-2\" xmlns:min=\"m\" "
        "xmlns:basic=\"b\"><text><body><conceptEntry id=\"c1\"><min:subjectField>harbour</min:subjectField>"
        "<langSec xml:lang=\"zh-Hans\"><basic:definition>crosses</basic:definition><termSec><term>渡船</term>"
        "<min:partOfSpeech>noun</min:partOfSpeech></termSec></langSec><langSec "
        "xml:lang=\"en\"><termSec><term>ferry</term>"
        "<min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><basic:context>a "
        "ferry</basic:context>"
        "<basic:source>book</basic:source><note>n</note></termSec></langSec></conceptEntry></body></text></tbx>";
    check({{"tbx", "a.tbx", dct,
            "渡船 domain:harbour pos:noun definition:crosses = ferry/preferred example:a ferry note:n source:book\n"}});
}

TEST_CASE("unknown categories, languages and history are counted") {
    const Imported read = import_text(
        "tbx", "a.tbx",
        martif("<termEntry><descrip type=\"odd\">x</descrip><langSet lang=\"zh\"><tig><term>渡船</term></tig></langSet>"
               "<langSet lang=\"en\"><tig><term>ferry</term><date>2020-01-01</date></tig></langSet><langSet "
               "lang=\"fr\"/></termEntry>"));
    CHECK(read.kept_as_notes == std::map<std::string, std::size_t>{{"odd", 1}});
    CHECK(read.not_taken == std::map<std::string, std::size_t>{{"history", 1}, {"language fr", 1}});
    REQUIRE(read.entries.size() == 1);
    CHECK(read.entries[0].term.note == "odd: x");
}

TEST_CASE("tables are read by header, by position and by chosen columns, either side first") {
    const std::string lokalise = "term;description;casesensitive;translatable;forbidden;tags;en;en_description\n";
    check({
        {"csv", "a.csv", "zh-CN,en,pos,description\n渡船,ferry,noun,crosses\n",
         "渡船 pos:noun definition:crosses = ferry/candidate\n"},
        {"csv", "a.csv", "en;zh\nferry;渡船\n", "渡船 = ferry/candidate\n"},
        {"csv", "a.csv", "source,target\nferry,渡船\n", "渡船 = ferry/candidate\n"},
        {"csv", "a.csv", "term,gloss,status,source,variants\n渡船,ferry,preferred,book,渡舟|摆渡\n",
         "渡船(渡舟)(摆渡) = ferry/preferred source:book\n"},
        {"csv", "a.csv", "term,gloss,status\n渡船,ferry,forbidden\n", "渡船 = ferry/deprecated\n"},
        {"tsv", "a.tsv", "term\tgloss\tstatus\tkind\n\"引号\"船\t\"q\" boat\tadmitted\tname\n",
         "\"引号\"船 kind:name = \"q\" boat/admitted\n"},
        {"deepl", "a.tsv", "渡船\tferry\nrudder\t舵叶\n", "渡船 = ferry/candidate\n舵叶 = rudder/candidate\n"},
        {"deepl", "a.csv", "渡船,\"ferry, old\",zh,en\n", "渡船 = ferry, old/candidate\n"},
        {"google", "a.csv", "渡船,ferry\n渡船,boat\n", "渡船 = boat/candidate + ferry/candidate\n"},
        {"google-terms", "a.csv", "en,zh-CN,pos,description\nferry,渡船,noun,crosses\n",
         "渡船 pos:noun definition:crosses = ferry/candidate\n"},
        {"amazon", "a.csv", "en,zh\nferry,渡船\n", "渡船 = ferry/candidate\n"},
        {"modernmt", "a.csv", "zh-CN,en\n渡船,ferry\n", "渡船 = ferry/candidate\n"},
        {"microsoft", "a.tsv", "渡船\tferry\n", "渡船 = ferry/candidate\n"},
        {"okapi", "a.tsv", "渡船\tferry\tmore\n", "渡船 = ferry/candidate\n"},
        {"omegat", "a.utf8", "# comment\n渡船\tferry\tadmitted / of rivers\n舵叶\trudder\tof ships\n",
         "渡船 = ferry/admitted note:of rivers\n舵叶 = rudder/candidate note:of ships\n"},
        {"lokalise", "a.csv", lokalise + "渡船;crosses;no;yes;no;harbour;ferry;n\n",
         "渡船 domain:harbour definition:crosses = ferry/candidate note:n\n"},
        {"phrase", "a.csv", "term,description,zh-CN\nferry,crosses,渡船\n",
         "渡船 definition:crosses = ferry/candidate\n"},
        {"crowdin", "a.csv",
         "Term [zh-CN],Part of Speech [zh-CN],Term [en],Status [en],Concept Subject\n渡船,noun,ferry,not "
         "recommended,harbour\n",
         "渡船 domain:harbour pos:noun = ferry/deprecated\n"},
        {"weblate", "a.csv",
         "source,target,context,translator_comments,developer_comments\n渡船,ferry,,n,\"domain: harbour / note: a / "
         "b\"\n",
         "渡船 domain:harbour note:a / b = ferry/candidate note:n\n"},
        {"csv", "a.csv", "渡船,ferry\n,x\n舵叶,\n", "渡船 = ferry/candidate\n-2 empty\n-3 empty\n"},
        {"csv", "a.csv", "渡船,\"open\n", "-1 unclosed-quote\n"},
        {"csv", "a.csv", "\"船长\",\"a\tb\"\n船员,\x01\n" + std::string("船") + std::string(300, 'x') + ",c\n",
         "船长 = a b/candidate\n-2 control-character\n-3 too-long\n"},
        {"csv", "a.csv", "ferry,boat\n", "-1 no-chinese\n"},
        {"csv", "a.csv", "", ""},
        {"csv", "a.csv", "渡船,\xFF\n", "-1 invalid-encoding\n"},
    });
    const ImportOptions chosen{{}, {{"term", "3"}, {"gloss", "English"}, {"note", "1"}}};
    CHECK(imported("csv", "a.csv", "N,English,C\nx,ferry,渡船\n", chosen) == "渡船 note:x = ferry/candidate\n");
    CHECK(imported("csv", "a.csv", "x,ferry,渡船\n", {{}, {{"term", "3"}, {"gloss", "2"}}}) ==
          "渡船 = ferry/candidate\n");
    CHECK(imported("csv", "a.csv", "x,ferry\n", {{}, {{"term", "3"}, {"gloss", "2"}}}) == "-1 no-column\n");
    CHECK(imported("deepl", "a.tsv", "A股\t甲 shares\n", {Direction::zh_en, {}}) == "A股 = 甲 shares/candidate\n");
    CHECK(imported("deepl", "a.tsv", "甲 shares\tA股\n", {Direction::en_zh, {}}) == "A股 = 甲 shares/candidate\n");
}

TEST_CASE("TMX, XLIFF, PO and JSON of others are read") {
    const std::string tmx =
        "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n"
        "<tu><note>n</note><prop type=\"x-status\">preferred</prop><prop type=\"x-tool\">t</prop><tuv "
        "xml:lang=\"en-GB\"><seg>ferry</seg></tuv>"
        "<tuv xml:lang=\"de\"><seg>Fähre</seg></tuv><tuv xml:lang=\"zh-TW\"><seg>渡船頭</seg></tuv><tuv "
        "xml:lang=\"zh-CN\"><seg>渡船头</seg></tuv></tu>\n"
        "<tu><tuv xml:lang=\"en\"><seg>alone</seg></tuv></tu></body></tmx>";
    const std::string xliff =
        "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"zh-CN\"><body>\n"
        "<trans-unit id=\"1\"><source>ferry</source><target>渡<g id=\"1\">船</g></target><note>n</note></trans-unit>\n"
        "<trans-unit id=\"2\"><source>rudder</source></trans-unit></body></file></xliff>";
    const std::string po =
        "msgid \"\"\nmsgstr \"Language: zh_CN\\n\"\n\n# n\n#. definition: crosses\n#. free\nmsgid \"ferry\"\nmsgstr "
        "\"渡船\"\n\n"
        "#, fuzzy\nmsgctxt \"c\"\nmsgid \"rudder\"\nmsgstr \"舵叶\"\n\nmsgid \"open\"\nmsgstr \"\"\n";
    check({
        {"tmx", "a.tmx", tmx, "渡船头(渡船頭) note:n = ferry/preferred\n-3 left-out\n"},
        {"xliff", "a.xlf", xliff, "渡船 note:n = ferry/candidate\n-3 empty\n"},
        {"po", "a.po", po,
         "渡船 definition:crosses note:free = ferry/candidate note:n\n舵叶 = rudder/candidate\n-15 empty\n"},
        {"json", "a.json",
         "[{\"term\": \"渡船\", \"x\": 1,\n \"glosses\": [{\"gloss\": \"ferry\", \"status\": "
         "\"admitted\"}]},\n{\"term\": \"舵叶\", \"glosses\": [{\"gloss\": \"\"}]}, 7]",
         "渡船 = ferry/admitted\n-3 no-entry\n-3 empty\n"},
        {"json", "a.json", "{\"terms\": [{\"term\": \"渡船\", \"term\": \"x\"}]}", "-1 bad-json\n"},
        {"json", "a.json", "{\n\"terms\": [}", "-2 bad-json\n"},
        {"json", "a.json", "{}", "-0 bad-json\n"},
        {"jsonl", "a.jsonl",
         "{\"term\": \"渡船\", \"glosses\": [{\"gloss\": \"ferry\"}]}\n\nnonsense\n{\"term\": \"舵叶\"}\n",
         "渡船 = ferry/candidate\n-3 bad-json\n-4 no-gloss\n"},
    });
}

TEST_CASE("CC-CEDICT: synonyms are parted, classifiers and pronunciations are notes, variants join their word") {
    check({
        {"cedict", "a.u8",
         "# comment\n甲 甲 [jia3] /old variant of 渡船[du4 chuan2]/\n渡船 渡船 [du4 chuan2] /ferry; ferryboat (old; "
         "slow)/CL:條|条[tiao2],艘[sou1]/also pr. [du4 chuan5]/see also 碼頭|码头[ma3 tou5]/\n",
         "渡船(甲) reading:dùchuán note:classifier: 条, 艘\nalso pr. [du4 chuan5] see:码头 = ferry/candidate + "
         "ferryboat (old; slow)/candidate\n"},
        {"cedict", "a.u8", "王 王 [Wang2] /surname Wang/\r\n王 王 [wang2] /king/\r\n",
         "王 reading:Wáng kind:name = king/candidate + surname Wang/candidate\n"},
        {"cedict", "a.u8", "箇 个 [ge4] /variant of 個|个[ge4]/\n個 个 [ge4] /piece/\n",
         "个(個)(箇) reading:gè = piece/candidate\n"},
        {"cedict", "a.u8", "3C 3C [san1 C] /computers/\n渡船 渡船 [x] ferry\n甲 甲 [jia3] /variant of 乙/\n",
         "-2 no-entry\n-1 no-chinese\n-3 no-gloss\n"},
    });
}

TEST_CASE("numbered pinyin gets its tone marks") {
    const std::pair<const char*, const char*> cases[] = {{"feng1 suo3", "fēngsuǒ"},
                                                         {"Xi1 an1", "Xī'ān"},
                                                         {"lu:4 cha2", "lǜchá"},
                                                         {"Bei3 jing1", "Běijīng"},
                                                         {"dou1", "dōu"},
                                                         {"gui4", "guì"},
                                                         {"liu2", "liú"},
                                                         {"ma5", "ma"},
                                                         {"hua1 r5", "huār"},
                                                         {"A Q", "A Q"},
                                                         {"", ""},
                                                         {"Zhong1 guo2 Ren2 min2", "Zhōngguó Rénmín"},
                                                         {"a1 b2", "āb2"},
                                                         {"yi1 er4 san1 si4 wu3", "yī èr sān sì wǔ"}};
    for (const auto& [numbered, marked] : cases) CHECK(toned_pinyin(numbered) == marked);
}

TEST_CASE("hostile files end in an error or in a report, soon") {
    std::string deep, many_attributes = "<tbx", many_glosses, alternating;
    for (int i = 0; i < 200'000; ++i) deep += "<a>";
    for (int i = 0; i < 5000; ++i) many_attributes += " a" + std::to_string(i) + "=''";
    for (int i = 0; i < 60'000; ++i) many_glosses += "船\tgloss number " + std::to_string(i) + "\n";
    for (int i = 0; i < 500'000; ++i) alternating += "\",";
    const std::string bytes[] = {std::string(10'000'000, '['),
                                 std::string(5'000'000, '\0'),
                                 std::string(5'000'000, '"'),
                                 std::string(5'000'000, ','),
                                 std::string(5'000'000, '\xFF'),
                                 "<martif>" + deep,
                                 many_attributes + "/>",
                                 alternating,
                                 "<!DOCTYPE martif [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><martif>&x;</martif>",
                                 "[" + std::string(3'000'000, '{'),
                                 "{\"terms\": [" + std::string(3'000'000, '0') + "]}",
                                 ""};
    for (const ImportFormat* format : import_formats()) {
        for (std::size_t i = 0; i < std::size(bytes); ++i) {
            INFO(format->name << ' ' << i);
            const double begin = processor_seconds();
            Imported read("a");
            const Result<void> done = format->read({bytes[i], {}}, read);
            CHECK(plan_import(glossary_with(""), std::span(&read, 1), {}).new_entries == 0);
            CHECK(processor_seconds() - begin < linear_time_limit);
        }
    }
    const Imported read = import_text("tsv", "a.tsv", many_glosses);
    const glossary::GlossaryText empty = glossary_with("");
    const ImportPlan plan = plan_import(empty, std::span(&read, 1), {});
    CHECK(after_import(empty, plan).size() == 1);  // can be read again: what is beyond the limits was left out
    CHECK(plan.left_out.size() + plan.imported == 60'000);
}
