#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "article/block.hpp"

namespace shuyu::article {

/// Gathers the text of one block from pieces of the source, with the way back to each piece. Readers of markup append
/// as they go and flush where a block ends. All appending is amortised constant for a byte.
class BlockBuilder {
public:
    explicit BlockBuilder(Blocks blocks = Blocks::with_han) : m_blocks(blocks) {}

    /// Text that stands verbatim in the source at `source`.
    void append(std::string_view text, std::size_t source);
    /// Text that stands for `source_length` other bytes of the source at `source`: a character reference, a cell's TAB.
    void append_instead(std::string_view text, std::size_t source, std::size_t source_length);
    /// The TAB between two cells, in place of the blanks before it.
    void append_cell_end(std::size_t source);

    void open(MarkKind kind);
    /// Closes the innermost open mark of that kind; without one, nothing.
    void close(MarkKind kind);

    bool empty() const { return m_text.empty(); }
    std::string_view text() const { return m_text; }
    bool ends_with_blank() const;

    /// Gives the block to `sink` when it may hold Han, or all are asked for, and begins anew. White space around the
    /// text is left out; marks still open go on in the next block.
    void flush(BlockKind kind, std::uint32_t group, const BlockSink& sink);
    /// The text so far as a block, untrimmed.
    Block block(BlockKind kind, std::uint32_t group) const;
    void clear();

private:
    /// Cuts off the characters at the end of the text that are among `cut`.
    void trim_end(std::string_view cut);
    std::vector<Mark> closed_marks() const;

    Blocks m_blocks;
    std::string m_text;
    std::vector<Origin> m_origins;
    std::vector<Mark> m_marks;
    std::vector<std::size_t> m_open;  ///< indices of the marks that are open, outermost first
    std::size_t m_source_end = 0;     ///< where the last piece ended in the source
    bool m_verbatim = false;          ///< the last piece was verbatim: the next may prolong its Origin
};

/// Gives `sink` the blocks of a reader whose source was itself the text of `outer`, with their origins in outer's
/// source: raw HTML inside Markdown.
BlockSink mapped_through(const Block& outer, const BlockSink& sink);

}  // namespace shuyu::article
