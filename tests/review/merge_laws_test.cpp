// Laws of the three-way merge over generated glossaries. The seed is fixed and printed.
#include <cstdio>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "glossary/term_fields.hpp"
#include "glossary/world.hpp"
#include "review/conflict_markers.hpp"
#include "review/git_driver.hpp"
#include "review/glossary_version.hpp"
#include "review/line_merge.hpp"
#include "review/three_way_merge.hpp"
#include "support/catch.hpp"
#include "text/normalize.hpp"

namespace glossary = shuyu::glossary;
namespace review = shuyu::review;

namespace {

constexpr unsigned seed = 20261;
#if defined(__SANITIZE_ADDRESS__)
constexpr int case_count = 1000;
#else
constexpr int case_count = 4000;
#endif

using glossary::Gloss;
using glossary::Status;
using glossary::Term;

/// What people and merges do to a glossary, at random.
class Editor {
public:
    explicit Editor(unsigned number) : m_generator(number) {}

    std::vector<Term> base() {
        std::vector<Term> terms;
        for (const char* term : {"A股", "封锁", "环节", "码头", "重任", "银行"})
            if (!m_generator.chance(3)) terms.push_back(new_term(term));
        return terms;
    }

    std::vector<Term> edited(std::vector<Term> terms) {
        for (std::size_t count = m_generator.below(4); count > 0; --count) edit(terms);
        std::stable_sort(terms.begin(), terms.end(), [](const Term& a, const Term& b) { return a.term < b.term; });
        return terms;
    }

    shuyu::tests::Generator& random() { return m_generator; }

private:
    Term new_term(const std::string& name) {
        Term term;
        term.term = name;
        term.reading = "r";
        term.kind = static_cast<shuyu::pair::Kind>(m_generator.below(4));
        for (const char* gloss : {"blockade", "link", "segment", "heavy duty", "a: b"})
            if (m_generator.chance(3)) add_gloss(term, gloss);
        if (m_generator.chance(4)) term.note = "old";
        return term;
    }

    void add_gloss(Term& term, const std::string& text) {
        static const Status statuses[] = {Status::candidate, Status::candidate, Status::preferred, Status::rejected};
        const auto is_there = [&](const Gloss& gloss) {
            return shuyu::text::gloss_key(gloss.gloss) == shuyu::text::gloss_key(text);
        };
        if (std::any_of(term.glosses.begin(), term.glosses.end(), is_there)) return;
        Gloss gloss;
        gloss.gloss = text;
        gloss.status = m_generator.pick(statuses);
        if (m_generator.chance(2)) gloss.example = "An example.";
        place(term, gloss);
    }

    static void place(Term& term, const Gloss& gloss) {
        term.glosses.push_back(gloss);
        std::stable_sort(term.glosses.begin(), term.glosses.end(),
                         [](const Gloss& a, const Gloss& b) { return is_before(a, b); });
    }

    void edit(std::vector<Term>& terms) {
        static const std::string news[] = {"天字一号", "封鎖", "封锁", "5G网络", "码头"};
        if (terms.empty() || m_generator.chance(5)) {
            const std::string& name = m_generator.pick(news);
            const auto has = [&](const Term& term) {
                return shuyu::text::term_key(term.term) == shuyu::text::term_key(name);
            };
            if (std::none_of(terms.begin(), terms.end(), has)) terms.push_back(new_term(name));
            return;
        }
        const std::size_t i = m_generator.below(terms.size());
        if (m_generator.chance(8)) {
            terms.erase(terms.begin() + static_cast<std::ptrdiff_t>(i));
            return;
        }
        edit(terms[i]);
    }

    void edit(Term& term) {
        static const std::string texts[] = {"new", "other", ""};
        static const std::string glosses[] = {"Blockade", "the link", "wharf", "quay"};
        if (term.glosses.empty() || m_generator.chance(4)) {
            if (m_generator.chance(2)) return add_gloss(term, m_generator.pick(glosses));
            (m_generator.chance(2) ? term.note : term.definition) = m_generator.pick(texts);
            return;
        }
        const std::size_t i = m_generator.below(term.glosses.size());
        Gloss gloss = term.glosses[i];
        term.glosses.erase(term.glosses.begin() + static_cast<std::ptrdiff_t>(i));
        switch (m_generator.below(6)) {
            case 0:
                return;
            case 1:
                gloss.note = m_generator.pick(texts);
                break;
            case 2:
                gloss.example = m_generator.pick(texts);
                break;
            default:
                gloss.status = static_cast<Status>(m_generator.below(5));
                if (gloss.status == Status::rejected) gloss.reason = m_generator.pick(texts);
        }
        place(term, gloss);
    }

