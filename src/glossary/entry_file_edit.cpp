#include <algorithm>
#include <utility>

#include "glossary/entry_file.hpp"
#include "glossary/flow_writer.hpp"
#include "glossary/node_extent.hpp"
#include "glossary/parsed_entry.hpp"

/// How an EntryFile's text is changed.
namespace shuyu::glossary {

/// Puts the changed text together, from front to back.
class EntryFile::Assembler {
public:
    Assembler(const EntryFile& file, const Changes& changes)
        : m_file(file), m_changes(changes), m_style(file.layout()) {
        for (const Term& term : changes.added) m_added.push_back(&term);
        std::stable_sort(m_added.begin(), m_added.end(),
                         [](const Term* a, const Term* b) { return a->term < b->term; });
        m_out.reserve(file.text().size() + 512 * m_added.size());
    }

    std::string run() {
        const EntryCut& cut = m_file.m_cut;
        if (!m_added.empty() && cut.empty_value.end > 0) {  // "terms: []" becomes "terms:"
            copy_to(cut.empty_value.begin);
            m_copied = cut.empty_value.end;
        }
        for (std::size_t i = 0; i < m_file.size(); ++i) {
            add_before(i);
            put(i);
        }
        while (m_next < m_added.size()) add(cut.tail);
        copy_to(m_file.text().size());
        return std::move(m_out);
    }

private:
    void copy_to(std::size_t offset) {
        if (offset <= m_copied) return;
        m_out.append(m_file.text(), m_copied, offset - m_copied);
        m_copied = offset;
    }

    void add(std::size_t place) {
        copy_to(place);
        if (!m_out.empty() && m_out.back() != '\n') m_out += m_style.line_end;
        if (m_style.blank_between && m_has_entry) m_out += m_style.line_end;
        m_out += write_term(*m_added[m_next++], m_style);
        m_has_entry = true;
    }

    /// New entries stand before the first one that is greater, whatever the order of the file.
    void add_before(std::size_t i) {
        const bool is_first = !m_has_entry;
        while (m_next < m_added.size() && m_added[m_next]->term < m_file.m_terms[i]) add(m_file.lead_of(i));
        if (is_first && m_has_entry && m_style.blank_between && !begins_blank(i)) m_out += m_style.line_end;
    }

    bool begins_blank(std::size_t i) const {
        const char first = m_file.text()[m_file.lead_of(i)];
        return first == '\n' || first == '\r';
    }

    void put(std::size_t i) {
        const EntryRange& range = m_file.m_cut.entries[i];
        const auto change = m_changes.entries.find(i);
        const bool is_removed = change != m_changes.entries.end() && !change->second;
        if (is_removed) {
            copy_to(m_file.lead_of(i));
            m_copied = range.end;
            return;
        }
        if (i > 0 && !m_has_entry && m_style.blank_between && begins_blank(i)) {  // all entries before it went
            copy_to(m_file.lead_of(i));
            m_copied = line_end(m_file.text(), m_file.lead_of(i));
        }
        m_has_entry = true;
        const auto lines = m_changes.lines.find(i);
        const bool has_lines = lines != m_changes.lines.end();
        if (change == m_changes.entries.end() && !has_lines) return copy_to(range.end);
        copy_to(range.begin);
        m_out += has_lines ? lines->second : m_file.edited(i, *change->second, m_style);
        m_copied = range.end;
    }

    const EntryFile& m_file;
    const Changes& m_changes;
    Layout m_style;
    std::vector<const Term*> m_added;  ///< by bytes of the term
    std::size_t m_next = 0;            ///< the first of them that is not written yet
    bool m_has_entry = false;
    std::size_t m_copied = 0;
    std::string m_out;
};

/// The same for a list in brackets.
class EntryFile::BracketAssembler {
public:
    BracketAssembler(const EntryFile& file, const Changes& changes) : m_file(file), m_changes(changes) {
        for (const Term& term : changes.added) m_added.push_back(&term);
        std::stable_sort(m_added.begin(), m_added.end(),
                         [](const Term* a, const Term* b) { return a->term < b->term; });
    }

    std::string run() {
        const EntryCut& cut = m_file.m_cut;
        m_out = m_file.text().substr(0, cut.entries.empty() ? cut.terms_end : cut.entries.front().begin);
        for (std::size_t i = 0; i < m_file.size(); ++i) {
            while (m_next < m_added.size() && m_added[m_next]->term < m_file.m_terms[i]) add();
            put(i);
        }
        while (m_next < m_added.size()) add();
        const std::size_t rest = cut.entries.empty() ? cut.terms_end : cut.entries.back().end;
        return m_out.append(m_file.text(), rest);
    }

private:
    /// What stands between the first two entries: a comma, blanks, perhaps a new line.
    std::string usual_separator() const {
        const auto& entries = m_file.m_cut.entries;
        return entries.size() < 2 ? ", " : m_file.text().substr(entries[0].end, entries[1].begin - entries[0].end);
    }

    void separate(const std::string& separator) {
        if (m_has_entry) m_out += separator;
        m_has_entry = true;
    }

    void add() {
        const Term& term = *m_added[m_next++];
        separate(usual_separator());
        m_out += write_flow_term(term, GlossOrigins(term.glosses.size(), is_new), "", nullptr);
    }

    void put(std::size_t i) {
        const auto change = m_changes.entries.find(i);
        if (change != m_changes.entries.end() && !change->second) return;
        const auto& entries = m_file.m_cut.entries;
        separate(i == 0 ? usual_separator()
                        : m_file.text().substr(entries[i - 1].end, entries[i].begin - entries[i - 1].end));
        if (const auto lines = m_changes.lines.find(i); lines != m_changes.lines.end())
            m_out += lines->second;
        else if (change == m_changes.entries.end())
            m_out += m_file.entry_text(i);
        else
            m_out += m_file.edited(i, *change->second, Layout{});
    }

    const EntryFile& m_file;
    const Changes& m_changes;
    std::vector<const Term*> m_added;
    std::size_t m_next = 0;
    bool m_has_entry = false;
    std::string m_out;
};

std::string EntryFile::edited(std::size_t index, const Term& wanted, const Layout& style) const {
    const Result<ParsedEntry> entry = parsed(index);
    if (!entry) return std::string(entry_text(index));  // it was checked when the file was
    return edit_entry(entry->text, entry->node, entry->term, wanted, style).substr(entry->prefix);
}

std::string EntryFile::with(const Changes& changes) const {
    if (changes.is_empty()) return bytes();
    return unformed(m_formed,
                    m_is_in_brackets ? BracketAssembler(*this, changes).run() : Assembler(*this, changes).run());
}

}  // namespace shuyu::glossary
