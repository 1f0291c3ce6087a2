#include "glossary/merge.hpp"

#include <algorithm>
#include <cstdlib>

#include "glossary/text_diff.hpp"
#include "glossary/world.hpp"
#include "support/catch.hpp"

using namespace shuyu::glossary;
using shuyu::tests::Generator;
using shuyu::tests::World;

namespace {

/// Of each law, 12,000 for all of them together. SHUYU_CASES=10000 for a long run; the seed of a failing case is
/// printed.
unsigned cases() {
    const char* asked = std::getenv("SHUYU_CASES");
    if (asked != nullptr) return static_cast<unsigned>(std::atoi(asked));
#if defined(__SANITIZE_ADDRESS__)
    return 200;
#else
    return 1500;
#endif
}

/// A glossary as people leave it: merged from articles, then edited in many ways.
World with_decisions(Generator& random) {
    World world;
    world.merge(random.articles(3));
    const GlossaryText glossary = world.parsed();
    Changes changes;
    for (std::size_t i = 0; i < glossary.size(); ++i) {
        if (random.chance(2)) continue;
        Term term = glossary.read(i);
        if (random.chance(3)) term.note = "a person's note: with # and \"quotes\"";
        if (random.chance(3)) term.domain = "finance";
        if (random.chance(3)) term.reading = "dú fǎ";
        for (Gloss& gloss : term.glosses) {
            if (random.chance(2)) gloss.status = static_cast<Status>(random.below(5));
            if (gloss.status == Status::rejected) gloss.reason = "no";
            if (gloss.status != Status::candidate && random.chance(2)) gloss.example = "A person's own example.";
        }
        std::sort(term.glosses.begin(), term.glosses.end(), is_before);  // as the commands leave it
        changes.entries.emplace(i, term);
    }
    world.text = glossary.with(changes);
    if (random.chance(2)) {  // comments and blank lines by hand
        for (std::size_t at = 0; (at = world.text.find("\n  - term", at)) != std::string::npos; at += 12)
            if (random.chance(4)) world.text.insert(at + 1, "\n  # by hand\n");
    }
    return world;
}

std::vector<Gloss> decided_glosses(const World& world) {
    std::vector<Gloss> decided;
    const GlossaryText glossary = world.parsed();
    for (std::size_t i = 0; i < glossary.size(); ++i)
        for (Gloss& gloss : glossary.read(i).glosses)
            if (is_decided(gloss)) decided.push_back(std::move(gloss));
    return decided;
}

template <class Law>
void for_all(Law law) {
    for (unsigned seed = 1; seed <= cases(); ++seed) {
        CAPTURE(seed);
        Generator random(seed);
        law(random);
    }
}

}  // namespace

TEST_CASE("merging again changes nothing") {
    for_all([](Generator& random) {
        World world = with_decisions(random);
        const auto articles = random.articles(4);
        world.merge(articles);
        const std::string once = world.text;
        world.merge(articles);
        CHECK(unified_diff(world.text, once, "terms.yaml") == "");
        world.merge({});
        CHECK(unified_diff(world.text, once, "terms.yaml") == "");
    });
}

TEST_CASE("articles in any order, one by one or together, give the same bytes") {
    for_all([](Generator& random) {
        const World base = random.chance(3) ? World{} : with_decisions(random);
        auto articles = random.articles(5);
        World together = base;
        together.merge(articles);
        random.shuffle(articles);
        World stepwise = base;
        for (const auto& article : articles) stepwise.merge({article});
        CHECK(unified_diff(stepwise.text, together.text, "terms.yaml") == "");
    });
}

TEST_CASE("articles merged apart, their evidence joined by git, then merge alone: the same bytes") {
    for_all([](Generator& random) {
        const World base = with_decisions(random);
        const auto articles = random.articles(6);
        World all = base;
        all.merge(articles);
        World left = base;
        left.merge({articles.begin(), articles.begin() + 3});
        World right = base;
        right.merge({articles.begin() + 3, articles.end()});
        World joined = left;
        for (std::size_t i = 3; i < articles.size(); ++i) joined.evidence[articles[i].article] = articles[i];
        joined.merge({});
        // What base had of articles 0 to 2 and they do not say any more went on one side only.
        for (const auto& [name, evidence] : base.evidence)
            if (!joined.evidence.contains(name)) joined.evidence[name] = evidence;
        CHECK(unified_diff(joined.text, all.text, "terms.yaml") == "");
    });
}

TEST_CASE("an edited article replaces what it gave before, as if that had never been merged") {
    for_all([](Generator& random) {
        const World base = random.chance(3) ? World{} : with_decisions(random);
        World edited = base;
        const auto others = random.articles(3);
        edited.merge(others);
        edited.merge({random.article("new.txt")});
        const Evidence final = random.article("new.txt");
        edited.merge({final});
        World direct = base;
        direct.merge(others);
        direct.merge({final});
        CHECK(unified_diff(edited.text, direct.text, "terms.yaml") == "");
    });
}

TEST_CASE("a removed article leaves no trace") {
    for_all([](Generator& random) {
        World world = random.chance(3) ? World{} : with_decisions(random);
        world.merge(random.articles(3));
        const std::string before = world.text;
        world.merge({random.article("new.txt")});
        world.merge({}, {"new.txt"});
        CHECK(unified_diff(world.text, before, "terms.yaml") == "");
    });
}

TEST_CASE("all evidence deleted and merged again restores every byte") {
    for_all([](Generator& random) {
        World world = with_decisions(random);
        const std::string before = world.text;
        std::vector<Evidence> articles;
        for (const auto& [name, evidence] : world.evidence) articles.push_back(evidence);
        world.evidence.clear();
        random.shuffle(articles);
        for (const Evidence& article : articles) world.merge({article});
        CHECK(unified_diff(world.text, before, "terms.yaml") == "");
    });
}

TEST_CASE("decisions survive every merge, and a rejected pair never comes back as a candidate") {
    for_all([](Generator& random) {
        World world = with_decisions(random);
        const auto before = decided_glosses(world);
        for (int round = 0; round < 3; ++round) world.merge(random.articles(4));
        world.merge({}, {"articles/0.txt", "articles/1.txt", "articles/2.txt", "articles/3.txt"});
        CHECK(decided_glosses(world) == before);
        const GlossaryText glossary = world.parsed();
        for (std::size_t i = 0; i < glossary.size(); ++i) {
            std::vector<std::string> keys;
            for (const Gloss& gloss : glossary.read(i).glosses) keys.push_back(shuyu::text::gloss_key(gloss.gloss));
            std::sort(keys.begin(), keys.end());
            CHECK(std::adjacent_find(keys.begin(), keys.end()) == keys.end());
        }
    });
}

TEST_CASE("what articles alone give is canonical") {
    for_all([](Generator& random) {
        World world;
        world.merge(random.articles(5));
        const GlossaryText glossary = world.parsed();
        std::string canonical = write_header({});
        std::string last;
        for (std::size_t i = 0; i < glossary.size(); ++i) {
            const Term term = glossary.read(i);
            CHECK(last < term.term);
            last = term.term;
            CHECK(std::is_sorted(term.glosses.begin(), term.glosses.end(), is_before));
            canonical += write_term(term, Layout{});
        }
        CHECK(unified_diff(world.text, canonical, "terms.yaml") == "");
    });
}
