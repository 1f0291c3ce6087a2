#include <algorithm>

#include "check/rule_functions.hpp"
#include "glossary/limits.hpp"
#include "text/romanisation.hpp"
#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::check {
namespace {

struct Brackets {
    char32_t open;
    char32_t close;
};
constexpr Brackets brackets[] = {{U'(', U')'},   {U'[', U']'},   {U'{', U'}'},
                                 {U'（', U'）'}, {U'《', U'》'}, {U'“', U'”'}};

/// The first bracket that has no partner, or 0.
char32_t unmatched(std::u32string_view text) {
    std::u32string open;
    std::size_t quotes = 0;
    for (const char32_t c : text) {
        quotes += c == U'"' ? 1 : 0;
        for (const Brackets& pair : brackets) {
            if (c == pair.open) open += pair.close;
            if (c != pair.close) continue;
            if (open.empty() || open.back() != c) return c;
            open.pop_back();
        }
    }
    if (!open.empty())
        return std::find_if(std::begin(brackets), std::end(brackets),
                            [&](const Brackets& pair) { return pair.close == open.back(); })
            ->open;
    return quotes % 2 == 0 ? 0 : U'"';
}

/// A loan ("hongbao") is right where a person says so, and names are written in pinyin.
bool is_pinyin_only(const Entry& entry, const glossary::Gloss& gloss, const std::u32string& term) {
    return gloss.status == glossary::Status::candidate && entry.term.kind != pair::Kind::name &&
           text::is_romanisation(term, gloss.gloss);
}

void check_one(const Entry& entry, std::size_t number, const std::u32string& term, Remarks& remarks) {
    const glossary::Gloss& gloss = entry.term.glosses[number];
    const std::u32string text = text::to_utf32(gloss.gloss);
    const auto add = [&](std::string_view rule, const std::string& what, std::string remedy) {
        remarks.push_back({rule, entry.gloss(number), '"' + gloss.gloss + "\" " + what, std::move(remedy)});
    };
    const bool has_han = std::any_of(text.begin(), text.end(), text::is_han);
    const bool says_something = has_han || std::any_of(text.begin(), text.end(), [](char32_t c) {
                                    return text::is_letter(c) || text::is_digit(c);
                                });
    if (!says_something) return add("empty-gloss", "says nothing", "remove it, or write the gloss");
    if (has_han) add("untranslated", "holds Chinese", "translate it, or reject it");
    if (const char32_t bracket = unmatched(text); bracket != 0)
        add("brackets", "has a " + text::to_utf8(std::u32string_view(&bracket, 1)) + " without its partner",
            "it may be cut off: complete it, or reject it");
    if (is_pinyin_only(entry, gloss, term))
        add("pinyin-gloss", "is the pinyin of " + entry.term.term, "translate it, or approve it as a loan word");
}

}  // namespace

void check_gloss(const Entry& entry, Remarks& remarks) {
    if (entry.term.glosses.empty())
        remarks.push_back(
            {"no-gloss", entry.part(), entry.term.term + " has no gloss", "add one, or remove the entry"});
    const std::u32string term = text::to_utf32(entry.term.term);
    for (std::size_t i = 0; i < entry.term.glosses.size(); ++i)
        if (entry.term.glosses[i].status != glossary::Status::rejected) check_one(entry, i, term, remarks);
}

}  // namespace shuyu::check
