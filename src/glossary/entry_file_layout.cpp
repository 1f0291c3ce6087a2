#include <algorithm>
#include <numeric>

#include "glossary/canonical.hpp"
#include "glossary/entry_file.hpp"
#include "glossary/node_extent.hpp"

/// Rewriting the entries of an EntryFile: in canonical form, or as texts of their own.
namespace shuyu::glossary {
namespace {

bool is_blank(std::string_view line) {
    return line.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// `lines` with up to `count` blanks less at the beginning of each; without blank lines at the top.
std::string moved_left(std::string_view lines, std::size_t count) {
    std::string out;
    for (std::size_t at = 0; at < lines.size(); at = line_end(lines, at)) {
        const std::string_view line = lines.substr(at, line_end(lines, at) - at);
        if (out.empty() && is_blank(line)) continue;
        const std::size_t blanks = std::min(line.find_first_not_of(' '), line.size());
        out += line.substr(std::min(count, blanks));
    }
    return out;
}

}  // namespace

std::vector<std::size_t> EntryFile::canonical_order() const {
    std::vector<std::size_t> order(size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return m_terms[a] < m_terms[b]; });
    return order;
}

std::string EntryFile::canonical() const {
    Layout style = layout();
    style.blank_between = false;
    const bool has_margin = form() == FileForm::entries && !m_is_in_brackets;
    style.indent = has_margin ? m_cut.indent : m_cut.root_indent + 2;
    std::string out = m_is_in_brackets ? text_around() + "terms:" + style.line_end : text().substr(0, m_cut.terms_end);
    if (out.back() != '\n') out += style.line_end;
    if (size() > 0 && m_cut.empty_value.end > 0) return bytes();
    for (const std::size_t i : canonical_order()) {
        const Result<ParsedEntry> entry = parsed(i);
        if (entry) out += canonical_entry(*entry, lead(i), style);  // it was checked when the file was
    }
    if (!m_is_in_brackets) out += text().substr(m_cut.tail);
    return unformed(m_formed, out);
}

std::string EntryFile::own_text(std::size_t index) const {
    const Result<ParsedEntry> entry = parsed(index);
    if (!entry) return {};  // it was checked when the file was
    FormedText like;
    like.form = FileForm::entry;
    if (entry->node.is_flow)
        return unformed(like, "terms:\n" + canonical_entry(*entry, lead(index), Layout{2, layout().line_end, false}));
    const std::size_t column = entry->node.begin - line_begin(entry->text, entry->node.begin);
    std::string lines(entry->text.substr(entry->prefix));
    lines[lines.find('-')] = ' ';
    std::string own = moved_left(lead(index), column) + moved_left(lines, column);
    if (own.empty() || own.back() != '\n') own += layout().line_end;
    return own;
}

}  // namespace shuyu::glossary
