#include "pair/kind_evidence.hpp"

#include <algorithm>

#include "pair/word_class.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::pair {
namespace {

using enum KindEvidence;

constexpr std::array<std::string_view, static_cast<std::size_t>(count_)> names{
#define SHUYU_KIND_EVIDENCE(name, of_name, of_term, of_phrase, of_word) #name,
#include "pair/kind_evidence.def"
#undef SHUYU_KIND_EVIDENCE
};

constexpr std::array<std::array<float, 4>, static_cast<std::size_t>(count_)> weights{{
#define SHUYU_KIND_EVIDENCE(name, of_name, of_term, of_phrase, of_word) {of_name, of_term, of_phrase, of_word},
#include "pair/kind_evidence.def"
#undef SHUYU_KIND_EVIDENCE
}};

void set(KindFacts& facts, KindEvidence evidence, bool holds = true) {
    if (holds) facts.set(static_cast<std::size_t>(evidence));
}

bool is_upper_at(std::string_view word) {
    return !word.empty() && text::is_upper(text::decode(word, 0).code_point);
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0xC3 || c == '-' ||
           c == '\'';
}

bool ends_in(std::string_view word, std::initializer_list<std::string_view> endings) {
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        return word.size() > ending.size() + 1 && word.ends_with(ending);
    });
}

/// The words of a gloss, its marks left out.
class GlossWords {
public:
    explicit GlossWords(std::string_view gloss) {
        for (std::size_t at = 0; at < gloss.size() && m_count < m_words.size();) {
            std::size_t end = at;
            while (end < gloss.size() && !parts_words(gloss[end])) ++end;
            const std::string_view word = trimmed(gloss.substr(at, end - at));
            if (!word.empty()) {
                m_classes[m_count] = classes_of(word);
                m_words[m_count++] = word;
            }
            at = end + 1;
        }
    }
    std::size_t size() const { return m_count; }
    std::string_view operator[](std::size_t i) const { return m_words[i]; }
    std::string_view last() const { return m_words[m_count - 1]; }
    WordClass classes(std::size_t i) const { return m_classes[i]; }

private:
    static bool parts_words(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '/'; }
    static bool is_mark(char c) {
        return c < 'A' ? std::string_view(",.;:!?\"'()*").find(c) != std::string_view::npos : c == '`';
    }
    static std::string_view trimmed(std::string_view word) {
        while (!word.empty() && is_mark(word.front())) word.remove_prefix(1);
        while (!word.empty() && is_mark(word.back())) word.remove_suffix(1);
        return word;
    }
    std::array<std::string_view, 12> m_words;
    std::array<WordClass, 12> m_classes;
    std::size_t m_count = 0;
};

void observe_capitals(const GlossWords& words, KindFacts& facts) {
    std::size_t content = 0, capitals = 0, inner = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (any(words.classes(i) & function_words)) continue;
        ++content;
        const bool capital = is_upper_at(words[i]) || text::is_digit(text::decode(words[i], 0).code_point);
        capitals += capital;
        inner += capital && i > 0;
    }
    set(facts, all_capitals, content >= 2 && capitals == content);
    set(facts, one_capital_word, content == 1 && capitals == 1);
    set(facts, inner_capital, inner > 0 && capitals < content);
    set(facts, no_capital, capitals == 0);
}

