#include "pair/span_evidence.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

#include "pair/dictionary_senses.hpp"

namespace shuyu::pair {
namespace {

/// English words that one Han character takes on average, in the labelled articles.
constexpr double words_per_han = 0.55;

/// A spelling of all characters and nothing else: pinyin, an older romanisation, the surname last.
constexpr double whole_reading = 0.9;

struct InnerRow {
    WordClass classes;
    Evidence evidence;
};

constexpr InnerRow inner_words[] = {
    {WordClass::of, Evidence::of_inside},
    {WordClass::preposition, Evidence::preposition_inside},
    {WordClass::determiner, Evidence::article_inside},
    {WordClass::coordinator, Evidence::coordinator_inside},
    {WordClass::verb, Evidence::verb_inside},
    {WordClass::auxiliary, Evidence::auxiliary_inside},
    {WordClass::pronoun | WordClass::conjunction, Evidence::pronoun_inside},
    {WordClass::adverb, Evidence::adverb_inside},
};

struct KindRow {
    TokenKind kind;
    Evidence evidence;
};

constexpr KindRow inner_kinds[] = {
    {TokenKind::comma, Evidence::comma_inside},         {TokenKind::slash, Evidence::slash_inside},
    {TokenKind::colon, Evidence::colon_inside},         {TokenKind::dash, Evidence::dash_inside},
    {TokenKind::semicolon, Evidence::semicolon_inside}, {TokenKind::stop, Evidence::stop_inside},
    {TokenKind::quote_open, Evidence::quote_inside},    {TokenKind::symbol, Evidence::symbol_inside},
    {TokenKind::fragment, Evidence::fragment_inside},   {TokenKind::foreign, Evidence::foreign_inside},
    {TokenKind::equals, Evidence::symbol_inside},       {TokenKind::arrow, Evidence::symbol_inside},
    {TokenKind::open, Evidence::nested_bracket_inside}, {TokenKind::enumeration, Evidence::comma_inside},
};

constexpr InnerRow first_words[] = {
    {WordClass::preposition | WordClass::of | WordClass::coordinator | WordClass::conjunction | WordClass::pronoun |
         WordClass::auxiliary,
     Evidence::begins_with_function_word},
    {WordClass::verb, Evidence::begins_with_verb},
    {WordClass::adverb, Evidence::begins_with_adverb},
    {WordClass::example, Evidence::begins_with_example},
    {WordClass::time, Evidence::time_word},
    {WordClass::ordinal, Evidence::begins_with_ordinal},
};

void add_inner_tokens(const Passage& passage, Candidate& candidate) {
    std::array<int, std::size(inner_words)> counts{};
    for (int i = candidate.begin + 1; i < candidate.end; ++i) {
        const WordClass classes = passage.is_word(i) ? passage.classes(i) : WordClass::none;
        if (!any(classes)) continue;
        for (std::size_t k = 0; k < counts.size(); ++k) counts[k] += any(classes & inner_words[k].classes);
    }
    for (std::size_t k = 0; k < counts.size(); ++k) candidate.add(inner_words[k].evidence, std::min(counts[k], 3));
    int numbers = 0;
    bool kinds[std::size(inner_kinds)] = {};
    for (int i = candidate.begin; i < candidate.end; ++i) {
        const TokenKind kind = passage[i].kind;
        if (kind == TokenKind::word) continue;
        numbers += kind == TokenKind::number && i > candidate.begin;
        for (std::size_t k = 0; k < std::size(inner_kinds); ++k) kinds[k] = kinds[k] || inner_kinds[k].kind == kind;
    }
    for (std::size_t k = 0; k < std::size(inner_kinds); ++k)
        if (kinds[k]) candidate.add(inner_kinds[k].evidence);
    if (numbers > 0) candidate.add(Evidence::number_inside);
}

/// "see below", "Figure 3", "left": nothing but words of reference; "left one after another" is a gloss.
bool is_reference(const Passage& passage, const Candidate& candidate) {
    bool reference = false;
    for (int i = candidate.begin; i < candidate.end; ++i) {
        if (passage.has(i, WordClass::reference))
            reference = true;
        else if (passage.is_word(i) && passage.text(i).size() > 3) {
            static constexpr std::string_view openers[] = {"see",    "See",    "cf.",   "cf",
                                                           "source", "Source", "photo", "Photo"};
            return std::find(std::begin(openers), std::end(openers), passage.text(candidate.begin)) !=
                   std::end(openers);
        }
    }
    return reference;
}

/// "12 June", "1.5 kg", "32 per cent": a number and nothing but what is counted.
bool is_measure(const Passage& passage, const Candidate& candidate) {
    bool has_number = false;
    for (int i = candidate.begin; i < candidate.end; ++i) {
        if (passage.is(i, TokenKind::number))
            has_number = true;
        else if (!passage.is_wordlike(i))
            continue;
        else if (!passage.has(i, WordClass::unit | WordClass::time | WordClass::of))
            return false;
    }
    return has_number && candidate.end - candidate.begin > 1;
}

/// "0700.HK", "NASDAQ: BIDU"
bool is_ticker(const Passage& passage, const Candidate& candidate) {
    if (passage.has(candidate.begin, WordClass::exchange)) return true;
    const std::string_view text = passage.text(candidate.begin, candidate.end);
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    return digits >= 4 && digits <= 6 && text.substr(digits).starts_with('.') && text.size() - digits <= 4 &&
           text.size() - digits > 2;
}

bool is_year(std::string_view number) {
    return number.size() == 4 && (number[0] == '1' || number[0] == '2');
}

void add_ends(const Passage& passage, Candidate& candidate) {
    const int first = candidate.begin;
    const int last = candidate.end - 1;
    const bool is_order = passage.begins_unit(first) && passage.has(first, WordClass::auxiliary) &&
                          !passage.has(first, WordClass::pronoun);  // "- Be water, my friend"
    for (const InnerRow& row : first_words)
        if (passage.has(first, row.classes) && !is_order) candidate.add(row.evidence);
    if (passage.has(last, function_words) && last > first && !candidate.closed)
        candidate.add(Evidence::ends_with_function_word);
    if (is_reference(passage, candidate)) candidate.add(Evidence::cross_reference);
    if (is_measure(passage, candidate)) candidate.add(Evidence::measure);
    if (is_ticker(passage, candidate)) candidate.add(Evidence::ticker);
    if (passage.is(first, TokenKind::number)) candidate.add(Evidence::begins_with_number);
    if (passage.is(first, TokenKind::number) && is_year(passage.text(first))) candidate.add(Evidence::year);
    if (passage.has(last, WordClass::role)) candidate.add(Evidence::role);
    if (candidate.end - first == 1) {
        if (passage.text(first).size() == 1) candidate.add(Evidence::single_letter);
        if (passage.has(first, WordClass::usage)) candidate.add(Evidence::usage_label);
        if (passage.has(first, function_words)) candidate.add(Evidence::begins_with_function_word);
    }
}

bool is_capital_content(const Passage& passage, int index) {
    return passage.is_word(index) && passage[index].capital && !passage.has(index, function_words);
}

void add_capitals(const Passage& passage, Candidate& candidate) {
    const Token& first = passage[candidate.begin];
    const Token& last = passage[candidate.end - 1];
    int content = 0;
    int capitals = 0;
    for (int i = candidate.begin; i < candidate.end; ++i) {
        if (!passage.is_word(i) || passage.has(i, function_words)) continue;
        ++content;
        capitals += passage[i].capital;
    }
    const bool before = is_capital_content(passage, candidate.begin - 1);
    int linked = candidate.begin - 1;  // past "of the" in "Romance of the | Three Kingdoms"
    while (candidate.begin - linked <= 3 &&
           passage.has(linked, WordClass::of | WordClass::determiner | WordClass::coordinator | WordClass::preposition))
        --linked;
    if (first.capital && linked < candidate.begin - 1 && is_capital_content(passage, linked)) {
        bool by_preposition = false;  // "New Year's Eve for the | Reunion Dinner"
        for (int i = linked + 1; i < candidate.begin; ++i)
            by_preposition = by_preposition || passage.has(i, WordClass::preposition);
        candidate.add(by_preposition ? Evidence::title_cut_at_preposition : Evidence::title_cut);
    }
    if (capitals >= 2 && capitals == content && candidate.end - candidate.begin > content)
        candidate.add(Evidence::title_with_small_words);
    if (content > 0 && capitals == content)
        candidate.add(before ? Evidence::capital_run_cut : Evidence::capital_run_whole);
    if (first.capital && !last.capital && capitals < content) candidate.add(Evidence::begins_capital_ends_lower);
    if (!first.capital && last.capital && passage.is_word(candidate.begin))
        candidate.add(Evidence::begins_lower_ends_capital);
}

bool is_plain_number(const Passage& passage, int index) {
    return passage.is(index, TokenKind::number) &&
           passage.text(index).find_first_not_of("0123456789.,%") == std::string_view::npos;
}

bool holds_web_address(std::string_view text) {
    return text.find("://") != std::string_view::npos || text.starts_with("www.") ||
           text.find('@') != std::string_view::npos;
}

/// What a dictionary makes of it, where one was given.
void add_dictionary_evidence(const Site& site, const std::vector<std::string_view>& words, std::string_view text,
                             Candidate& candidate) {
    const DictionarySenses* dictionary = site.word.in_dictionary();
    if (dictionary == nullptr) return;
    std::uint32_t characters = 0;
    int known = 0;
    for (const std::string_view word : words) {
        const std::uint32_t translated = dictionary->translated_by(word);
        characters |= translated;
        known += translated != 0;
    }
    candidate.add(Evidence::dictionary_chinese,
                  std::popcount(characters) / std::max(1.0, static_cast<double>(site.word.han_count())));
    candidate.add(Evidence::dictionary_english, known / static_cast<double>(words.size()));
    if (dictionary->defines(text)) candidate.add(Evidence::dictionary_definition);
}

/// Shares of Chinese and English that answer each other, and whether it sounds like the Chinese.
void add_reading_and_sense(const Site& site, Candidate& candidate) {
    const Passage& passage = site.passage;
    const std::string_view text = passage.text(candidate.begin, candidate.end);
    int content = 0;
    int translating = 0;
    std::uint32_t translated = 0;
    bool tone_marks = false;
    thread_local std::vector<std::string_view> words;
    words.clear();
    for (int i = candidate.begin; i < candidate.end; ++i) {
        if (!passage.is_wordlike(i)) continue;
        tone_marks = tone_marks || passage[i].tone_mark;
        if (passage.has(i, function_words) || is_plain_number(passage, i)) continue;
        ++content;
        words.push_back(passage.text(i));
        translating += site.translated.is_translation(i);
        translated |= site.translated.characters_of(i);
    }
    const double reads = site.word.reads_like(text);
    candidate.reads = reads;
    if (content == 0) {
        candidate.add(Evidence::number_only);
        return;
    }
    if (tone_marks) candidate.add(Evidence::tone_marks);
    if (reads >= whole_reading) {
        candidate.add(Evidence::romanised_whole);
        if (!passage[candidate.begin].capital) candidate.add(Evidence::reading_in_lower_case);
    }
    if (reads > 0.3 && reads < whole_reading) candidate.add(Evidence::romanised_partly, reads);
    if (candidate.end - candidate.begin == 1 && site.word.has_initials(text)) candidate.add(Evidence::reading_initials);
    candidate.add(Evidence::chinese_translated, site.word.share_of(translated));
    candidate.add(Evidence::english_translates, static_cast<double>(translating) / content);
    if (translating == 0 && reads < 0.3) candidate.add(Evidence::nothing_translated);
    const bool same_latin =
        std::any_of(words.begin(), words.end(), [&](auto word) { return site.word.shares_latin(word); });
    if (same_latin) candidate.add(Evidence::same_latin);
    add_dictionary_evidence(site, words, text, candidate);
    const double expected = words_per_han * static_cast<double>(site.word.han_count()) + 0.35;
    const double ratio = reads >= whole_reading ? 0 : std::log((content + 0.2) / expected);
    candidate.add(candidate.closed ? Evidence::too_long_between_marks : Evidence::too_long, std::max(0.0, ratio));
    candidate.add(Evidence::too_short, std::max(0.0, -ratio));
    if (content > 3 * expected + 2) candidate.add(Evidence::very_long);
}

}  // namespace

void add_span_evidence(const Site& site, Candidate& candidate) {
    const Passage& passage = site.passage;
    add_ends(passage, candidate);
    add_inner_tokens(passage, candidate);
    add_capitals(passage, candidate);
    add_reading_and_sense(site, candidate);
    const Token& first = passage[candidate.begin];
    const Token& last = passage[candidate.end - 1];
    bool inner_edge = false;
    for (int i = candidate.begin; i + 1 < candidate.end; ++i) inner_edge = inner_edge || passage[i].edge_after;
    if (first.edge_before && last.edge_after && !inner_edge)
        candidate.add(Evidence::marked_exactly);
    else if (first.edge_before)
        candidate.add(Evidence::edge_at_start);
    if (inner_edge) candidate.add(Evidence::edge_inside);
    if (holds_web_address(passage.text(candidate.begin, candidate.end))) candidate.add(Evidence::web_address);
    const scan::Fragment& fragment = passage.fragments()[static_cast<std::size_t>(site.fragment)];
    if (fragment.sentence) candidate.add(Evidence::fragment_is_sentence);
    if (fragment.title) candidate.add(Evidence::fragment_is_title);
    for (int i = std::min(candidate.end, site.token + 1); i < std::max(candidate.begin + 1, site.token); ++i)
        if (passage[i].line_before) {
            candidate.add(Evidence::line_between);
            break;
        }
}

void add_boundary_evidence(const Site& site, int begin, Candidate& candidate) {
    const Passage& passage = site.passage;
    const int before = begin - 1;
    if (passage.is_wordlike(begin) && site.translated.is_translation(begin))
        candidate.add(Evidence::first_word_translates);
    if (passage.begins_unit(begin))
        return candidate.add(passage.block().kind == article::BlockKind::paragraph ? Evidence::after_unit_begin
                                                                                   : Evidence::after_item_begin);
    if (before < 0) return candidate.add(Evidence::after_other_word);
    if (passage.is_word(before) && !passage.has(before, function_words) && site.translated.is_translation(before))
        candidate.add(Evidence::word_before_translates);
    struct Row {
        WordClass classes;
        Evidence evidence;
    };
    static constexpr Row by_word[] = {
        {WordClass::calling, Evidence::after_calling},
        {WordClass::auxiliary, Evidence::after_auxiliary},
        {WordClass::verb, Evidence::after_verb},
        {WordClass::preposition, Evidence::after_preposition},
        {WordClass::of, Evidence::after_of},
        {WordClass::coordinator, Evidence::after_coordinator},
        {WordClass::conjunction, Evidence::after_conjunction},
        {WordClass::pronoun, Evidence::after_conjunction},
        {WordClass::generic, Evidence::after_generic},
        {WordClass::role, Evidence::after_role},
        {WordClass::adverb, Evidence::after_adverb},
        {WordClass::determiner, Evidence::after_determiner},
    };
    const Token& token = passage[before];
    switch (token.kind) {
        case TokenKind::stop:
            return candidate.add(Evidence::after_sentence_end);
        case TokenKind::comma:
            return candidate.add(Evidence::after_comma);
        case TokenKind::colon:
            return candidate.add(Evidence::after_colon);
        case TokenKind::open:
        case TokenKind::close:
            return candidate.add(Evidence::after_bracket);
        case TokenKind::dash:
        case TokenKind::arrow:
        case TokenKind::semicolon:
            return candidate.add(Evidence::after_dash);
        case TokenKind::slash:
            return candidate.add(Evidence::after_slash);
        case TokenKind::quote_open:
        case TokenKind::quote_close:
            return candidate.add(Evidence::after_quote);
        case TokenKind::number:
            return candidate.add(Evidence::after_number);
        case TokenKind::word:
            break;
        default:
            return candidate.add(Evidence::after_foreign);
    }
    if (passage.has(before, WordClass::determiner) && token.end - token.begin <= 3 &&
        (passage.text(before) == "the" || passage.text(before) == "a" || passage.text(before) == "an" ||
         passage.text(before) == "The" || passage.text(before) == "A" || passage.text(before) == "An"))
        return candidate.add(Evidence::after_article);
    if (token.end - token.begin > 4 && passage.text(before).ends_with("ing") &&
        passage.has(before - 1, WordClass::preposition | WordClass::of | WordClass::auxiliary | WordClass::verb))
        return candidate.add(Evidence::after_gerund);
    for (const Row& row : by_word)
        if (passage.has(before, row.classes)) return candidate.add(row.evidence);
    candidate.add(token.capital ? Evidence::after_capital_word : Evidence::after_other_word);
}

}  // namespace shuyu::pair
