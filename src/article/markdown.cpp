#include "article/markdown.hpp"

#include <md4c.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "article/block_builder.hpp"
#include "article/character_reference.hpp"
#include "article/front_matter.hpp"
#include "article/html.hpp"
#include "article/markdown_guard.hpp"
#include "article/size_limit.hpp"
#include "text/han_search.hpp"
#include "text/line_index.hpp"

namespace shuyu::article {
namespace {

constexpr auto none = std::string_view::npos;

/// Turns md4c's events into blocks. md4c hands out pointers into what it was given: their differences are the places.
class MarkdownReader {
public:
    MarkdownReader(std::string_view source, std::size_t begin, const ReadOptions& options, const BlockSink& sink)
        : m_source(source),
          m_cursor(begin),
          m_begin(begin),
          m_options(options),
          m_sink(sink),
          m_builder(options.blocks) {}

    /// `parsed` is the source from `begin` on, or a copy of it of the same length.
    Result<void> read(std::string_view parsed);

private:
    static MarkdownReader& self(void* data) { return *static_cast<MarkdownReader*>(data); }
    static int on_enter_block(MD_BLOCKTYPE type, void*, void* data) { return self(data).enter_block(type), 0; }
    static int on_leave_block(MD_BLOCKTYPE type, void*, void* data) {
        self(data).leave_block(type);
        return self(data).m_failure ? 1 : 0;  // ends md_parse
    }
    static int on_enter_span(MD_SPANTYPE type, void* detail, void* data) {
        return self(data).enter_span(type, detail), 0;
    }
    static int on_leave_span(MD_SPANTYPE type, void*, void* data) { return self(data).leave_span(type), 0; }
    static int on_text(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data) {
        return self(data).text(type, {text, size}), 0;
    }

    void enter_block(MD_BLOCKTYPE type);
    void leave_block(MD_BLOCKTYPE type);
    void enter_span(MD_SPANTYPE type, void* detail);
    void leave_span(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, std::string_view piece);

    /// The place of a piece in the source, or nothing for md4c's own strings (blanks, line ends).
    std::optional<std::size_t> place_of(std::string_view piece) const;
    void verbatim(std::string_view piece);
    void reference(std::string_view piece);
    void line_end();
    void code_line_end();
    void inline_html(std::string_view piece);
    void html_block();
    void separate_cells();
    void flush();

    std::string_view m_source;
    std::string_view m_parsed;
    std::size_t m_cursor;  ///< where in the source the last piece ended
    std::size_t m_begin;
    const ReadOptions& m_options;
    const BlockSink& m_sink;
    BlockBuilder m_builder;
    BlockKind m_kind = BlockKind::paragraph;
    std::vector<std::uint32_t> m_lists;  ///< the numbers of the lists around, 0 for a block quote in between
    std::uint32_t m_groups = 0;          ///< lists and tables so far
    std::uint32_t m_table = 0;
    std::size_t m_cell = 0;          ///< cells of the row begun so far
    std::size_t m_cells_parted = 0;  ///< cells of the row with their TAB written
    bool m_code_block = false;
    bool m_html_block = false;
    const char* m_target = nullptr;  ///< of the link around: an autolink shows it
    std::optional<text::Diagnostic> m_failure;
};

Result<void> MarkdownReader::read(std::string_view parsed) {
    m_parsed = parsed;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = on_enter_block;
    parser.leave_block = on_leave_block;
    parser.enter_span = on_enter_span;
    parser.leave_span = on_leave_span;
    parser.text = on_text;
    const bool done = md_parse(parsed.data(), static_cast<MD_SIZE>(parsed.size()), &parser, this) == 0;
    flush();
    if (m_failure) return Failure(*m_failure);
    if (!done) return Failure(text::make_error("out-of-memory", "memory ran out while reading Markdown", {}));
    return {};
}

void MarkdownReader::enter_block(MD_BLOCKTYPE type) {
    if (type != MD_BLOCK_TH && type != MD_BLOCK_TD) flush();
    switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.push_back(++m_groups);
            break;
        case MD_BLOCK_QUOTE:
            m_lists.push_back(0);
            break;
        case MD_BLOCK_TABLE:
            m_table = ++m_groups;
            break;
        case MD_BLOCK_TR:
            m_kind = BlockKind::table_row;
            m_cell = m_cells_parted = 0;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            ++m_cell;
            break;
        case MD_BLOCK_H:
            m_kind = BlockKind::heading;
            break;
        case MD_BLOCK_CODE:
            m_kind = BlockKind::code;
            m_code_block = true;
            break;
        case MD_BLOCK_HTML:
            m_html_block = true;
            break;
        default:
            break;
    }
}

void MarkdownReader::leave_block(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD) return;
    if (type == MD_BLOCK_HTML) html_block();
    flush();
    m_kind = BlockKind::paragraph;
    m_code_block = m_html_block = false;
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_QUOTE) m_lists.pop_back();
}

