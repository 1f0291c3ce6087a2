#include "pair/chinese_facts.hpp"

#include <algorithm>

#include "pair/kind_characters.hpp"

namespace shuyu::pair {
namespace {

using enum KindEvidence;

bool is_one_of(char32_t c, std::u32string_view characters) {
    return characters.find(c) != std::u32string_view::npos;
}

}  // namespace

KindFacts chinese_facts(std::string_view fragment, std::u32string_view han, bool may_be_person) {
    KindFacts facts;
    const auto set = [&](KindEvidence evidence, bool holds) {
        if (holds) facts.set(static_cast<std::size_t>(evidence));
    };
    set(han_one, han.size() == 1);
    set(han_two, han.size() == 2);
    set(han_three, han.size() == 3);
    set(han_four, han.size() == 4);
    set(han_five_or_six, han.size() == 5 || han.size() == 6);
    set(han_many, han.size() > 6);
    set(KindEvidence::may_be_person, may_be_person);
    set(latin_in_fragment, std::any_of(fragment.begin(), fragment.end(), [](char c) { return c > ' ' && c < 0x7F; }));
    if (han.empty()) return facts;
    set(place_or_body_suffix, han.size() > 1 && is_one_of(han.back(), body_suffixes));
    set(noun_ending, han.size() > 1 && is_one_of(han.back(), noun_endings));
    set(verb_beginning, is_one_of(han.front(), verb_beginnings));
    for (const char32_t c : han) {
        set(particle_in_fragment, is_one_of(c, particles));
        set(clause_character, is_one_of(c, clause_characters));
    }
    return facts;
}

}  // namespace shuyu::pair
