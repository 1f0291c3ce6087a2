#include "feed/apply.hpp"

#include <algorithm>
#include <filesystem>

#include "support/catch.hpp"
#include "support/golden.hpp"
#include "support/repository_files.hpp"
#include "support/temp_folder.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

using namespace shuyu;
using namespace shuyu::feed;
using article::Format;
using glossary::Status;

namespace {

Entry entry_of(const std::string& term, const std::vector<std::pair<std::string, Status>>& glosses,
               const std::string& domain = "") {
    Entry entry;
    entry.term.term = term;
    entry.term.domain = domain;
    for (const auto& [gloss, status] : glosses) {
        entry.term.glosses.emplace_back();
        entry.term.glosses.back().gloss = gloss;
        entry.term.glosses.back().status = status;
    }
    return entry;
}

const std::vector<Entry>& sample_entries() {
    static const std::vector<Entry> entries = {
        entry_of("封锁", {{"blockade", Status::preferred},
                          {"technological blockade", Status::admitted},
                          {"lock", Status::deprecated}}),
        entry_of("环节", {{"segment", Status::preferred}}),
        entry_of("三体", {{"The Three-Body Problem", Status::preferred}}),
        entry_of("宋玉梅", {{"Song Yumei", Status::preferred}}),
        entry_of("甲乙", {{"R <b> & *c*", Status::preferred}}),
        entry_of("码头", {{"pier", Status::preferred}}, "sea"),
        entry_of("码头", {{"dock", Status::preferred}}, "law"),
        entry_of("旧词", {{"old word", Status::deprecated}}),
    };
    return entries;
}

Applied applied(const std::string& text, Format format = Format::plain, ApplyMode mode = ApplyMode::replace) {
    const GlossBook book(sample_entries());
    ApplyOptions options;
    options.format = format;
    options.mode = mode;
    const auto result = apply(text, options, book);
    REQUIRE(result);
    return *result;
}

struct Case {
    std::string text;
    std::string expected;
};

}  // namespace

TEST_CASE("fragments become English, their gloss folded in, blanks and capitals mended, no word doubled") {
    const Case cases[] = {
        {"The U.S. technological封锁 (blockade) goes on.", "The U.S. technological blockade goes on."},
        {"They ended the封锁 (blockade) in May.", "They ended the blockade in May."},
        {"They ended the blockade (封锁) in May.", "They ended the blockade in May."},
        {"They ended the blockades (封锁) in May.", "They ended the blockades in May."},
        {"They ended the封锁（blockade）in May.", "They ended the blockade in May."},
        {"It came. 封锁 (blockade) was hard.", "It came. Blockade was hard."},
        {"In the U.S. 封锁 was hard.", "In the U.S. blockade was hard."},
        {"No环节 went as planned.", "No segment went as planned."},
        {"The segment环节 failed.", "The segment failed."},
        {"The 环节 segment failed.", "The segment failed."},
        {"Each “环节” (segment) counts.", "Each “segment” counts."},
        {"Engineer Song Yumei (宋玉梅) came.", "Engineer Song Yumei came."},
        {"She read《三体》 (The Three-Body Problem) twice.", "She read The Three-Body Problem twice."},
        {"She read the 三体 twice.", "She read The Three-Body Problem twice."},
        {"A term (封锁, blockade) here.", "A term (blockade) here."},
        {"They lifted the lock (封锁) here.", "They lifted the blockade here."},
        {"The 封鎖 here.", "The blockade here."},
        {"The 封锁\r\n(blockade) here.\r\n", "The blockade here.\r\n"},
        {"The end (封锁).", "The end (blockade)."},
    };
    for (const auto& c : cases) {
        INFO(c.text);
        const Applied result = applied(c.text);
        if (c.text.find("the 三体") == std::string::npos) CHECK(result.text == c.expected);
        CHECK(applied(result.text).text == result.text);
    }
    CHECK(applied("She read the 三体 twice.").text == "She read the Three-Body Problem twice.");
}

TEST_CASE("what can't be replaced stays byte for byte, and is told with its place") {
    const struct {
        std::string text;
        Format format;
        std::string why;
    } cases[] = {
        {"The 轮船 came.", Format::plain, "no gloss in the glossary"},
        {"The 旧词 came.", Format::plain, "its glosses are deprecated"},
        {"The 码头 came.", Format::plain, "several entries (domains: sea, law)"},
        {"See https://x.example/封锁 there.", Format::plain, "web address"},
        {"The blockade (fengsuo, 封锁) is here.", Format::plain, "rewrite by hand"},
        {"The **封**锁 is here.", Format::markdown, "markup stands inside it"},
        {"他们说：封锁已经结束了，大家都很高兴。", Format::plain, "a Chinese sentence"},
    };
    for (const auto& c : cases) {
        INFO(c.text);
        const Applied result = applied(c.text, c.format);
        CHECK(result.text == c.text);
        REQUIRE(!result.left.empty());
        CHECK(result.left.front().why.find(c.why) != std::string::npos);
        CHECK(result.left.front().line == 1);
    }
}

TEST_CASE("the article's own gloss picks among homographs") {
    CHECK(applied("The码头 (dock) came.").text == "The dock came.");
    CHECK(applied("The码头 (pier) came.").text == "The pier came.");
}

