#include "glossary/glossary_text.hpp"

#include <algorithm>
#include <utility>

#include "glossary/limits.hpp"
#include "glossary/node_extent.hpp"
#include "glossary/quick_entry.hpp"
#include "glossary/term_reader.hpp"
#include "glossary/text_guard.hpp"
#include "glossary/yaml_node.hpp"

namespace shuyu::glossary {
namespace {

/// Makes a list of entries a document: its lines follow this one.
constexpr std::string_view wrapping = "t:\n";

/// An entry's tree. Offsets count from the wrapping's beginning.
struct ParsedEntry {
    std::string wrapped;
    Node node;
    Term term;
};

Result<ParsedEntry> parse_entry(std::string_view lines, const Origin& origin) {
    ParsedEntry entry;
    entry.wrapped = std::string(wrapping).append(lines);
    const Origin wrapped_origin{origin.file, origin.first_line - 1};
    if (lines.size() > max_entry_bytes)
        return Failure(error_at(wrapped_origin, entry.wrapped, wrapping.size(), "limit",
                                "an entry of more than 256 KiB", "shorten it"));
    Result<Node> root = parse_yaml(entry.wrapped, wrapped_origin);
    if (!root) return Failure(root.error());
    const bool is_one = root->items.size() == 1 && root->items[0].is_list() && root->items[0].items.size() == 1;
    if (!is_one)
        return Failure(error_at(wrapped_origin, entry.wrapped, wrapping.size(), "yaml",
                                "the entry's lines do not belong together", "indent them under its dash"));
    entry.node = std::move(root->items[0].items[0]);
    Result<Term> term = read_term(entry.node, entry.wrapped, wrapped_origin);
    if (!term) return Failure(term.error());
    entry.term = std::move(*term);
    return entry;
}

std::size_t line_number(std::string_view text, std::size_t offset) {
    return 1 +
           static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

std::string_view without_mark(std::string_view text) {
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

}  // namespace

Result<GlossaryText> GlossaryText::parse(std::string text, std::string file) {
    GlossaryText glossary;
    glossary.m_text = std::move(text);
    glossary.m_file = std::move(file);
    if (glossary.m_text.size() > max_glossary_bytes)
        return Failure(error_at(glossary.m_file, "", 0, "limit", "is larger than 2 GiB", "split it"));
    if (Result<void> guarded = guard_yaml_text(glossary.m_file, glossary.m_text); !guarded)
        return Failure(guarded.error());
    if (Result<void> indexed = glossary.index(); !indexed) return Failure(indexed.error());
    return glossary;
}

Result<void> GlossaryText::index() {
    auto cut = cut_entries(without_mark(m_text));
    if (!cut) {
        return Failure(
            error_at(m_file, m_text, 0, "yaml", "has no line \"terms:\" with the entries below it", "add it"));
    }
    m_cut = std::move(*cut);
    const std::size_t shift = m_text.size() - without_mark(m_text).size();
    m_cut.terms_line += shift;
    m_cut.terms_end += shift;
    if (m_cut.empty_value.end > 0) m_cut.empty_value = {m_cut.empty_value.begin + shift, m_cut.empty_value.end + shift};
    m_cut.tail += shift;
    for (EntryRange& entry : m_cut.entries) {
        entry.begin += shift;
        entry.end += shift;
    }
    if (Result<void> head = read_head(); !head) return head;
    m_terms.reserve(size());
    for (std::size_t i = 0; i < size(); ++i)
        if (Result<void> added = add_to_index(i); !added) return added;
    return {};
}

Result<void> GlossaryText::read_head() {
    const std::size_t begin = m_text.size() - without_mark(m_text).size();
    const std::string_view head = std::string_view(m_text).substr(begin, m_cut.terms_line - begin);
    const std::string_view tail = std::string_view(m_text).substr(m_cut.tail);
    if (head.size() + tail.size() > max_whole_bytes)
        return Failure(
            error_at(m_file, m_text, m_cut.tail, "limit", "more than 2 MiB besides the terms", "move it elsewhere"));
    Origin origin{m_file, 1};
    // The tail goes through the same parser, in the place of the entries, so that a key cannot stand in both.
    std::string whole(head);
    whole.append(m_cut.root_indent, ' ').append("terms: 1\n").append(tail);
    const Result<Node> root = parse_yaml(whole, origin, m_cut.root_indent);
    if (!root) {
        text::Diagnostic error = root.error();
        if (error.place.line > line_number(head, head.size()))
            error.place.line += line_number(m_text, m_cut.tail) - line_number(head, head.size()) - 1;
        return Failure(std::move(error));
    }
    Result<Header> header = read_header(*root, whole, origin);
    if (!header) return Failure(header.error());
    m_header = std::move(*header);
    return {};
}

text::ChineseScript GlossaryText::script() const {
    return m_header.source == "zh-Hant" ? text::ChineseScript::traditional : text::ChineseScript::simplified;
}

std::string_view GlossaryText::entry_text(std::size_t index) const {
    const EntryRange& range = m_cut.entries[index];
    return std::string_view(m_text).substr(range.begin, range.end - range.begin);
}

Result<void> GlossaryText::add_to_index(std::size_t index) {
    Result<Term> term = read_checked(index);
    if (!term) return Failure(term.error());
    m_by_key.emplace(text::term_key(term->term, script()), index);
    for (const std::string& variant : term->variants) m_by_variant.emplace(text::term_key(variant, script()), index);
    m_terms.push_back(std::move(term->term));
    return {};
}

Result<Term> GlossaryText::read_checked(std::size_t index) const {
    if (auto quick = read_quickly(entry_text(index))) return std::move(*quick);
    Result<ParsedEntry> entry = parse_entry(entry_text(index), Origin{m_file, 1});
    if (entry) return std::move(entry->term);
    text::Diagnostic error = entry.error();
    error.place.line += line_of(index) - 1;
    return Failure(std::move(error));
}

Term GlossaryText::read(std::size_t index) const {
    return read_checked(index).value_or(Term{});  // it was checked when it was indexed
}

std::size_t GlossaryText::line_of(std::size_t index) const {
    return line_number(m_text, m_cut.entries[index].begin);
}

text::Place GlossaryText::place_of(std::size_t index) const {
    return {m_file, line_of(index), 0};
}

std::vector<std::size_t> GlossaryText::find(const std::string& key) const {
    std::vector<std::size_t> found;
    for (const auto* index : {&m_by_key, &m_by_variant}) {
        const auto [begin, end] = index->equal_range(key);
        for (auto it = begin; it != end; ++it) found.push_back(it->second);
        if (!found.empty()) break;
    }
    std::sort(found.begin(), found.end());
    return found;
}

Commented GlossaryText::comments(std::size_t index) const {
    const std::size_t lead = lead_of(index);
    const std::string_view whole = std::string_view(m_text).substr(lead, m_cut.entries[index].end - lead);
    if (whole.find('#') == std::string_view::npos) return {};
    const Result<ParsedEntry> entry = parse_entry(entry_text(index), Origin{m_file, 1});
    if (!entry) return {};
    Commented commented = find_commented(entry->wrapped, entry->node);
    const std::size_t length = m_cut.entries[index].begin - lead;
    commented.entry = commented.entry || whole.substr(0, length).find('#') != std::string_view::npos;
    return commented;
}

/// Whether all entries stand apart; where a comment stands in between, the blank line may belong to that.
bool GlossaryText::has_blank_between() const {
    bool has_blank = false;
    for (std::size_t i = 1; i < size(); ++i) {
        const std::string_view lead = std::string_view(m_text).substr(lead_of(i), m_cut.entries[i].begin - lead_of(i));
        if (lead.empty()) return false;
        has_blank = has_blank || lead.find('#') == std::string_view::npos;
    }
    return has_blank;
}

Layout GlossaryText::layout() const {
    Layout layout;
    layout.indent = m_cut.indent;
    const std::size_t line_end = m_text.find('\n');
    if (line_end != std::string::npos && line_end > 0 && m_text[line_end - 1] == '\r') layout.line_end = "\r\n";
    layout.blank_between = has_blank_between();
    return layout;
}

/// Puts the changed text together, from front to back.
class GlossaryText::Assembler {
public:
    Assembler(const GlossaryText& glossary, const Changes& changes)
        : m_glossary(glossary), m_changes(changes), m_style(glossary.layout()) {
        for (const Term& term : changes.added) m_added.push_back(&term);
        std::stable_sort(m_added.begin(), m_added.end(),
                         [](const Term* a, const Term* b) { return a->term < b->term; });
        m_out.reserve(glossary.m_text.size() + 512 * m_added.size());
    }

    std::string run() {
        const EntryCut& cut = m_glossary.m_cut;
        if (!m_added.empty() && cut.empty_value.end > 0) {  // "terms: []" becomes "terms:"
            copy_to(cut.empty_value.begin);
            m_copied = cut.empty_value.end;
        }
        for (std::size_t i = 0; i < m_glossary.size(); ++i) {
            add_before(i);
            put(i);
        }
        while (m_next < m_added.size()) add(cut.tail);
        copy_to(m_glossary.m_text.size());
        return std::move(m_out);
    }

private:
    void copy_to(std::size_t offset) {
        if (offset <= m_copied) return;
        m_out.append(m_glossary.m_text, m_copied, offset - m_copied);
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
        while (m_next < m_added.size() && m_added[m_next]->term < m_glossary.m_terms[i]) add(m_glossary.lead_of(i));
        if (is_first && m_has_entry && m_style.blank_between && !begins_blank(i)) m_out += m_style.line_end;
    }

    bool begins_blank(std::size_t i) const {
        const char first = m_glossary.m_text[m_glossary.lead_of(i)];
        return first == '\n' || first == '\r';
    }

    void put(std::size_t i) {
        const EntryRange& range = m_glossary.m_cut.entries[i];
        const auto change = m_changes.entries.find(i);
        const bool is_removed = change != m_changes.entries.end() && !change->second;
        if (is_removed) {
            copy_to(m_glossary.lead_of(i));
            m_copied = range.end;
            return;
        }
        if (!m_has_entry && m_style.blank_between && begins_blank(i)) {  // all entries before it went
            copy_to(m_glossary.lead_of(i));
            m_copied = line_end(m_glossary.m_text, m_glossary.lead_of(i));
        }
        m_has_entry = true;
        const auto lines = m_changes.lines.find(i);
        const bool is_kept = change == m_changes.entries.end() && lines == m_changes.lines.end();
        if (is_kept) return copy_to(range.end);
        copy_to(range.begin);
        m_out += lines != m_changes.lines.end() ? lines->second : m_glossary.edited(i, *change->second, m_style);
        m_copied = range.end;
    }

    const GlossaryText& m_glossary;
    const Changes& m_changes;
    Layout m_style;
    std::vector<const Term*> m_added;  ///< by bytes of the term
    std::size_t m_next = 0;            ///< the first of them that is not written yet
    bool m_has_entry = false;
    std::size_t m_copied = 0;
    std::string m_out;
};

std::size_t GlossaryText::lead_of(std::size_t index) const {
    return index == 0 ? m_cut.terms_end : m_cut.entries[index - 1].end;
}

std::string GlossaryText::edited(std::size_t index, const Term& wanted, const Layout& style) const {
    const Result<ParsedEntry> entry = parse_entry(entry_text(index), Origin{m_file, 1});
    if (!entry) return std::string(entry_text(index));  // it was checked when it was indexed
    return edit_entry(entry->wrapped, entry->node, entry->term, wanted, style).substr(wrapping.size());
}

std::string GlossaryText::with(const Changes& changes) const {
    return Assembler(*this, changes).run();
}

}  // namespace shuyu::glossary
