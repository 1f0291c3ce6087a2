#include "feed/lint_rules.hpp"

#include <algorithm>
#include <array>

#include "text/normalize.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::feed {
namespace {

constexpr std::size_t most_words = 5;
constexpr std::size_t shortest_word = 4;  ///< Custom Translator: no two- or three-letter words

/// Engines drop them from glossaries, or replace them everywhere.
constexpr std::array<std::string_view, 40> stop_words = {
    "a",  "an",  "the", "of", "to", "in",   "on",   "at", "and", "or", "for", "by", "with", "from",
    "is", "are", "was", "be", "it", "this", "that", "as", "not", "的", "了",  "是", "在",   "和",
    "与", "或",  "及",  "对", "从", "把",   "被",   "这", "那",  "也", "就",  "不"};

std::size_t count_words(std::string_view english) {
    const std::string text = text::collapse_space(english);
    return text.empty() ? 0 : static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

bool is_stop_word(const LintPair& pair) {
    const std::string key = text::gloss_key(pair.source);
    return std::find(stop_words.begin(), stop_words.end(), key) != stop_words.end();
}

bool is_no_noun(const LintPair& pair) {
    const auto& term = pair.entry->term;
    const bool is_kind = term.kind == pair::Kind::word || term.kind == pair::Kind::phrase;
    const std::string& part = term.part_of_speech;
    return is_kind || part == "verb" || part == "adjective" || part == "adverb";
}

bool is_homonym(const LintPair& pair) {
    return pair.same_entries > 1 && pair.entry->term.kind != pair::Kind::name;
}

bool has_too_many_words(const LintPair& pair) {
    return count_words(pair.english) > most_words;
}

bool shares_source(const LintPair& pair) {
    return pair.same_source > 1;
}

bool changes_nothing(const LintPair& pair) {
    return text::gloss_key(pair.source) == text::gloss_key(pair.target);
}

bool is_short_or_number(const LintPair& pair) {
    const bool has_letter = std::any_of(pair.source.begin(), pair.source.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || text::is_latin(static_cast<unsigned char>(c));
    });
    const bool is_latin = std::all_of(pair.source.begin(), pair.source.end(),
                                      [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return !has_letter || (is_latin && pair.source.size() < shortest_word);
}

bool is_one_character(const LintPair& pair) {
    return text::count_code_points(pair.source) == 1;
}

bool has_quotation_mark(const LintPair& pair) {
    return pair.source.find('"') != std::string_view::npos || pair.target.find('"') != std::string_view::npos;
}

constexpr std::string_view engines = " deepl google google-terms amazon microsoft modernmt ";

constexpr LintRule rules[] = {
    {"stop-word", engines, is_stop_word, "is a stop word: ignored, or replaced everywhere",
     "leave it out: set its kind to word"},
    {"not-a-noun", engines, is_no_noun, "is a verb, an adjective or a phrase: engines put it in uninflected",
     "leave it to the engine: export --kind name,term"},
    {"homonym", engines, is_homonym, "has several entries: an engine can't tell its meanings apart",
     "export one domain alone: --domain"},
    {"too-many-words", " google google-terms amazon microsoft ", has_too_many_words, "has more than five words",
     "give the engine a shorter gloss"},
    {"shared-gloss", engines, shares_source, "has a source that another entry has too: one of them is lost",
     "prefer different glosses, or leave one out"},
    {"changes-nothing", " amazon microsoft ", changes_nothing, "changes letter case, blanks or signs at most",
     "leave it out"},
    {"short-or-number", " microsoft ", is_short_or_number, "is a number or a word of two or three letters",
     "leave it out, or give the full form"},
    {"one-character", engines, is_one_character, "is a single character: found inside other words",
     "give the whole word"},
    {"quotation-mark", " google google-terms modernmt ", has_quotation_mark,
     "has a quotation mark: its escaping is read in two ways", "write it without"},
};

}  // namespace

std::span<const LintRule> lint_rules() {
    return rules;
}

bool applies_to(const LintRule& rule, std::string_view format) {
    return rule.engines.find(' ' + std::string(format) + ' ') != std::string_view::npos;
}

}  // namespace shuyu::feed
