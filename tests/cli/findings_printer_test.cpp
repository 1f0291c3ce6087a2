#include "cli/findings_printer.hpp"

#include <chrono>
#include <nlohmann/json.hpp>

#include "support/catch.hpp"

using namespace shuyu::cli;
using shuyu::pair::ArticleFindings;
using shuyu::pair::Kind;
using shuyu::pair::Occurrence;

namespace {

Occurrence occurrence(std::string fragment, std::string gloss, std::string resolved, std::string_view pattern,
                      double confidence, std::size_t line) {
    Occurrence made;
    made.fragment = std::move(fragment);
    made.gloss = std::move(gloss);
    made.resolved = std::move(resolved);
    made.pattern = pattern;
    made.confidence = confidence;
    made.line = line;
    made.column = 7;
    made.byte = 20;
    made.length = 6;
    return made;
}

ArticleFindings findings() {
    ArticleFindings made;
    made.article = "a\tb.txt";
    made.hash = "xxh3:0123456789abcdef";
    made.occurrences = {occurrence("封锁", "blockade", "", "parenthesis", 0.994, 1),
                        occurrence("封锁", "", "blockade", "none", 0, 2), occurrence("环节", "", "", "none", 0, 3),
                        occurrence("他走了。", "", "", "sentence", 0, 4),
                        occurrence("重任", "heavy \u202Eduty\u001B", "", "dash", 0.5, 5)};
    made.occurrences[0].remarks.write().evidence = {"one", "two"};
    made.occurrences[0].remarks.write().candidates = {
        {"blockade", "parenthesis", 3.75, 0.994, true, {{"one", 1, 4}, {"two", 0.5F, -1}}}};
    made.occurrences[0].remarks.write().example = "the 封锁 (blockade)";
    return made;
}

enum class As { table, tsv, jsonl };

std::string printed(As format, Explain explain, const ArticleFindings& what = findings()) {
    StringOutput out;
    const auto printer = format == As::tsv     ? make_findings_tsv(out, explain)
                         : format == As::jsonl ? make_findings_jsonl(out, explain)
                                               : make_findings_table(out, explain);
    printer->begin_article(what.article, what.hash);
    printer->add(what.occurrences);
    printer->end();
    return out.text();
}

}  // namespace

TEST_CASE("TSV: one row an occurrence, nothing in a cell that breaks the row or hides") {
    CHECK(printed(As::tsv, Explain::no) ==
          "file\tline\tcolumn\tfragment\tgloss\tconfidence\tpattern\n"
          "a\\tb.txt\t1\t7\t封锁\tblockade\t0.99\tparenthesis\n"
          "a\\tb.txt\t2\t7\t封锁\t-\t0.00\tresolved:blockade\n"
          "a\\tb.txt\t3\t7\t环节\t-\t0.00\tnone\n"
          "a\\tb.txt\t4\t7\t他走了。\t-\t0.00\tsentence\n"
          "a\\tb.txt\t5\t7\t重任\theavy \\u202Eduty\\u001B\t0.50\tdash\n");
    CHECK(printed(As::tsv, Explain::yes).find("parenthesis\tone, two\n") != std::string::npos);
}

TEST_CASE("table: aligned, with a summary") {
    CHECK(printed(As::table, Explain::no) ==
          "place         fragment  gloss                   confidence  pattern\n"
          "a\\tb.txt:1:7  封锁      blockade                      0.99  parenthesis\n"
          "a\\tb.txt:2:7  封锁      -                                -  resolved:blockade\n"
          "a\\tb.txt:3:7  环节      -                                -  none\n"
          "a\\tb.txt:4:7  他走了。  -                                -  sentence\n"
          "a\\tb.txt:5:7  重任      heavy \\u202Eduty\\u001B        0.50  dash\n"
          "\n"
          "4 fragments: 2 pairs, 1 resolved, 1 unpaired; 1 Chinese sentence; 1 article\n");
    CHECK(printed(As::table, Explain::yes)
              .find("\n  > 0.99  blockade    parenthesis  one +4.0, two -0.5\n"
                    "    0.01  (no gloss)\n") != std::string::npos);
}

TEST_CASE("JSONL says what was turned down, when asked") {
    const std::string text = printed(As::jsonl, Explain::yes);
    CHECK(text.find(R"~("candidates":[{"gloss":"blockade","pattern":"parenthesis","probability":0.994,"chosen":true,)~"
                    R"~("evidence":{"one":1,"two":0.5}}])~") != std::string::npos);
}

TEST_CASE("JSONL: one valid object an occurrence that says all") {
    const std::string text = printed(As::jsonl, Explain::no);
    const std::size_t first_end = text.find('\n');
    CHECK(text.substr(0, first_end) ==
          R"~({"file":"a\u0009b.txt","line":1,"column":7,"fragment":"封锁","gloss":"blockade","confidence":0.994,)~"
          R"~("pattern":"parenthesis","byte":20,"length":6,"kind":"term","resolved":null,)~"
          R"~("example":"the 封锁 (blockade)","evidence":["one","two"],"hash":"xxh3:0123456789abcdef"})~");
    std::size_t rows = 0;
    for (std::size_t begin = 0; begin < text.size(); ++rows) {
        const std::size_t end = text.find('\n', begin);
        const auto row = nlohmann::json::parse(text.substr(begin, end - begin));
        begin = end + 1;
        const auto expected = findings().occurrences[rows];
        CHECK(row["fragment"] == expected.fragment);
        if (expected.gloss.empty())
            CHECK(row["gloss"].is_null());
        else
            CHECK(row["gloss"] == expected.gloss);
        if (rows == 1) CHECK((row["resolved"] == "blockade" && row["pattern"] == "resolved:blockade"));
    }
    CHECK(rows == 5);
}

TEST_CASE("200,000 rows of TSV are printed in no time") {
    ArticleFindings many;
    many.article = "articles/news.txt";
    for (int i = 0; i < 200'000; ++i)
        many.occurrences.push_back(findings().occurrences[static_cast<std::size_t>(i % 4)]);
    const auto start = std::chrono::steady_clock::now();
    const std::string text = printed(As::tsv, Explain::no, many);
    const auto spent = std::chrono::steady_clock::now() - start;
    const auto milliseconds = std::chrono::duration_cast<std::chrono::milliseconds>(spent).count();
    CAPTURE(milliseconds);
    CHECK(text.size() > 200'000 * 30);
    CHECK(spent < std::chrono::seconds(2));  // a debug build on a busy machine; a release takes some 10 ms
}
