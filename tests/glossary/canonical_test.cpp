// The laws of `fmt` and of `layout`, over glossaries of every style of YAML.
#include "glossary/canonical.hpp"

#include <algorithm>
#include <cstdlib>

#include "glossary/hand_written.hpp"
#include "glossary/layout.hpp"
#include "glossary/merge.hpp"
#include "support/catch.hpp"

using namespace shuyu::glossary;
using shuyu::tests::HandWriter;
using shuyu::tests::HandWritten;

namespace {

/// SHUYU_CASES=100000 for a long run; the seed of a failing case is printed.
unsigned cases() {
    const char* asked = std::getenv("SHUYU_CASES");
    if (asked != nullptr) return static_cast<unsigned>(std::atoi(asked));
#if defined(__SANITIZE_ADDRESS__)
    return 300;
#else
    return 1500;
#endif
}

GlossaryText parsed(const std::string& text) {
    auto glossary = GlossaryText::parse(text, "terms.yaml");
    INFO(text);
    INFO((glossary ? "" : to_line(glossary.error())));
    REQUIRE(glossary.has_value());
    return std::move(*glossary);
}

/// What the glossary says, in canonical order.
std::vector<Term> meaning(const GlossaryText& glossary) {
    std::vector<Term> terms;
    for (std::size_t i = 0; i < glossary.size(); ++i) terms.push_back(glossary.read(i));
    return terms;
}

std::vector<Term> in_order(std::vector<Term> terms) {
    const auto by_name = [](const auto& a, const auto& b) { return a.name < b.name; };
    for (Term& term : terms) {
        std::stable_sort(term.glosses.begin(), term.glosses.end(), is_before);
        std::sort(term.other.begin(), term.other.end(), by_name);
        for (Field& field : term.other) field.is_text |= field.name == "owner";  // plain or in quotes, the same text
        for (Gloss& gloss : term.glosses) std::sort(gloss.other.begin(), gloss.other.end(), by_name);
    }
    std::stable_sort(terms.begin(), terms.end(), [](const Term& a, const Term& b) { return a.term < b.term; });
    return terms;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

template <class Law>
void for_all(Law law) {
    for (unsigned seed = 1; seed <= cases(); ++seed) {
        CAPTURE(seed);
        const HandWritten written = HandWriter(seed).write();
        CAPTURE(written.text);
        law(written);
    }
}

std::string formatted(const std::string& text) {
    const auto files = canonical_files(parsed(text));
    return files.empty() ? text : files.front().bytes.value();
}

}  // namespace

TEST_CASE("a glossary in any style says what it says") {
    for_all([](const HandWritten& written) {
        const auto read = in_order(meaning(parsed(written.text)));
        REQUIRE(read == in_order(written.terms));
        for (const std::string& comment : written.comments) REQUIRE(count(written.text, comment) == 1);
    });
}

TEST_CASE("fmt keeps all meaning, every comment and the rest of the head, and fmt twice is fmt once") {
    for_all([](const HandWritten& written) {
        const std::string once = formatted(written.text);
        CAPTURE(once);
        REQUIRE(in_order(meaning(parsed(once))) == in_order(written.terms));
        for (const std::string& comment : written.comments) REQUIRE(count(once, comment) == 1);
        for (const std::string own : {"owner: {name: me}", "last: 1"})
            REQUIRE(count(once, own) == count(written.text, own));
        REQUIRE(once.starts_with("\xEF\xBB\xBF") == written.text.starts_with("\xEF\xBB\xBF"));
        REQUIRE(formatted(once) == once);
    });
}

TEST_CASE("a merge that changes nothing gives back every byte, whatever the style") {
    for_all([](const HandWritten& written) {
        const GlossaryText glossary = parsed(written.text);
        REQUIRE(plan_merge(glossary, {}, {}).is_empty());
        Changes same;
        for (std::size_t i = 0; i < glossary.size(); ++i) same.entries.emplace(i, glossary.read(i));
        REQUIRE(glossary.with(same) == written.text);
    });
}

TEST_CASE("one change touches the lines of its entry alone, whatever the style") {
    for_all([](const HandWritten& written) {
        const GlossaryText glossary = parsed(written.text);
        if (glossary.size() == 0) return;
        Changes change;
        Term first = glossary.read(0);
        first.domain = "trade";
        first.glosses.push_back({});
        first.glosses.back().gloss = "zzz";
        change.entries.emplace(0, first);
        const std::string after = glossary.with(change);
        CAPTURE(after);
        const GlossaryText again = parsed(after);
        Term expected = in_order({first}).front();
        REQUIRE(in_order({again.read(0)}).front() == expected);
        for (const std::string& comment : written.comments) REQUIRE(count(after, comment) == 1);
        for (std::size_t i = 1; i < glossary.size(); ++i) REQUIRE(again.lines(i) == glossary.lines(i));
    });
}

TEST_CASE("a file per term and back keeps all meaning and every comment, whatever the style") {
    for_all([](const HandWritten& written) {
        std::vector<SourceFile> files;
        for (const ChangedFile& file : laid_out(parsed(written.text), FileLayout::file_per_term))
            if (file.bytes) files.push_back({file.name, file.name, *file.bytes});
        std::stable_partition(files.begin(), files.end(),
                              [](const SourceFile& file) { return file.name == "glossary.yaml"; });
        auto many = GlossaryText::parse(files);
        INFO((many ? "" : to_line(many.error())));
        REQUIRE(many);
        REQUIRE(in_order(meaning(*many)) == in_order(written.terms));
        const auto back = laid_out(*many, FileLayout::one_file);
        REQUIRE(!back.empty());
        const auto one =
            std::find_if(back.begin(), back.end(), [](const ChangedFile& file) { return file.bytes.has_value(); });
        REQUIRE(one != back.end());
        CAPTURE(*one->bytes);
        REQUIRE(in_order(meaning(parsed(*one->bytes))) == in_order(written.terms));
        for (const std::string& comment : written.comments) REQUIRE(count(*one->bytes, comment) == 1);
    });
}
