#include "article/markdown.hpp"

#include <md4c.h>

#include <algorithm>
#include <string>

#include "article/block_builder.hpp"
#include "article/front_matter.hpp"
#include "article/markup_text.hpp"

namespace shuyu::article {
namespace {

constexpr std::size_t largest_text = std::size_t{256} << 20;
constexpr std::size_t longest_definition = 4096;

/// Turns md4c's callbacks into blocks.
class MarkdownReader {
public:
    MarkdownReader(std::string_view source, std::size_t offset, const ReadOptions& options, const BlockSink& sink)
        : m_source(source), m_offset(offset), m_options(options), m_sink(sink) {}

    void enter_block(MD_BLOCKTYPE type) {
        switch (type) {
            case MD_BLOCK_TABLE: ++m_group; break;
            case MD_BLOCK_UL: case MD_BLOCK_OL: m_items.push_back(++m_group); flush(); break;
            case MD_BLOCK_LI: flush(); start(BlockKind::list_item, m_items.empty() ? 0 : m_items.back()); break;
            case MD_BLOCK_P: if (m_items.empty() || m_builder.kind() != BlockKind::list_item || !m_builder.empty()) {
                    flush();
                    start(m_items.empty() ? BlockKind::paragraph : BlockKind::list_item, m_items.empty() ? 0 : m_items.back());
                }
                break;
            case MD_BLOCK_H: flush(); start(BlockKind::heading, 0); break;
            case MD_BLOCK_CODE: flush(); start(BlockKind::code, 0); m_code = true; break;
            case MD_BLOCK_HTML: flush(); start(BlockKind::paragraph, 0); m_markup = {}; break;
            case MD_BLOCK_TR: flush(); start(BlockKind::table_row, m_group); m_cell = 0; break;
            case MD_BLOCK_TH: case MD_BLOCK_TD:
                if (m_cell++ > 0) m_builder.add_replacement("\t", m_last);
                break;
            default: break;
        }
    }

    void leave_block(MD_BLOCKTYPE type) {
        switch (type) {
            case MD_BLOCK_UL: case MD_BLOCK_OL:
                flush();
                if (!m_items.empty()) m_items.pop_back();
                break;
            case MD_BLOCK_CODE: flush(); m_code = false; break;
            case MD_BLOCK_P: case MD_BLOCK_H: case MD_BLOCK_HTML: case MD_BLOCK_TR: case MD_BLOCK_LI: flush(); break;
            default: break;
        }
    }

    void enter_span(MD_SPANTYPE type) {
        if (const MarkKind* kind = mark_of(type)) m_builder.open_mark(*kind);
        if (type == MD_SPAN_CODE) ++m_code_spans;
    }

    void leave_span(MD_SPANTYPE type) {
        if (const MarkKind* kind = mark_of(type)) m_builder.close_mark(*kind);
        if (type == MD_SPAN_CODE) --m_code_spans;
    }

    void add_text(MD_TEXTTYPE type, std::string_view text) {
        const bool inside = text.data() >= m_source.data() && text.data() <= m_source.data() + m_source.size();
        if (inside) m_last = m_offset + static_cast<std::size_t>(text.data() - m_source.data());
        if (!m_options.code && (m_code || m_code_spans > 0)) return;
        switch (type) {
            case MD_TEXT_HTML: add_markup(text); break;
            case MD_TEXT_BR: case MD_TEXT_SOFTBR: m_builder.add_replacement("\n", m_last); break;
            case MD_TEXT_NULLCHAR: m_builder.add_replacement("\xEF\xBF\xBD", m_last); break;
            case MD_TEXT_ENTITY: m_builder.add_replacement(decode_reference(text), m_last); break;
            default:
                if (m_code && text == "\n") {
                    flush();
                    start(BlockKind::code, 0);
                } else if (inside) {
                    m_builder.add(text, m_last);
                } else {
                    m_builder.add_replacement(text, m_last);
                }
        }
        if (inside) m_last += text.size();
    }

    void flush() {
        m_builder.emit(m_sink);
        m_builder.begin(BlockKind::paragraph);
    }

private:
    void start(BlockKind kind, std::uint32_t group) { m_builder.begin(kind, group); }

    /// Raw HTML: what stands between the tags is text.
    void add_markup(std::string_view text) {
        for_each_text_piece(text, m_markup, [&](std::string_view piece) {
            m_builder.add(piece, m_last + static_cast<std::size_t>(piece.data() - text.data()));
        });
    }

    static const MarkKind* mark_of(MD_SPANTYPE type) {
        static constexpr MarkKind emphasis = MarkKind::emphasis;
        static constexpr MarkKind code = MarkKind::code;
        static constexpr MarkKind link = MarkKind::link;
        switch (type) {
            case MD_SPAN_EM: case MD_SPAN_STRONG: case MD_SPAN_U: return &emphasis;
            case MD_SPAN_CODE: return &code;
            case MD_SPAN_A: return &link;
            default: return nullptr;
        }
    }

    std::string_view m_source;
    std::size_t m_offset;  ///< of m_source in the article
    const ReadOptions& m_options;
    const BlockSink& m_sink;
    BlockBuilder m_builder;
    MarkupState m_markup;
    std::vector<std::uint32_t> m_items;
    std::uint32_t m_group = 0;
    std::size_t m_last = 0;  ///< article offset behind the last text
    int m_cell = 0;
    int m_code_spans = 0;
    bool m_code = false;
};

MarkdownReader& reader(void* data) { return *static_cast<MarkdownReader*>(data); }

/// Copies the text with the "[" of overlong reference definitions blanked out, or returns nothing when there are none.
std::string without_long_definitions(std::string_view text) {
    std::string copy;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        const std::size_t open = line.find_first_not_of(" \t");
        if (line.size() > longest_definition && open != std::string_view::npos && line[open] == '[' &&
            line.find("]:") != std::string_view::npos) {
            if (copy.empty()) copy = text;
            copy[at + open] = ' ';
        }
        at = end + 1;
    }
    return copy;
}

}  // namespace

Result<void> read_markdown(std::string_view text, const ReadOptions& options, const BlockSink& sink) {
    if (text.size() > largest_text)
        return Failure(text::make_error("too-large", "Markdown of more than 256 MiB", "split it, or pass --as plain"));
    const std::size_t front = front_matter_length(text);
    if (front > 0 && options.code) read_front_matter(text.substr(0, front), sink);
    std::string_view body = text.substr(front);
    const std::string mended = without_long_definitions(body);
    if (!mended.empty()) body = mended;
    MarkdownReader state(body, front, options, sink);
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void*, void* data) { return reader(data).enter_block(type), 0; };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* data) { return reader(data).leave_block(type), 0; };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* data) { return reader(data).enter_span(type), 0; };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* data) { return reader(data).leave_span(type), 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* chars, MD_SIZE size, void* data) {
        return reader(data).add_text(type, {chars, size}), 0;
    };
    if (md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, &state) != 0)
        return Failure(text::make_error("markdown", "the Markdown could not be read", "pass --as plain"));
    state.flush();
    return {};
}

}  // namespace shuyu::article
