#include <algorithm>

#include "check/rule_functions.hpp"
#include "glossary/limits.hpp"
#include "text/script.hpp"
#include "text/simplify.hpp"
#include "text/utf8.hpp"

namespace shuyu::check {
namespace {

constexpr std::size_t longest_clause = 24;  // Han; proverbs and names of offices stay below
constexpr std::u32string_view sentence_ends = U"。！？；!?;";
constexpr std::u32string_view clause_ends = U"，,：";

bool is_title(std::u32string_view term) {
    return term.starts_with(U'《') && term.ends_with(U'》');
}

/// Names and proverbs ("己所不欲，勿施于人") may have clauses; no term has the end of a sentence inside.
bool is_sentence(const glossary::Term& entry, std::u32string_view term) {
    if (term.size() > glossary::max_term_length) return true;
    if (is_title(term)) return false;
    if (term.find_first_of(sentence_ends) != std::u32string_view::npos) return true;
    if (entry.kind == pair::Kind::name) return false;
    const auto han = static_cast<std::size_t>(std::count_if(term.begin(), term.end(), text::is_han));
    if (han > longest_clause) return true;
    return entry.kind != pair::Kind::phrase && term.find_first_of(clause_ends) != std::u32string_view::npos;
}

/// Whether it would be another spelling in the glossary's script. Only simplified ones: the way back is not unique.
bool is_wrong_script(const glossary::GlossaryText& glossary, std::u32string_view term) {
    return glossary.script() == text::ChineseScript::simplified && term.size() <= glossary::max_term_length &&
           text::to_simplified(term) != term;
}

}  // namespace

void check_term(const Entry& entry, Remarks& remarks) {
    const std::u32string term = text::to_utf32(entry.term.term);
    const auto add = [&](std::string_view rule, std::string what, std::string remedy) {
        remarks.push_back({rule, entry.part(), entry.term.term + std::move(what), std::move(remedy)});
    };
    if (std::none_of(term.begin(), term.end(), text::is_han)) {
        add("not-chinese", " has no Chinese character", "shuyu rename gives it another spelling");
        return;
    }
    if (is_sentence(entry.term, term))
        add("sentence-term", " is a whole sentence, no term", "shuyu remove takes it out");
    if (is_wrong_script(entry.subject.glossary, term))
        add("wrong-script", " is traditional, the glossary is simplified",
            "shuyu rename it to " + text::to_utf8(text::to_simplified(term)) + " --keep-variant");
}

}  // namespace shuyu::check
