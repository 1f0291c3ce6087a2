#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

namespace shuyu::article {

enum class BlockKind : std::uint8_t {
    paragraph,  ///< running text; also what plain text joins from hard-wrapped lines
    heading,
    list_item,   ///< the item's own text, without the items nested in it
    table_row,   ///< the row's cells, with a TAB between two
    definition,  ///< a term and its definition (dt and dd), with a TAB between
    code,        ///< fenced or indented code, one block a line
    metadata,    ///< a value of the YAML front matter
};

/// From `text_offset` on (to the next Origin) the text of a block stands verbatim in the source at `source_offset`.
struct Origin {
    std::size_t text_offset = 0;
    std::size_t source_offset = 0;
};

enum class MarkKind : std::uint8_t {
    emphasis,  ///< em, strong, i, b, u, mark: a boundary hint for the gloss
    code,      ///< inline code
    link,      ///< the text of a link (its target is no text)
    chinese,   ///< the author says that this is Chinese: lang="zh…"
    ruby,      ///< the annotation (rt) of a ruby base: a reading
};

/// Half-open range of a block's text with a markup meaning. Marks are sorted by begin; they may nest.
struct Mark {
    std::size_t begin = 0;
    std::size_t end = 0;
    MarkKind kind = MarkKind::emphasis;
};

/// A stretch of text within which a fragment and its gloss are looked for. Text is valid UTF-8; markup is gone, a line
/// end inside a paragraph is still there as LF, CR LF or CR and counts as a blank. The views live as long as the call
/// of the sink that receives the block.
struct Block {
    BlockKind kind = BlockKind::paragraph;
    std::string_view text;
    std::span<const Origin> origins;  ///< at least one, sorted by text_offset, the first with text_offset 0
    std::span<const Mark> marks;
    std::uint32_t group = 0;  ///< the same for the rows of one table or the items of one list; 0: none

    /// The byte offset in the source of the text's byte at `text_offset` (≤ text.size()). O(log origins).
    std::size_t source_of(std::size_t text_offset) const;
    /// The byte offset in the source after the character that ends at `text_end` (> 0) of the text: before markup that
    /// follows it.
    std::size_t source_end(std::size_t text_end) const;
};

/// Which blocks a reader gives. Those who look for Chinese in English need no others.
enum class Blocks : std::uint8_t { with_han, all };

/// Receives the blocks of an article in the order of the text.
using BlockSink = std::function<void(const Block&)>;

}  // namespace shuyu::article