void MarkdownReader::enter_span(MD_SPANTYPE type, void* detail) {
    separate_cells();
    switch (type) {
        case MD_SPAN_EM:
        case MD_SPAN_STRONG:
            m_builder.open(MarkKind::emphasis);
            break;
        case MD_SPAN_CODE:
            if (m_options.code) m_builder.open(MarkKind::code);
            break;
        case MD_SPAN_A:
            m_builder.open(MarkKind::link);
            m_target = static_cast<const MD_SPAN_A_DETAIL*>(detail)->href.text;
            break;
        default:
            break;
    }
}

void MarkdownReader::leave_span(MD_SPANTYPE type) {
    switch (type) {
        case MD_SPAN_EM:
        case MD_SPAN_STRONG:
            m_builder.close(MarkKind::emphasis);
            break;
        case MD_SPAN_CODE:
            m_builder.close(MarkKind::code);
            break;
        case MD_SPAN_A:
            m_builder.close(MarkKind::link);
            m_target = nullptr;
            break;
        default:
            break;
    }
}

void MarkdownReader::text(MD_TEXTTYPE type, std::string_view piece) {
    if (piece.data() == m_target) return;
    switch (type) {
        case MD_TEXT_NULLCHAR:
            m_builder.append_instead(" ", m_cursor, 1);
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            line_end();
            break;
        case MD_TEXT_ENTITY:
            m_code_block || m_html_block ? verbatim(piece) : reference(piece);
            break;
        case MD_TEXT_HTML:
            m_html_block ? verbatim(piece) : inline_html(piece);
            break;
        case MD_TEXT_CODE:
            if (!m_options.code)
                m_builder.append_instead(m_builder.ends_with_blank() ? "" : " ", m_cursor, 0);
            else if (m_code_block && piece == "\n")
                code_line_end();
            else
                verbatim(piece);
            break;
        default:
            verbatim(piece);
    }
}

std::optional<std::size_t> MarkdownReader::place_of(std::string_view piece) const {
    const std::less<> before;
    if (before(piece.data(), m_parsed.data()) || !before(piece.data(), m_parsed.data() + m_parsed.size())) return {};
    return m_begin + static_cast<std::size_t>(piece.data() - m_parsed.data());
}

void MarkdownReader::verbatim(std::string_view piece) {
    const auto place = place_of(piece);
    if (!place) return piece == "\n" || !m_code_block ? line_end() : void();  // an indentation's blanks are no loss
    separate_cells();
    m_builder.append(m_source.substr(*place, piece.size()), *place);
    m_cursor = *place + piece.size();
}

void MarkdownReader::reference(std::string_view piece) {
    const std::string decoded = decode_reference(piece);
    const auto place = place_of(piece);
    if (decoded.empty() || !place) return verbatim(piece);
    separate_cells();
    m_builder.append_instead(decoded, *place, piece.size());
    m_cursor = *place + piece.size();
}

void MarkdownReader::line_end() {
    const std::size_t end = m_source.find_first_of("\r\n", m_cursor);
    if (end == none) return m_builder.append_instead(" ", m_cursor, 0);
    const std::size_t length = m_source.substr(end, 2) == "\r\n" ? 2 : 1;
    m_builder.append(m_source.substr(end, length), end);
    m_cursor = end + length;
}

void MarkdownReader::code_line_end() {
    flush();
    m_kind = BlockKind::code;
}

void MarkdownReader::inline_html(std::string_view piece) {
    const auto place = place_of(piece);
    if (!place) return;
    if (piece.starts_with("<br") || piece.starts_with("<BR")) m_builder.append_instead(" ", *place, piece.size());
    m_cursor = *place + piece.size();
}

void MarkdownReader::html_block() {
    if (m_options.blocks == Blocks::all || text::may_hold_han(m_builder.text())) {
        const Block raw = m_builder.block(BlockKind::paragraph, 0);
        if (auto read = read_html(raw.text, m_options, mapped_through(raw, m_sink)); !read) {
            const text::LineColumn begin = text::LineIndex(m_source).at(raw.source_of(0));
            m_failure = read.error();
            m_failure->place = {{}, begin.line, begin.column};
        }
    }
    m_builder.clear();
}

void MarkdownReader::separate_cells() {
    if (m_kind != BlockKind::table_row || m_cell == 0) return;
    for (m_cells_parted = std::max<std::size_t>(m_cells_parted, 1); m_cells_parted < m_cell; ++m_cells_parted)
        m_builder.append_cell_end(m_cursor);
}

void MarkdownReader::flush() {
    const std::uint32_t list = m_lists.empty() ? 0 : m_lists.back();
    if (m_kind == BlockKind::table_row) return m_builder.flush(m_kind, m_table, m_sink);
    if (m_kind != BlockKind::paragraph || list == 0) return m_builder.flush(m_kind, 0, m_sink);
    m_builder.flush(BlockKind::list_item, list, m_sink);
}

}  // namespace

Result<void> read_markdown(std::string_view text, const ReadOptions& options, const BlockSink& sink) {
    if (auto checked = check_markup_size(text); !checked) return checked;
    const std::size_t front_matter = front_matter_length(text);
    if (options.code) read_front_matter(text.substr(0, front_matter), sink);
    const std::string_view body = text.substr(front_matter);
    const std::optional<std::string> guarded = without_multipliers(body);
    return MarkdownReader(text, front_matter, options, sink).read(guarded ? std::string_view(*guarded) : body);
}

}  // namespace shuyu::article
