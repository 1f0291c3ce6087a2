#include "article/block_builder.hpp"

#include <algorithm>

#include "text/han_search.hpp"

namespace shuyu::article {

void BlockBuilder::begin(BlockKind kind, std::uint32_t group) {
    m_kind = kind;
    m_group = group;
    m_text.clear();
    m_origins.clear();
    m_marks.clear();
    m_open.clear();
}

void BlockBuilder::add(std::string_view text, std::size_t source_offset) {
    if (text.empty()) return;
    const bool goes_on = !m_origins.empty() &&
                         m_origins.back().source_offset + (m_text.size() - m_origins.back().text_offset) == source_offset;
    if (!goes_on) m_origins.push_back({m_text.size(), source_offset});
    m_text += text;
}

void BlockBuilder::add_replacement(std::string_view text, std::size_t source_offset) {
    if (text.empty()) return;
    m_origins.push_back({m_text.size(), source_offset});
    m_text += text;
}

void BlockBuilder::open_mark(MarkKind kind) {
    m_open.push_back(m_marks.size());
    m_marks.push_back({m_text.size(), m_text.size(), kind});
}

void BlockBuilder::close_mark(MarkKind kind) {
    for (std::size_t i = m_open.size(); i-- > 0;) {
        if (m_marks[m_open[i]].kind != kind) continue;
        m_marks[m_open[i]].end = m_text.size();
        m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(i));
        return;
    }
}

void BlockBuilder::emit(const BlockSink& sink) {
    if (m_text.empty() || !text::may_hold_han(m_text)) return;
    for (const std::size_t open : m_open) m_marks[open].end = m_text.size();
    std::erase_if(m_marks, [](const Mark& mark) { return mark.begin == mark.end; });
    Block block;
    block.kind = m_kind;
    block.text = m_text;
    block.origins = m_origins;
    block.marks = m_marks;
    block.group = m_group;
    sink(block);
}

}  // namespace shuyu::article
