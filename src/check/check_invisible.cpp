#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "check/rule_functions.hpp"
#include "glossary/term_fields.hpp"
#include "text/escape.hpp"
#include "text/utf8.hpp"

namespace shuyu::check {
namespace {

constexpr char32_t soft_hyphen = 0xAD;

/// Line ends and tabs are spaces, which another rule looks at.
bool is_invisible(char32_t c) {
    return c == soft_hyphen || (text::is_unprintable(c) && c != U'\t' && c != U'\n' && c != U'\r');
}

std::optional<char32_t> first_invisible(const std::string& text) {
    const bool is_ascii = std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    if (is_ascii) return std::nullopt;
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded next = text::decode(text, at);
        if (is_invisible(next.code_point)) return next.code_point;
        at += next.length;
    }
    return std::nullopt;
}

/// A text of nothing else stays: somebody has to say what it shall be.
std::string mended(const std::string& text) {
    std::u32string letters = text::to_utf32(text);
    std::erase_if(letters, is_invisible);
    return letters.empty() ? text : text::to_utf8(letters);
}

template <class Owner>
void mend_field(Owner& owner, std::span<const glossary::ScalarField<Owner>> fields, std::string_view name) {
    for (const auto& field : fields)
        if (field.name == name) field.set(owner, mended(field.get(owner)));
}

class Checker {
public:
    explicit Checker(Remarks& remarks) : m_remarks(remarks) {}

    void check(const Part& part, const std::string& text) {
        const std::optional<char32_t> found = first_invisible(text);
        if (!found) return;
        m_remarks.push_back(
            {"invisible", part,
             fmt::format("\"{}\" holds U+{:04X}, which nobody sees", text, static_cast<std::uint32_t>(*found)),
             "remove it"});
    }

    template <class Owner>
    void check_fields(Part part, const Owner& owner, std::span<const glossary::ScalarField<Owner>> fields) {
        for (const auto& field : fields) {
            part.field = field.name;
            check(part, field.get(owner));
        }
    }

private:
    Remarks& m_remarks;
};

}  // namespace

void check_invisible(const Entry& entry, Remarks& remarks) {
    Checker checker(remarks);
    checker.check_fields(entry.part(), entry.term, glossary::term_fields());
    for (const glossary::ListField& list : glossary::term_lists())
        for (const std::string& item : entry.term.*list.items) checker.check(entry.part(list.name), item);
    for (std::size_t i = 0; i < entry.term.glosses.size(); ++i)
        checker.check_fields(entry.gloss(i), entry.term.glosses[i], glossary::gloss_fields());
}

void fix_invisible(glossary::Term& term, const Part& part) {
    if (part.gloss != nothing) return mend_field(term.glosses[part.gloss], glossary::gloss_fields(), part.field);
    mend_field(term, glossary::term_fields(), part.field);
    for (const glossary::ListField& list : glossary::term_lists())
        if (list.name == part.field)
            for (std::string& item : term.*list.items) item = mended(item);
}

}  // namespace shuyu::check
