#include "glossary/entry_text.hpp"

#include <algorithm>

namespace shuyu::glossary {
namespace {

constexpr std::size_t lines_above = 2;
constexpr const char* above = "format: 1\nterms:\n";
constexpr const char* name = "the edited entry";

/// The one entry that `lines` say.
Result<Term> read_entry(const std::string& lines) {
    const auto parsed = GlossaryText::parse(above + lines, name);
    if (!parsed) {
        text::Diagnostic error = parsed.error();
        error.place.line -= std::min(error.place.line, lines_above);
        return Failure(std::move(error));
    }
    const bool is_one = parsed->size() == 1 && parsed->lines(0) == lines;
    if (!is_one)
        return Failure(text::Diagnostic{text::Severity::error,
                                        "decision",
                                        {name, 0, 0},
                                        "is not one entry",
                                        "write the lines of one, from its dash on; shuyu remove takes one away"});
    return parsed->read(0);
}

/// Ends like the lines in whose place it comes.
std::string with_line_end(std::string lines, const std::string& like) {
    while (lines.ends_with('\n') || lines.ends_with('\r')) lines.pop_back();
    if (like.ends_with('\n')) lines += like.ends_with("\r\n") ? "\r\n" : "\n";
    return lines;
}

}  // namespace

Result<std::string> entry_text(const GlossaryText& glossary, const Target& target) {
    const auto entry = find_entry(Draft(glossary), target);
    if (!entry) return Failure(entry.error());
    return glossary.lines(*entry);
}

Result<void> replace_entry_text(Draft& draft, const Target& target, const std::string& before,
                                const std::string& after) {
    const GlossaryText& glossary = draft.glossary();
    const std::string lines = with_line_end(after, before);
    const Result<Term> wanted = read_entry(lines);
    if (!wanted) return Failure(wanted.error());
    const std::vector<std::size_t> entries = draft.find(target.term);
    const auto entry =
        std::find_if(entries.begin(), entries.end(), [&](std::size_t i) { return glossary.lines(i) == before; });
    if (entry == entries.end())
        return Failure(undecidable(glossary, "the entry " + target.term + " was changed by somebody else meanwhile",
                                   "look at it, and do it again"));
    for (const std::size_t other : draft.find(wanted->term))
        if (other != *entry && draft.read(other).domain == wanted->domain)
            return Failure(
                undecidable(glossary, "has another entry " + wanted->term + " of the same domain", "change that one"));
    draft.set_lines(*entry, lines);
    return {};
}

}  // namespace shuyu::glossary
