#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "article/block.hpp"

namespace shuyu::article {

/// Puts a block together from pieces of the source, and keeps where each came from. For the readers of formats.
class BlockBuilder {
public:
    /// Begins a new block; what was there is gone.
    void begin(BlockKind kind, std::uint32_t group = 0);
    bool empty() const { return m_text.empty(); }
    const std::string& text() const { return m_text; }
    BlockKind kind() const { return m_kind; }

    /// Adds text that stands verbatim at `source_offset`.
    void add(std::string_view text, std::size_t source_offset);
    /// Adds text that the source writes otherwise (a character reference, a blank for a line end); its position is `source_offset`.
    void add_replacement(std::string_view text, std::size_t source_offset);

    /// Opens and closes marks; they nest.
    void open_mark(MarkKind kind);
    void close_mark(MarkKind kind);

    /// Hands the block to the sink when it may hold Han, white space at its ends left in.
    void emit(const BlockSink& sink);

private:
    BlockKind m_kind = BlockKind::paragraph;
    std::uint32_t m_group = 0;
    std::string m_text;
    std::vector<Origin> m_origins;
    std::vector<Mark> m_marks;
    std::vector<std::size_t> m_open;  ///< indices of marks that are not closed
};

}  // namespace shuyu::article
