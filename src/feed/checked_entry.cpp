#include "feed/checked_entry.hpp"

#include <algorithm>

namespace shuyu::feed {
namespace {

class Checker {
public:
    Checker(TextCheck check, ExportReport& report) : m_check(check), m_report(report) {}

    /// Whether something is left to write.
    bool mend(Entry& entry) {
        const Entry whole = entry;
        m_entry = &whole;
        if (!keeps("term", entry.term.term, TextRole::term)) return false;
        glossary::Term& term = entry.term;
        std::erase_if(term.glosses, [&](const auto& gloss) { return !keeps("gloss", gloss.gloss, TextRole::term); });
        std::erase_if(term.variants, [&](const auto& text) { return !keeps("variant", text, TextRole::term); });
        std::erase_if(term.see, [&](const auto& text) { return !keeps("see", text, TextRole::term); });
        mend("reading", term.reading);
        mend("domain", term.domain);
        mend("part_of_speech", term.part_of_speech);
        mend("definition", term.definition);
        mend("note", term.note);
        for (glossary::Gloss& gloss : term.glosses) {
            mend("example", gloss.example);
            mend("note", gloss.note);
            mend("source", gloss.source);
        }
        return !term.glosses.empty();
    }

private:
    bool keeps(std::string_view what, const std::string& text, TextRole role) {
        const Broken broken = m_check(text, role);
        if (broken) m_report.leave_out(*m_entry, what, text, broken);
        return !broken;
    }

    void mend(std::string_view field, std::string& text) {
        if (!text.empty() && !keeps(field, text, TextRole::prose)) text.clear();
    }

    TextCheck m_check;
    ExportReport& m_report;
    const Entry* m_entry = nullptr;
};

}  // namespace

Broken check_plain(std::string_view text, TextRole role) {
    return role == TextRole::term ? check_term(text) : check_prose(text);
}

Broken check_for_xml(std::string_view text, TextRole role) {
    if (const Broken broken = check_xml(text)) return broken;
    return check_plain(text, role);
}

std::vector<Entry> checked(std::span<const Entry> entries, TextCheck check, ExportReport& report) {
    Checker checker(check, report);
    std::vector<Entry> kept;
    for (const Entry& entry : entries) {
        kept.push_back(entry);
        if (!checker.mend(kept.back())) kept.pop_back();
    }
    return kept;
}

}  // namespace shuyu::feed
