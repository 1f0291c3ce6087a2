#include "feed/lint_engine.hpp"

#include <algorithm>

#include "feed/lint_rules.hpp"
#include "support/catch.hpp"

using namespace shuyu;
using namespace shuyu::feed;

namespace {

Entry entry_of(const std::string& term, const std::string& gloss, pair::Kind kind = pair::Kind::term) {
    Entry entry;
    entry.term.term = term;
    entry.term.kind = kind;
    entry.term.glosses.emplace_back();
    entry.term.glosses.back().gloss = gloss;
    entry.term.glosses.back().status = glossary::Status::preferred;
    return entry;
}

bool finds(const std::string& engine, const std::vector<Entry>& entries, Direction direction, std::string_view rule) {
    const ExportFormat* const format = find_export_format(engine);
    REQUIRE(format != nullptr);
    ExportJob job{entries, {}, {}};
    job.options.direction = direction;
    job.options.style = choose_style(*format, "", "");
    const auto findings = lint_for_engine(*format, job);
    return std::any_of(findings.begin(), findings.end(), [&](const EngineFinding& f) { return f.rule == rule; });
}

}  // namespace

TEST_CASE("each lint rule finds what it is for, and lets the rest be") {
    const auto zh = Direction::zh_en;
    const auto en = Direction::en_zh;
    const struct {
        std::string rule;
        std::string engine;
        Direction direction;
        std::vector<Entry> bad;
        std::vector<Entry> good;
    } cases[] = {
        {"stop-word", "google", zh, {entry_of("的", "of")}, {entry_of("目的", "aim")}},
        {"not-a-noun", "deepl", zh, {entry_of("驶入", "sail in", pair::Kind::word)}, {entry_of("封锁", "blockade")}},
        {"homonym",
         "amazon",
         zh,
         {entry_of("码头", "pier"), entry_of("码头", "dock")},
         {entry_of("码头", "pier"), entry_of("封锁", "blockade")}},
        {"too-many-words", "google", zh, {entry_of("封锁", "a b c d e f")}, {entry_of("封锁", "a b c d e")}},
        {"shared-gloss",
         "deepl",
         en,
         {entry_of("封锁", "blockade"), entry_of("禁运", "blockade")},
         {entry_of("封锁", "blockade"), entry_of("禁运", "embargo")}},
        {"changes-nothing", "amazon", zh, {entry_of("AI", "ai")}, {entry_of("AI", "artificial intelligence")}},
        {"short-or-number", "microsoft", en, {entry_of("人工智能", "AI")}, {entry_of("封锁", "blockade")}},
        {"one-character", "modernmt", zh, {entry_of("门", "door")}, {entry_of("大门", "gate")}},
        {"quotation-mark", "google", zh, {entry_of("封锁", "the \"blockade\"")}, {entry_of("封锁", "blockade")}},
        // what the export itself refuses
        {"too-long",
         "amazon",
         zh,
         {entry_of("封锁", std::string(201, 'x'))},
         {entry_of("封锁", std::string(200, 'x'))}},
        {"comment", "omegat", zh, {entry_of("#话题", "topic")}, {entry_of("话题", "topic")}},
        {"control-character", "deepl", zh, {entry_of("封锁", "block\x01 ade")}, {entry_of("封锁", "blockade")}},
    };
    for (const auto& c : cases) {
        INFO(c.rule);
        CHECK(finds(c.engine, c.bad, c.direction, c.rule));
        CHECK_FALSE(finds(c.engine, c.good, c.direction, c.rule));
    }
    CHECK_FALSE(finds("deepl", {entry_of("封锁", "blockade"), entry_of("禁运", "blockade")}, zh, "shared-gloss"));
}

TEST_CASE("every lint rule names engines that there are, and says a mend") {
    for (const LintRule& rule : lint_rules()) {
        INFO(rule.name);
        CHECK(!rule.mend.empty());
        const auto formats = export_formats();
        CHECK(std::any_of(formats.begin(), formats.end(),
                          [&](const ExportFormat* format) { return applies_to(rule, format->name); }));
    }
}