void observe_form(const GlossWords& words, KindFacts& facts) {
    const std::string_view first = words[0];
    const std::string_view last = words.last();
    set(facts, one_word, words.size() == 1);
    set(facts, two_words, words.size() == 2);
    set(facts, three_words, words.size() == 3);
    set(facts, four_or_five_words, words.size() == 4 || words.size() == 5);
    set(facts, many_words, words.size() > 5);
    const WordClass classes = words.classes(0);
    set(facts, begins_with_verb, any(classes & WordClass::verb));
    set(facts, begins_with_function_word, any(classes & function_words) && !any(classes & WordClass::determiner));
    set(facts, begins_with_adverb, any(classes & WordClass::adverb) || (words.size() > 1 && ends_in(first, {"ly"})));
    set(facts, begins_with_to, first == "to" || first == "To");
    set(facts, begins_in_ing, ends_in(first, {"ing"}));
    set(facts, begins_in_ed, ends_in(first, {"ed"}));
    set(facts, ends_in_ly, ends_in(last, {"ly"}));
    set(facts, ends_in_noun_suffix,
        ends_in(last,
                {"tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ship", "age", "er", "or", "ist"}));
    set(facts, ends_in_adjective_suffix, ends_in(last, {"ous", "ful", "able", "ible", "ive", "less"}));
    set(facts, ends_in_ing, ends_in(last, {"ing"}));
    set(facts, ends_in_ed, ends_in(last, {"ed"}));
    set(facts, one_verb, words.size() == 1 && any(classes & WordClass::verb));
    set(facts, has_article, words.size() > 1 && any(classes & WordClass::determiner));
    set(facts, ends_in_s, ends_in(last, {"s"}) && !ends_in(last, {"ss", "us", "is"}));
    for (std::size_t i = 1; i < words.size(); ++i) {
        const WordClass inner = words.classes(i);
        set(facts, verb_inside, any(inner & (WordClass::verb | WordClass::auxiliary)));
        set(facts, pronoun_inside, any(inner & (WordClass::pronoun | WordClass::conjunction)));
        set(facts, preposition_inside, any(inner & WordClass::preposition));
        set(facts, of_inside, any(inner & WordClass::of));
    }
}

void observe_gloss(std::string_view gloss, double reads, KindFacts& facts) {
    const GlossWords words(gloss);
    set(facts, no_gloss, words.size() == 0);
    if (words.size() == 0) return;
    if (reads > 0.6) set(facts, is_upper_at(words[0]) ? reads_like_gloss : reads_like_lower_case);
    observe_capitals(words, facts);
    observe_form(words, facts);
    set(facts, number_in_gloss, std::any_of(gloss.begin(), gloss.end(), [](char c) { return c >= '0' && c <= '9'; }));
    set(facts, comma_inside, gloss.find(',') != std::string_view::npos);
}

/// What says more together than each by itself.
void observe_together(const Word& word, KindFacts& facts) {
    const auto holds = [&](KindEvidence evidence) { return facts[static_cast<std::size_t>(evidence)]; };
    const bool is_short = holds(one_word) || holds(two_words);
    const bool begins_verbal = holds(begins_with_verb) || holds(begins_in_ing) || holds(begins_in_ed);
    const bool has_capitals = holds(all_capitals) || holds(one_capital_word);
    const std::size_t han = word.han_count();
    set(facts, ordinary_word, !holds(ends_in_noun_suffix) && word.is_ordinary());
    set(facts, begins_with_ordinary_word, han >= 3 && holds(no_capital) && word.begins_ordinary());
    set(facts, verb_and_object,  // 控制风险 "limit the risk"
        han >= 3 && holds(begins_with_verb) && !holds(begins_in_ing) && !holds(begins_in_ed) && !holds(one_word) &&
            holds(no_capital) && (holds(verb_beginning) || word.begins_ordinary()));
    set(facts, verb_without_object, holds(verb_beginning) && !holds(noun_ending) && han <= 2);
    set(facts, verb_with_object, holds(verb_beginning) && han >= 3 && !has_capitals);
    set(facts, short_verbal, is_short && begins_verbal && han <= 2);
    set(facts, long_verbal, !is_short && begins_verbal && han >= 3);
    set(facts, verbal_place, (holds(after_to) || holds(after_auxiliary)) && is_short && !holds(noun_ending));
    set(facts, infinitive, holds(after_to) && holds(no_capital));
    set(facts, predicate, holds(after_auxiliary) && holds(before_mark) && is_short && !has_capitals);
    set(facts, attribute, holds(after_article) && holds(before_other_word) && is_short && !has_capitals);
    set(facts, noun_phrase,
        (holds(after_article) || holds(after_determiner) || holds(after_of)) &&
            (holds(before_mark) || holds(before_preposition) || holds(before_auxiliary)));
    set(facts, capital_name, has_capitals && (holds(reads_like_gloss) || holds(place_or_body_suffix)));
}

