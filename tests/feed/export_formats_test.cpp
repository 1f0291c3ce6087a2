#include "feed/export_formats.hpp"

#include <set>

#include "feed/exported.hpp"
#include "feed/pair_rows.hpp"
#include "support/golden.hpp"
#include "text/escape.hpp"
#include "text/utf8.hpp"

using namespace shuyu;
using namespace shuyu::feed;
using shuyu::tests::differs_from_golden;
using shuyu::tests::export_all;
using shuyu::tests::Exported;

namespace {

std::string golden_name(const ExportFormat& format, const Style& style, std::string_view direction) {
    return "feed/" + std::string(format.name) + '-' + std::string(direction) + '.' + std::string(style.ending);
}

glossary::GlossaryText glossary_of(const std::string& terms) {
    auto glossary = glossary::GlossaryText::parse("format: 1\nterms:\n" + terms, "small.yaml");
    REQUIRE(glossary.has_value());
    return std::move(*glossary);
}

}  // namespace

TEST_CASE("every format and style writes what its golden file holds, in both directions") {
    const glossary::GlossaryText glossary = tests::feed_glossary();
    std::size_t files = 0;
    for (const ExportFormat* format : export_formats()) {
        std::string report;
        for (const Style& style : format->styles) {
            for (const Direction direction : {Direction::zh_en, Direction::en_zh}) {
                const std::string name = direction == Direction::zh_en ? "zh-en" : "en-zh";
                const Exported exported =
                    export_all(glossary, *format, {direction, Variants::leave_out, style.name, 0});
                CHECK(differs_from_golden(golden_name(*format, style, name), exported.content) == "");
                report += std::string(style.name) + ' ' + name + '\n' + exported.report;
                ++files;
            }
        }
        CHECK(differs_from_golden("feed/" + std::string(format->name) + ".report", report) == "");
    }
    CHECK(files >= 60);
}

TEST_CASE("the table of formats is sound") {
    std::set<std::string_view> names;
    for (const ExportFormat* format : export_formats()) {
        INFO(format->name);
        CHECK(names.insert(format->name).second);
        CHECK(find_export_format(format->name) == format);
        CHECK_FALSE(format->styles.empty());
        CHECK_FALSE(format->description.empty());
        CHECK(format->description.size() <= 80);
    }
    CHECK(names.size() == 26);
    CHECK(find_export_format("tbx3") == nullptr);
}

TEST_CASE("every format prints valid UTF-8 with nothing invisible in it, and ends its last line") {
    const glossary::GlossaryText glossary = glossary_of(
        "  - term: \"反\\u202E转\"\n    note: \"a\\u200Bb\\u0085c\"\n    glosses:\n      - gloss: \"re\\u2066verse\"\n"
        "        status: preferred\n"
        "  - term: 港\n    note: \"a\\u202Eb\"\n    definition: \"x\\ty\\nz\"\n    glosses:\n      - gloss: port\n"
        "        status: preferred\n");
    for (const ExportFormat* format : export_formats()) {
        for (const Style& style : format->styles) {
            INFO(format->name << ' ' << style.name);
            const std::string content = export_all(glossary, *format, {{}, {}, style.name, 0}).content;
            CHECK(content.ends_with('\n'));
            CHECK(content.find("港") != std::string::npos);
            CHECK_FALSE(text::find_invalid_utf8(content).has_value());
            CHECK(text::printable(content) == content);
        }
    }
}

TEST_CASE("limits of an engine are kept and told") {
    const std::string entry =
        "  - term: 长\n    glosses:\n      - gloss: " + std::string(201, 'a') + "\n        status: preferred\n";
    const glossary::GlossaryText glossary = glossary_of(entry);
    CHECK(export_all(glossary, amazon_format, {}).content == "zh,en\n");
    CHECK(export_all(glossary, amazon_format, {}).report.find("(too-long)") != std::string::npos);
    CHECK(export_all(glossary, deepl_format, {}).report.empty());
}

TEST_CASE("rows beyond the size of the file are left out whole") {
    const glossary::GlossaryText glossary = tests::feed_glossary();
    const auto entries = select(view(glossary, {}, {}, glossary::Order::term), {});
    ExportReport report;
    const auto rows = pair_rows({entries, {}, {}}, {}, report);
    REQUIRE(rows.size() > 3);
    ExportReport size;
    const std::string text = join_rows(rows, "", 40, size, tab_row);
    CHECK(text.size() <= 40);
    CHECK(text.ends_with('\n'));
    CHECK_FALSE(size.left_out().empty());
}

TEST_CASE("one source never has two translations, and the better gloss wins") {
    const glossary::GlossaryText glossary = glossary_of(
        "  - term: 码头\n    glosses:\n      - gloss: pier\n        status: admitted\n"
        "  - term: 突堤\n    glosses:\n      - gloss: pier\n        status: preferred\n");
    const Exported exported = export_all(glossary, deepl_format, {Direction::en_zh, {}, "", 0});
    CHECK(exported.content == "pier\t突堤\n");
    CHECK(exported.report.find("码头: gloss \"pier\" is left out") != std::string::npos);
}

TEST_CASE("variants are rows where they are asked for") {
    const glossary::GlossaryText glossary = tests::feed_glossary();
    const std::string without = export_all(glossary, deepl_format, {}).content;
    const std::string with = export_all(glossary, deepl_format, {{}, Variants::write, "", 0}).content;
    CHECK(without.find("封鎖") == std::string::npos);
    CHECK(with.find("封鎖\tblockade\n") != std::string::npos);
}

TEST_CASE("a prompt keeps its budget, says what it left out, and keeps its beginning") {
    const glossary::GlossaryText glossary = tests::feed_glossary();
    const std::string whole = export_all(glossary, prompt_format, {}).content;
    for (const std::size_t budget : {400, 600, 700}) {
        const Exported cut = export_all(glossary, prompt_format, {{}, {}, "", budget});
        INFO(budget);
        CHECK(text::count_code_points(cut.content) <= budget);
        CHECK(cut.content.find("further entries left out") != std::string::npos);
        CHECK(cut.report.find("(budget)") != std::string::npos);
        const std::size_t common = cut.content.rfind("|\n") + 2;
        CHECK(whole.substr(0, common) == cut.content.substr(0, common));
    }
}

TEST_CASE("candidates leave only when asked for, rejected glosses never") {
    const glossary::GlossaryText glossary = tests::feed_glossary();
    CHECK(export_all(glossary, jsonl_format, {}).content.find("candidate") == std::string::npos);
    Selection all;
    all.statuses = {glossary::Status::preferred, glossary::Status::admitted, glossary::Status::candidate,
                    glossary::Status::deprecated, glossary::Status::rejected};
    const std::string content = export_all(glossary, jsonl_format, {}, all).content;
    CHECK(content.find("crane boom") != std::string::npos);
    CHECK(content.find("stamp") == std::string::npos);
    Selection seen;
    seen.min_confidence = 1;  // there is no evidence for any
    CHECK(export_all(glossary, jsonl_format, {}, seen).content.find("crane boom") == std::string::npos);
}

TEST_CASE("the file's ending chooses the style, the longest ending first") {
    CHECK(choose_style(google_format, "", "x.tsv") == "tsv");
    CHECK(choose_style(google_format, "", "") == "csv");
    CHECK(choose_style(google_format, "tsv", "x.csv") == "tsv");
    CHECK(choose_style(google_format, "po", "x.csv") == "");
    CHECK(choose_style(tbx_format, "", "x.dct.tbx") == "dct");
    CHECK(choose_style(tbx_format, "", "x.tbx") == "dca");
}