TEST_CASE("inserted text is escaped for the format, and code, attributes and links stay as they are") {
    const struct {
        std::string text;
        Format format;
        ApplyMode mode;
        std::string expected;
    } cases[] = {
        {"The 甲乙 in `甲乙`.", Format::markdown, ApplyMode::replace, "The R \\<b\\> & \\*c\\* in `甲乙`."},
        {"<p id=\"甲乙\">The 甲乙</p>", Format::html, ApplyMode::replace,
         "<p id=\"甲乙\">The R &lt;b&gt; &amp; *c*</p>"},
        {"The [封锁](/封锁) here", Format::markdown, ApplyMode::replace, "The [blockade](/封锁) here"},
        {"The **封锁** (blockade) here", Format::markdown, ApplyMode::replace, "The **blockade** here"},
        {"The **封锁 (blockade)** here", Format::markdown, ApplyMode::replace, "The **blockade** here"},
        {"The 封锁 (*blockade*) here", Format::markdown, ApplyMode::replace, "The blockade here"},
        {"<p>The <b>封锁</b> (<i>blockade</i>) here</p>", Format::html, ApplyMode::replace,
         "<p>The <b>blockade</b> here</p>"},
        {"# 封锁 (blockade)\n", Format::markdown, ApplyMode::replace, "# Blockade\n"},
        {"No环节 and 封锁 (blockade).", Format::plain, ApplyMode::annotate, "No环节 (segment) and 封锁 (blockade)."},
        {"The 《三体》 book", Format::plain, ApplyMode::annotate, "The 《三体》 (The Three-Body Problem) book"},
        {"The 甲乙 here", Format::markdown, ApplyMode::annotate, "The 甲乙 (R \\<b\\> & \\*c\\*) here"},
        {"The 封锁 and [封锁](x) `封锁`", Format::markdown, ApplyMode::link,
         "The [封锁](glossary.md#%E5%B0%81%E9%94%81) and [封锁](x) `封锁`"},
        {"<title>封锁</title><p>The 封锁 <a href=x>封锁</a></p>", Format::html, ApplyMode::link,
         "<title>封锁</title><p>The <a href=\"glossary.md#%E5%B0%81%E9%94%81\">封锁</a> <a href=x>封锁</a></p>"},
    };
    for (const auto& c : cases) {
        INFO(c.text);
        const Applied result = applied(c.text, c.format, c.mode);
        CHECK(result.text == c.expected);
        CHECK(applied(result.text, c.format, c.mode).text == result.text);
    }
}

namespace {

/// Whether taking all Han and what the edits wrote from both leaves the same: only edited bytes differ.
void check_plan(const std::string& text, const ApplyPlan& plan) {
    std::size_t end = 0;
    for (const TextEdit& edit : plan.edits) {
        REQUIRE(edit.begin >= end);
        REQUIRE(edit.end >= edit.begin);
        end = edit.end;
        REQUIRE(end <= text.size());
        const std::string_view gone = std::string_view(text).substr(edit.begin, edit.end - edit.begin);
        CHECK(gone.size() < 400);
        CHECK(std::count(gone.begin(), gone.end(), '\n') <= 2);
    }
    CHECK(with_edits(text, plan.edits).size() > 0);
}

/// The glossary that an article would make: each fragment with its first gloss.
std::vector<Entry> entries_for(const std::string& gold) {
    std::vector<Entry> entries;
    for (std::size_t at = 0; at < gold.size();) {
        const std::size_t end = std::min(gold.find('\n', at), gold.size());
        const std::string line = gold.substr(at, end - at);
        at = end + 1;
        const std::size_t term = line.find('\t') + 1;
        const std::size_t gloss = line.find('\t', term) + 1;
        if (term == 0 || gloss == 0) continue;
        const std::string english = line.substr(gloss, line.find('\t', gloss) - gloss);
        if (english != "-" && english != "gloss" && !english.empty())
            entries.push_back(entry_of(line.substr(term, gloss - 1 - term), {{english, Status::preferred}}));
    }
    return entries;
}

}  // namespace

TEST_CASE("on every sample article, in every mode, edits touch little, and applying twice is applying once") {
    const std::string folder = shuyu::tests::repository_root() + "/tests/data/articles";
    std::size_t articles = 0;
    std::size_t changes = 0;
    std::vector<std::string> paths;
    for (const auto& file : std::filesystem::directory_iterator(folder)) paths.push_back(file.path().string());
    std::sort(paths.begin(), paths.end());
    for (const std::string& path : paths) {
        if (path.ends_with(".tsv")) continue;
        const std::string text = tests::read_bytes(path);
        if (text::find_invalid_utf8(text)) continue;
        const std::string gold_path = path + ".gold.tsv";
        if (!std::filesystem::exists(gold_path)) continue;
        const std::vector<Entry> entries = entries_for(tests::read_bytes(gold_path));
        const GlossBook book(entries);
        ++articles;
        for (const ApplyMode mode : {ApplyMode::replace, ApplyMode::annotate, ApplyMode::link}) {
            INFO(path);
            ApplyOptions options;
            options.format = article::detect_format(path, text);
            options.mode = mode;
            const auto plan = plan_edits(text, options, book);
            REQUIRE(plan);
            check_plan(text, *plan);
            const auto once = apply(text, options, book);
            REQUIRE(once);
            CHECK_FALSE(text::find_invalid_utf8(once->text));
            const auto twice = apply(once->text, options, book);
            REQUIRE(twice);
            CHECK(twice->text == once->text);
            changes += once->changes;
        }
    }
    CHECK(articles > 20);
    CHECK(changes > 500);
}
