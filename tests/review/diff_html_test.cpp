#include "review/diff_html.hpp"

#include "support/catch.hpp"
#include "text/escape.hpp"
#include "text/sha256.hpp"

using namespace shuyu;
using glossary::Status;
using review::Step;
using review::What;

namespace {

review::GlossaryDiff some_diff() {
    review::GlossaryDiff diff;
    diff.old_version = "1.0.0";
    diff.new_version = "2.0.0";
    diff.step = Step::major;
    diff.terms.push_back(
        {What::added, "码头", "", "", {}, {{What::added, "pier", "", {}, Status::candidate}}, Step::patch});
    diff.terms.push_back({What::renamed,
                          "环结",
                          "环节",
                          "trade",
                          {{"note", "of a chain", "of the chain"}},
                          {{What::renamed, "the last link", "the first link", Status::preferred, Status::preferred},
                           {What::changed, "stage", "", Status::candidate, Status::admitted}},
                          Step::major});
    return diff;
}

bool has(const std::string& page, const std::string& what) {
    return page.find(what) != std::string::npos;
}

}  // namespace

TEST_CASE("the page of a difference tells what changed, what breaks first") {
    const std::string page = review::diff_html(some_diff());
    CHECK(has(page, "<h1>1.0.0 → 2.0.0</h1>"));
    CHECK(has(page, "a major version"));
    CHECK(has(page, "<strong>1</strong> added"));
    CHECK(has(page, "<del>环节</del><ins>环结</ins>") == false);  // Chinese goes by characters
    CHECK(has(page, "环<del>节</del><ins>结</ins>"));
    CHECK(has(page, "<del>first </del><ins>last </ins>"));
    CHECK(has(page, "<del class=\"status candidate\">candidate</del> → <ins class=\"status admitted\">admitted</ins>"));
    CHECK(has(page, "<dt>note</dt>"));
    CHECK(has(page, "<span class=\"domain\">trade</span>"));
    CHECK(page.find("环<del>") < page.find("码头"));
    CHECK(has(review::diff_html(some_diff(), {"main", "feature", "zh-Hans"}), "<h1>main → feature</h1>"));
    CHECK(review::diff_html(some_diff()) == page);
}

TEST_CASE("the page of a difference runs no script and loads nothing") {
    const std::string page = review::diff_html(some_diff());
    CHECK_FALSE(has(page, "<script"));
    CHECK_FALSE(has(page, "script-src"));
    const std::size_t begin = page.find("<style>") + 7;
    const std::string style = page.substr(begin, page.find("</style>") - begin);
    CHECK(has(page, "\"default-src 'none'; style-src " + text::policy_hash(style) + "; base-uri 'none'"));
}

TEST_CASE("hostile texts of a difference are text") {
    const std::string bad = "</h4><script>x</script>\"'\u202E\n&";
    review::GlossaryDiff diff;
    diff.old_version = bad;
    diff.head.push_back({bad, bad, bad + "b"});
    diff.terms.push_back({What::renamed,
                          bad,
                          bad + "a",
                          bad,
                          {{bad, bad, bad + " c"}},
                          {{What::renamed, bad, bad + "d", Status::rejected, {}, {{bad, "", bad}}}},
                          Step::minor});
    const auto link = [&](const review::TermChange&) { return "#/term/" + bad; };
    for (const std::string& page :
         {review::diff_html(diff, {"", bad, bad}), diff_section(diff, {bad, bad, bad}, link)}) {
        CHECK_FALSE(has(page, "<script"));
        CHECK_FALSE(has(page, "</h4><scr"));
        CHECK(text::printable(page) == page);
    }
    CHECK(has(diff_section(diff, {}, link), "<a href=\"#/term/&lt;/h4&gt;&lt;script"));
}

TEST_CASE("no difference is said") {
    CHECK(has(review::diff_html({}), "No difference."));
}