    shuyu::tests::Generator m_generator;
};

std::string written(const std::vector<Term>& terms) {
    std::string text = glossary::write_header({});
    for (const Term& term : terms) text += write_term(term, {});
    return text;
}

/// All that a glossary says, each fact under a name of its own.
using Facts = std::map<std::string, std::string>;

Facts facts_of(const std::vector<Term>& terms) {
    Facts facts;
    for (const Term& term : terms) {
        const std::string name = shuyu::text::term_key(term.term) + '|' + term.domain;
        facts[name] = "";
        for (const auto& field : glossary::term_fields())
            if (field.name != "term") facts[name + '|' + std::string(field.name)] = field.get(term);
        for (const Gloss& gloss : term.glosses) {
            const std::string gloss_name = name + '|' + shuyu::text::gloss_key(gloss.gloss);
            facts[gloss_name] = "";
            for (const auto& field : glossary::gloss_fields())
                if (field.name != "gloss") facts[gloss_name + '|' + std::string(field.name)] = field.get(gloss);
        }
    }
    return facts;
}

std::optional<std::vector<Term>> read(const std::string& text) {
    const auto file = review::parse_version(text, "terms.yaml");
    if (!file) return std::nullopt;
    std::vector<Term> terms;
    for (std::size_t i = 0; i < file->size(); ++i) terms.push_back(file->read(i));
    return terms;
}

std::optional<std::string> value(const Facts& facts, const std::string& name) {
    const auto found = facts.find(name);
    return found == facts.end() ? std::nullopt : std::optional(found->second);
}

/// Whether the fact's gloss or entry was removed on one side and changed on the other: nothing is promised of it then.
bool is_removed_and_changed(const Facts& base, const Facts& ours, const Facts& theirs, const std::string& name) {
    for (std::size_t bar = name.find('|'); bar != std::string::npos; bar = name.find('|', bar + 1)) {
        const std::size_t end = name.find('|', bar + 1);
        const std::string owner = name.substr(0, end);
        if (base.contains(owner) && (!ours.contains(owner) || !theirs.contains(owner))) {
            const Facts& left = ours.contains(owner) ? ours : theirs;
            for (auto at = left.lower_bound(owner); at != left.end() && at->first.starts_with(owner); ++at)
                if (value(base, at->first) != at->second) return true;
        }
    }
    return false;
}

/// Facts that one side made and the other did not touch, and that neither half of the merge has.
std::string lost(const Facts& base, const Facts& ours, const Facts& theirs, const Facts& one, const Facts& other) {
    std::set<std::string> names;
    for (const Facts* facts : {&base, &ours, &theirs})
        for (const auto& [name, text] : *facts) names.insert(name);
    for (const std::string& name : names) {
        const auto old = value(base, name);
        const auto mine = value(ours, name);
        const auto yours = value(theirs, name);
        const bool is_one_sided = mine == old || yours == old;
        if (!is_one_sided || is_removed_and_changed(base, ours, theirs, name)) continue;
        const auto& wanted = mine == old ? yours : mine;
        if (value(one, name) != wanted && value(other, name) != wanted) return name;
    }
    return "";
}

struct Sides {
    std::string base, ours, theirs;
};

Sides generated(int number) {
    Editor editor(seed + static_cast<unsigned>(number));
    const std::vector<Term> base = editor.base();
    const bool has_base = !editor.random().chance(10);
    Sides sides{has_base ? written(base) : "", written(editor.edited(base)), written(editor.edited(base))};
    return sides;
}

/// As sets: how lines happen to be ordered is no matter.
std::vector<Term> sorted(std::vector<Term> terms) {
    for (Term& term : terms)
        std::sort(term.glosses.begin(), term.glosses.end(),
                  [](const Gloss& a, const Gloss& b) { return a.gloss < b.gloss; });
    std::sort(terms.begin(), terms.end(), [](const Term& a, const Term& b) { return a.term < b.term; });
    return terms;
}

bool has_doubles(const std::vector<Term>& terms) {
    std::set<std::string> names;
    for (const Term& term : terms) {
        const std::string name = shuyu::text::term_key(term.term);
        if (!names.insert(name).second) return true;
        for (const Gloss& gloss : term.glosses)
            if (!names.insert(name + '|' + shuyu::text::gloss_key(gloss.gloss)).second) return true;
    }
    return false;
}

TEST_CASE("no fact that one side made is lost, and the sides are alike") {
    std::printf("merge laws: seed %u, %d cases\n", seed, case_count);
    int conflicts = 0;
    for (int number = 0; number < case_count; ++number) {
        const Sides sides = generated(number);
        const auto merged = review::merge_versions({sides.base, sides.ours, sides.theirs}, {"terms.yaml"});
        INFO("case " << number << "\n" << sides.base << "---- ours\n" << sides.ours << "---- theirs\n" << sides.theirs);
        INFO((merged ? merged->bytes : to_line(merged.error())));
        REQUIRE(merged);
        const auto halves = review::split_conflicts(merged->bytes);
        REQUIRE(halves);
        REQUIRE(halves->conflicts == merged->conflicts);
        REQUIRE(merged->notes.empty() == (merged->conflicts == 0));
        const auto one = read(halves->ours);
        const auto other = read(halves->theirs);
        REQUIRE(one);
        REQUIRE(other);
        const auto base = read(sides.base).value_or(std::vector<Term>{});
        REQUIRE(lost(facts_of(base), facts_of(*read(sides.ours)), facts_of(*read(sides.theirs)), facts_of(*one),
                     facts_of(*other)) == "");
        REQUIRE_FALSE(has_doubles(*one));

        const auto swapped = review::merge_versions({sides.base, sides.theirs, sides.ours}, {"terms.yaml"});
        REQUIRE(swapped);
        const auto swapped_halves = review::split_conflicts(swapped->bytes);
        REQUIRE(swapped_halves->ours == halves->theirs);
        REQUIRE(swapped_halves->theirs == halves->ours);

        REQUIRE(review::merge_versions({sides.ours, sides.ours, sides.theirs}, {"terms.yaml"})->bytes == sides.theirs);
        REQUIRE(review::merge_versions({sides.base, sides.ours, sides.base}, {"terms.yaml"})->bytes == sides.ours);
        conflicts += merged->conflicts > 0 ? 1 : 0;
    }
    std::printf("merge laws: conflicts in %d cases\n", conflicts);
    CHECK(conflicts > case_count / 50);
    CHECK(conflicts < case_count / 2);
}

/// A merge of lines can be clean and wrong: lines that one side added to what the other removed land in the entry
/// before, and those of neighbouring glosses change places.
bool loses_facts(const Sides& sides, const std::vector<Term>& merged) {
    const Facts base = facts_of(read(sides.base).value_or(std::vector<Term>{}));
    const Facts ours = facts_of(*read(sides.ours));
    const Facts theirs = facts_of(*read(sides.theirs));
    const bool is_doubtful = std::any_of(base.begin(), base.end(), [&](const auto& fact) {
        return is_removed_and_changed(base, ours, theirs, fact.first);
    });
    return is_doubtful || !lost(base, ours, theirs, facts_of(merged), facts_of(merged)).empty();
}

TEST_CASE("where a merge of lines is clean and loses nothing, the merge of entries says the same") {
    int same = 0;
    int bytes = 0;
    for (int number = 0; number < case_count; ++number) {
        const Sides sides = generated(number);
        const review::LineMerge lines = review::merge_lines(sides.base, sides.ours, sides.theirs);
        if (number % 20 == 0) {  // the real git says it, too
            const auto git = review::merge_by_lines({sides.base, sides.ours, sides.theirs}, 7);
            REQUIRE(git);
            if (git->conflicts == 0 && lines.is_clean)
                REQUIRE(read(git->bytes).has_value() == read(lines.text).has_value());
        }
        if (!lines.is_clean) continue;
        const auto expected = read(lines.text);
        if (!expected || has_doubles(*expected) || loses_facts(sides, *expected)) continue;
        const auto merged = review::merge_versions({sides.base, sides.ours, sides.theirs}, {"terms.yaml"});
        INFO("case " << number << "\n" << sides.base << "---- ours\n" << sides.ours << "---- theirs\n" << sides.theirs);
        INFO("---- merged\n" << merged->bytes << "---- lines\n" << lines.text);
        REQUIRE(merged);
        REQUIRE(merged->conflicts == 0);
        REQUIRE(sorted(*read(merged->bytes)) == sorted(*expected));
        ++same;
        bytes += merged->bytes == lines.text ? 1 : 0;
    }
    std::printf("merge laws: %d merges as by lines, %d of them to the byte\n", same, bytes);
    CHECK(same > case_count / 2);
}

TEST_CASE("hostile bytes on any side end in a merge or an error") {
    static const char* const pieces[] = {"<<<<<<< x\n",
                                         "=======\n",
                                         ">>>>>>> y\n",
                                         "\"",
                                         "{",
                                         "[",
                                         "]",
                                         "}",
                                         "\r",
                                         "- ",
                                         ":",
                                         "\xff",
                                         "\x1b",
                                         "#",
                                         "\n",
                                         "&a",
                                         "*a",
                                         "!t ",
                                         "---\n",
                                         "terms:\n",
                                         "  - term: x\n",
                                         "|",
                                         "    glosses:\n",
                                         "%",
                                         "\t"};
    int merges = 0;
    for (int number = 0; number < case_count; ++number) {
        Sides sides = generated(number);
        Editor editor(seed * 7 + static_cast<unsigned>(number));
        auto& random = editor.random();
        for (std::string* side : {&sides.base, &sides.ours, &sides.theirs}) {
            const bool is_list = number % 3 == 1;  // a file of entries without a head
            if (is_list) side->erase(0, side->find("terms:\n") == std::string::npos ? 0 : side->find("terms:\n") + 7);
            for (std::size_t count = random.below(3); count > 0 && !side->empty(); --count) {
                const std::size_t at = random.below(side->size());
                if (random.chance(2))
                    side->insert(at, random.pick(pieces));
                else
                    side->erase(at, random.below(20));
            }
        }
        const auto merged = review::merge_versions({sides.base, sides.ours, sides.theirs}, {"terms.yaml"});
        merges += merged ? 1 : 0;
        if (!merged) REQUIRE_FALSE(merged.error().what.empty());
        review::split_conflicts(sides.ours);
        review::textconv(sides.ours, "terms.yaml");
        review::driver_diff(sides.ours, sides.theirs, "terms.yaml", false);
    }
    CHECK(merges > 100);
}

}  // namespace