/// Blanks, quotes, emphasis and opening brackets between a word and the gap.
bool is_passed_over(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '"' || c == '\'' || c == '*' || c == '`' || c == '(' || c == ')';
}

std::string_view word_before(std::string_view text, std::size_t at) {
    while (at > 0 && is_passed_over(text[at - 1])) --at;
    std::size_t begin = at;
    while (begin > 0 && at - begin < 32 && is_letter(text[begin - 1])) --begin;
    return text.substr(begin, at - begin);
}

void observe_before(std::string_view text, std::size_t at, KindFacts& facts) {
    const std::string_view before = word_before(text, at);
    if (before.empty()) return set(facts, after_sentence_begin);
    const WordClass classes = classes_of(before);
    struct Row {
        WordClass classes;
        KindEvidence evidence;
    };
    static constexpr Row rows[] = {
        {WordClass::of, after_of},
        {WordClass::auxiliary, after_auxiliary},
        {WordClass::preposition, after_preposition},
        {WordClass::coordinator, after_coordinator},
        {WordClass::adverb, after_adverb},
        {WordClass::verb, after_verb},
    };
    if (before == "to" || before == "not" || before == "To") return set(facts, after_to);
    if (before == "the" || before == "a" || before == "an" || before == "The" || before == "A" || before == "An")
        return set(facts, after_article);
    if (any(classes & WordClass::determiner)) return set(facts, after_determiner);
    for (const Row& row : rows)
        if (any(classes & row.classes)) return set(facts, row.evidence);
    if (ends_in(before, {"ly"})) return set(facts, after_adverb);
    set(facts, is_upper_at(before) ? after_capital : after_other_word);
}

/// Past the brackets that begin after the gap, and what is passed over.
std::size_t after_brackets(std::string_view text, std::size_t at) {
    constexpr std::size_t longest_bracket = 200;
    while (at < text.size() && is_passed_over(text[at]) && text[at] != '(') ++at;
    if (at >= text.size() || text[at] != '(') return at;
    const std::size_t close = text.substr(0, std::min(text.size(), at + longest_bracket)).find(')', at);
    if (close == std::string_view::npos) return at;
    at = close + 1;
    while (at < text.size() && is_passed_over(text[at])) ++at;
    return at;
}

void observe_after(std::string_view text, std::size_t at, KindFacts& facts) {
    at = after_brackets(text, at);
    std::size_t end = at;
    while (end < text.size() && end - at < 32 && is_letter(text[end])) ++end;
    if (end == at) return set(facts, before_mark);
    const WordClass classes = classes_of(text.substr(at, end - at));
    if (any(classes & WordClass::determiner)) return set(facts, before_determiner);
    if (any(classes & (WordClass::preposition | WordClass::of))) return set(facts, before_preposition);
    if (any(classes & (WordClass::auxiliary | WordClass::verb))) return set(facts, before_auxiliary);
    set(facts, before_other_word);
}

}  // namespace

KindFacts kind_facts(const Word& word, const scan::Fragment& fragment, std::string_view text, std::string_view gloss,
                     double reads) {
    KindFacts facts;
    set(facts, always);
    observe_gloss(gloss, reads, facts);
    facts |= word.kind_facts();
    set(facts, in_title_marks, fragment.title);
    set(facts, is_sentence, fragment.sentence);
    const bool is_inside = gloss.data() >= text.data() && gloss.data() < text.data() + text.size();
    const std::size_t at =
        is_inside && !gloss.empty() ? static_cast<std::size_t>(gloss.data() - text.data()) : fragment.begin;
    observe_before(text, std::min(at, fragment.begin), facts);
    observe_after(text, fragment.end, facts);
    observe_together(word, facts);
    return facts;
}

const std::array<float, 4>& weights_of(KindEvidence evidence) {
    return weights[static_cast<std::size_t>(evidence)];
}

std::vector<std::string_view> names_of(const KindFacts& facts) {
    std::vector<std::string_view> all;
    for (std::size_t i = 0; i < facts.size(); ++i)
        if (facts[i]) all.push_back(names[i]);
    return all;
}

}  // namespace shuyu::pair
