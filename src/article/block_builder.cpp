#include "article/block_builder.hpp"

#include <algorithm>

#include "text/han_search.hpp"

namespace shuyu::article {
namespace {

constexpr std::string_view blanks = " \t\r\n\f\v";

/// The origins of `inner`, whose source is the text of `outer`, in outer's source.
std::vector<Origin> composed(const Block& inner, const Block& outer) {
    std::vector<Origin> origins;
    for (std::size_t i = 0; i < inner.origins.size(); ++i) {
        const Origin& run = inner.origins[i];
        const std::size_t end = i + 1 < inner.origins.size() ? inner.origins[i + 1].text_offset : inner.text.size();
        origins.push_back({run.text_offset, outer.source_of(run.source_offset)});
        const std::size_t length = end - run.text_offset;
        auto next = std::upper_bound(outer.origins.begin(), outer.origins.end(), run.source_offset,
                                     [](std::size_t at, const Origin& origin) { return at < origin.text_offset; });
        for (; next != outer.origins.end() && next->text_offset < run.source_offset + length; ++next)
            origins.push_back({run.text_offset + (next->text_offset - run.source_offset), next->source_offset});
    }
    return origins;
}

}  // namespace

void BlockBuilder::append(std::string_view text, std::size_t source) {
    if (m_text.empty()) {  // white space at the beginning of a block is none of its text
        const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
        text.remove_prefix(begin);
        source += begin;
    }
    if (text.empty()) return;
    if (!m_verbatim || source != m_source_end) m_origins.push_back({m_text.size(), source});
    m_text += text;
    m_source_end = source + text.size();
    m_verbatim = true;
}

void BlockBuilder::append_instead(std::string_view text, std::size_t source, std::size_t source_length) {
    if (text.empty()) return;
    m_origins.push_back({m_text.size(), source});
    m_text += text;
    m_source_end = source + source_length;
    m_verbatim = false;
}

void BlockBuilder::open(MarkKind kind) {
    m_open.push_back(m_marks.size());
    m_marks.push_back({m_text.size(), m_text.size(), kind});
}

void BlockBuilder::close(MarkKind kind) {
    const auto found =
        std::find_if(m_open.rbegin(), m_open.rend(), [&](std::size_t index) { return m_marks[index].kind == kind; });
    if (found == m_open.rend()) return;
    m_marks[*found].end = m_text.size();
    m_open.erase(std::prev(found.base()));
}

bool BlockBuilder::ends_with_blank() const {
    return !m_text.empty() && blanks.find(m_text.back()) != std::string_view::npos;
}

void BlockBuilder::append_cell_end(std::size_t source) {
    trim_end(" \r\n\f\v");
    append_instead("\t", source, 0);
}

void BlockBuilder::trim_end(std::string_view cut) {
    const std::size_t last = m_text.find_last_not_of(cut);
    const std::size_t end = last == std::string::npos ? 0 : last + 1;
    if (end == m_text.size()) return;
    m_text.resize(end);
    while (m_origins.size() > 1 && m_origins.back().text_offset >= end) m_origins.pop_back();
    m_verbatim = true;
}

std::vector<Mark> BlockBuilder::closed_marks() const {
    std::vector<Mark> marks = m_marks;
    for (const std::size_t index : m_open) marks[index].end = m_text.size();
    for (Mark& mark : marks) mark.end = std::min(mark.end, m_text.size());
    std::erase_if(marks, [](const Mark& mark) { return mark.begin >= mark.end; });
    return marks;
}

Block BlockBuilder::block(BlockKind kind, std::uint32_t group) const {
    return {kind, m_text, m_origins, m_marks, group};
}

void BlockBuilder::flush(BlockKind kind, std::uint32_t group, const BlockSink& sink) {
    trim_end(blanks);
    if (text::may_hold_han(m_text) || (m_blocks == Blocks::all && !m_text.empty())) {
        if (!m_verbatim) m_origins.push_back({m_text.size(), m_source_end});  // the end has its place too
        const std::vector<Mark> marks = closed_marks();
        sink({kind, m_text, m_origins, marks, group});
    }
    clear();
}

void BlockBuilder::clear() {
    std::vector<Mark> still_open;
    for (const std::size_t index : m_open) still_open.push_back({0, 0, m_marks[index].kind});
    m_text.clear();
    m_origins.clear();
    m_marks = std::move(still_open);
    for (std::size_t i = 0; i < m_open.size(); ++i) m_open[i] = i;
    m_verbatim = false;
}

BlockSink mapped_through(const Block& outer, const BlockSink& sink) {
    return [&outer, &sink](const Block& inner) {
        const std::vector<Origin> origins = composed(inner, outer);
        Block block = inner;
        block.origins = origins;
        sink(block);
    };
}

}  // namespace shuyu::article
