#include "article/html.hpp"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "article/block_builder.hpp"
#include "article/character_reference.hpp"
#include "article/html_element.hpp"
#include "article/html_guard.hpp"
#include "article/size_limit.hpp"
#include "text/line_index.hpp"
#include "text/utf8.hpp"

namespace shuyu::article {
namespace {

constexpr auto none = std::string_view::npos;
constexpr std::string_view blanks = " \t\r\n\f\v";
constexpr std::size_t chunk_size = 64 * 1024;
constexpr std::size_t longest_reference = 64;
constexpr double most_stray_work = 2e8;  ///< comparisons: less than a second

struct ContextDeleter {
    void operator()(htmlParserCtxt* context) const {
        if (context->myDoc) xmlFreeDoc(context->myDoc);
        htmlFreeParserCtxt(context);
    }
};
using Context = std::unique_ptr<htmlParserCtxt, ContextDeleter>;

/// A piece of text as libxml2 gives it, with its place in the source.
struct Piece {
    std::string_view text;
    std::size_t source = 0;
    std::size_t source_length = 0;
    bool verbatim = true;
};

/// What the text at some place of the document belongs to.
struct Surroundings {
    BlockKind kind = BlockKind::paragraph;
    std::uint32_t group = 0;
    std::uint32_t list = 0;
    std::uint32_t table = 0;
    std::size_t cell = 0;  ///< cells of the row begun so far
};

struct Element {
    HtmlRole role = HtmlRole::other;
    bool chinese = false;
    Surroundings around;  ///< to go back to at its end
};

bool says_chinese(const xmlChar** attributes) {
    for (; attributes && attributes[0]; attributes += 2) {
        const std::string_view name = reinterpret_cast<const char*>(attributes[0]);
        if ((name != "lang" && name != "xml:lang") || !attributes[1]) continue;
        const std::string_view value = reinterpret_cast<const char*>(attributes[1]);
        return value.size() >= 2 && (value[0] | 0x20) == 'z' && (value[1] | 0x20) == 'h' &&
               (value.size() == 2 || value[2] == '-' || value[2] == '_');
    }
    return false;
}

std::size_t next_character(std::string_view text, std::size_t at) {
    return at < text.size() ? at + text::decode(text, at).length : at;
}

bool is_row(BlockKind kind) {
    return kind == BlockKind::table_row || kind == BlockKind::definition;
}

bool is_block(HtmlRole role) {
    return role >= HtmlRole::block && role <= HtmlRole::preformatted;
}

std::optional<MarkKind> mark_of(HtmlRole role) {
    switch (role) {
        case HtmlRole::emphasis:
            return MarkKind::emphasis;
        case HtmlRole::code:
            return MarkKind::code;
        case HtmlRole::link:
            return MarkKind::link;
        default:
            return std::nullopt;
    }
}

/// Turns libxml2's SAX events into blocks.
class HtmlReader {
public:
    HtmlReader(std::string_view html, const ReadOptions& options, const BlockSink& sink)
        : m_html(html), m_options(options), m_sink(sink), m_builder(options.blocks) {}

    Result<void> read();

private:
    static void on_start(void* data, const xmlChar* name, const xmlChar** attributes) {
        static_cast<HtmlReader*>(data)->start(reinterpret_cast<const char*>(name), attributes);
    }
    static void on_end(void* data, const xmlChar*) {
        static_cast<HtmlReader*>(data)->count_end_tag();
        static_cast<HtmlReader*>(data)->end();
    }
    static void on_text(void* data, const xmlChar* text, int length) {
        static_cast<HtmlReader*>(data)->text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
    }

    void start(std::string_view name, const xmlChar** attributes);
    void end();
    void count_end_tag();
    bool is_overworked(std::size_t begin, std::size_t end);
    std::size_t consumed() const;
    void text(std::string_view chunk);

    HtmlRole role_of(std::string_view name) const;
    void begin_block(HtmlRole role);
    void begin_row(BlockKind kind, std::uint32_t group);
    void next_cell();
    void part_blocks();
    void open_marks(const Element& element);
    void close_marks(const Element& element);

    Piece located(std::string_view chunk) const;
    std::optional<Piece> reference_before(std::string_view chunk, std::size_t end) const;
    void append_running(const Piece& piece);
    void append_lines(const Piece& piece);
    void append_part(const Piece& piece, std::size_t from, std::size_t length);
    void prepare_for_text();
    void flush();

    std::string_view m_html;
    const ReadOptions& m_options;
    const BlockSink& m_sink;
    Context m_context;
    BlockBuilder m_builder;
    std::vector<Element> m_elements;
    Surroundings m_now;
    std::size_t m_cursor = 0;   ///< the source is read up to here
    std::size_t m_skipped = 0;  ///< depth of elements without text
    std::size_t m_preformatted = 0;
    std::uint32_t m_groups = 0;      ///< lists and tables so far
    std::size_t m_cells_parted = 0;  ///< cells of the row with their TAB written
    std::size_t m_end_tags = 0;      ///< of the present chunk that closed an element
    std::size_t m_last_end_tag = 0;
    double m_stray_work = 0;
    bool m_cell_has_text = false;
    bool m_break = false;  ///< inside a cell with text: what follows is a block of its own
};

Result<void> HtmlReader::read() {
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    htmlSAXHandler handler{};
    handler.startElement = on_start;
    handler.endElement = on_end;
    handler.characters = handler.ignorableWhitespace = on_text;
    m_context.reset(htmlCreatePushParserCtxt(&handler, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    const Failure no_memory(text::make_error("out-of-memory", "memory ran out while reading HTML", {}));
    if (!m_context) return no_memory;
    htmlCtxtUseOptions(m_context.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                            HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | XML_PARSE_HUGE);
    for (std::size_t at = 0; at < m_html.size();) {
        std::size_t end = std::min(at + chunk_size, m_html.size());
        while (end < m_html.size() && (static_cast<unsigned char>(m_html[end]) & 0xC0) == 0x80) --end;
        htmlParseChunk(m_context.get(), m_html.data() + at, static_cast<int>(end - at), 0);
        if (is_overworked(at, end)) {
            const text::LineColumn place = text::LineIndex(m_html).at(at);
            return Failure({text::Severity::error,
                            "unbalanced-tags",
                            {{}, place.line, place.column},
                            "too many end tags without a start tag in deeply nested elements",
                            "mend the file, or read it with --format plain"});
        }
        at = end;
    }
    htmlParseChunk(m_context.get(), m_html.data(), 0, 1);
    flush();
    if (m_context->errNo == XML_ERR_NO_MEMORY) return no_memory;
    return {};
}

std::size_t HtmlReader::consumed() const {
    const long bytes = xmlByteConsumed(m_context.get());
    return std::min(bytes < 0 ? m_cursor : static_cast<std::size_t>(bytes), m_html.size());
}

/// Counts the end tags of the source that close something: one may close many elements, and others close by themselves.
void HtmlReader::count_end_tag() {
    const std::size_t at = consumed();
    if (at == m_last_end_tag) return;
    m_last_end_tag = at;
    const std::string_view before =
        m_html.substr(at - std::min(at, longest_reference), std::min(at, longest_reference));
    const std::size_t tag = before.rfind('<');
    if (tag != none && before.substr(tag, 2) == "</") ++m_end_tags;
}

/// libxml2 looks through all open elements for each end tag that closes none of them: quadratic, so there is a limit.
bool HtmlReader::is_overworked(std::size_t begin, std::size_t end) {
    std::size_t tags = 0;
    for (std::size_t at = m_html.find("</", begin); at < end; at = m_html.find("</", at + 2)) ++tags;
    if (tags > m_end_tags) m_stray_work += double(tags - m_end_tags) * double(m_elements.size());
    m_end_tags = 0;
    return m_stray_work > most_stray_work;
}

HtmlRole HtmlReader::role_of(std::string_view name) const {
    const HtmlRole role = html_role(name);
    const bool is_code = role == HtmlRole::code || role == HtmlRole::preformatted;
    return is_code && !m_options.code ? HtmlRole::skipped : role;
}

void HtmlReader::start(std::string_view name, const xmlChar** attributes) {
    const Element element{role_of(name), says_chinese(attributes), m_now};
    m_elements.push_back(element);
    if (element.role == HtmlRole::skipped) ++m_skipped;
    if (element.role == HtmlRole::preformatted) ++m_preformatted;
    begin_block(element.role);
    open_marks(element);
}

void HtmlReader::end() {
    if (m_elements.empty()) return;
    const Element element = m_elements.back();
    m_elements.pop_back();
    close_marks(element);
    if (element.role == HtmlRole::skipped) --m_skipped;
    if (element.role == HtmlRole::preformatted) --m_preformatted;
    if (!is_block(element.role) || element.role == HtmlRole::term || element.role == HtmlRole::cell) return;
    const bool ends_row = element.role == HtmlRole::row || element.role == HtmlRole::definition;
    ends_row ? flush() : part_blocks();
    m_now = element.around;
    if (element.role == HtmlRole::row) m_cells_parted = m_now.cell;
    if (element.role == HtmlRole::definition) m_now.kind = BlockKind::paragraph;
}

void HtmlReader::begin_row(BlockKind kind, std::uint32_t group) {
    flush();
    m_now.kind = kind;
    m_now.group = group;
    m_now.cell = m_cells_parted = 0;
}

void HtmlReader::begin_block(HtmlRole role) {
    switch (role) {
        case HtmlRole::line_break:
            if (!m_builder.empty() && !m_builder.ends_with_blank()) m_builder.append_instead("\n", m_cursor, 0);
            return;
        case HtmlRole::row:
            return begin_row(BlockKind::table_row, m_now.table);
        case HtmlRole::term:
            begin_row(BlockKind::definition, 0);
            return next_cell();
        case HtmlRole::definition:
            if (m_now.kind != BlockKind::definition || m_builder.empty()) begin_row(BlockKind::definition, 0);
            return next_cell();
        case HtmlRole::cell:
            return next_cell();
        default:
            break;
    }
    if (!is_block(role)) return;
    part_blocks();
    if (role == HtmlRole::table) m_now.table = ++m_groups;
    if (role == HtmlRole::list) m_now.list = ++m_groups;
    if (role == HtmlRole::preformatted) m_now.kind = BlockKind::code;
    if (is_row(m_now.kind)) return;
    if (role == HtmlRole::heading) m_now.kind = BlockKind::heading;
    if (role == HtmlRole::list_item) m_now.kind = BlockKind::list_item;
    m_now.group = m_now.kind == BlockKind::list_item ? m_now.list : 0;
}

void HtmlReader::next_cell() {
    m_break = m_cell_has_text = false;
    ++m_now.cell;
}

/// Between two blocks: at once, but inside a cell only when more text follows in it.
void HtmlReader::part_blocks() {
    if (is_row(m_now.kind))
        m_break = m_cell_has_text;
    else
        flush();
}

void HtmlReader::open_marks(const Element& element) {
    const std::optional<MarkKind> mark = mark_of(element.role);
    if (!mark && !element.chinese) return;
    if (!is_block(element.role)) prepare_for_text();
    if (element.chinese) m_builder.open(MarkKind::chinese);
    if (mark) m_builder.open(*mark);
}

void HtmlReader::close_marks(const Element& element) {
    if (const std::optional<MarkKind> mark = mark_of(element.role)) m_builder.close(*mark);
    if (element.chinese) m_builder.close(MarkKind::chinese);
}

void HtmlReader::text(std::string_view chunk) {
    if (chunk.empty()) return;
    const Piece piece = located(chunk);
    if (m_skipped == 0) m_preformatted > 0 ? append_lines(piece) : append_running(piece);
    m_cursor = std::max(m_cursor, piece.source + piece.source_length);
}

/// libxml2 tells how far it has read: a piece mostly ends there, a lone "<" begins there, and a character reference
/// ends there. Each guess is held against the source's bytes.
Piece HtmlReader::located(std::string_view chunk) const {
    const std::size_t read = consumed();
    const auto stands_at = [&](std::size_t at) { return at >= m_cursor && m_html.substr(at, chunk.size()) == chunk; };
    const auto ends_at = [&](std::size_t end) { return end >= chunk.size() && stands_at(end - chunk.size()); };
    if (ends_at(read)) return {chunk, read - chunk.size(), chunk.size(), true};
    if (const auto reference = reference_before(chunk, read)) return *reference;
    if (chunk == "&") {  // of an unknown name, which is read already
        const std::size_t ampersand = m_html.substr(m_cursor, read - std::min(read, m_cursor)).rfind('&');
        if (ampersand != none) return {chunk, m_cursor + ampersand, 1, true};
    }
    const std::size_t next = next_character(m_html, read);  // where the parts of a long text end
    if (ends_at(next)) return {chunk, next - chunk.size(), chunk.size(), true};
    if (stands_at(read)) return {chunk, read, chunk.size(), true};
    const std::size_t from = std::min(m_cursor, read);
    const std::size_t found = m_html.substr(from, read - from + chunk.size()).find(chunk);
    if (found != none) return {chunk, from + found, chunk.size(), true};
    return {chunk, from, read - from, false};
}

std::optional<Piece> HtmlReader::reference_before(std::string_view chunk, std::size_t end) const {
    if (end <= m_cursor) return std::nullopt;
    const std::size_t from = std::max(m_cursor, end - std::min(end, longest_reference));
    const std::size_t ampersand = m_html.substr(from, end - from).rfind('&');
    if (ampersand == none) return std::nullopt;
    const std::size_t begin = from + ampersand;
    const std::string_view reference = m_html.substr(begin, end - begin);
    const bool known = reference.ends_with(';') || reference.starts_with("&#");  // libxml2 wants the ";" after a name
    if (!known || decode_reference(reference) != chunk) return std::nullopt;
    return Piece{chunk, begin, end - begin, false};
}

/// What comes before the first text after a boundary.
void HtmlReader::prepare_for_text() {
    if (m_break) flush();
    m_break = false;
    if (!is_row(m_now.kind) || m_now.cell == 0) return;
    for (m_cells_parted = std::max<std::size_t>(m_cells_parted, 1); m_cells_parted < m_now.cell; ++m_cells_parted)
        m_builder.append_cell_end(m_cursor);
}

void HtmlReader::append_part(const Piece& piece, std::size_t from, std::size_t length) {
    const std::string_view part = piece.text.substr(from, length);
    if (piece.verbatim)
        m_builder.append(part, piece.source + from);
    else
        m_builder.append_instead(part, piece.source, piece.source_length);
}

/// Runs of white space become one blank, or one line end where they hold one.
void HtmlReader::append_running(const Piece& piece) {
    for (std::size_t at = 0; at < piece.text.size();) {
        const std::size_t word = std::min(piece.text.find_first_not_of(blanks, at), piece.text.size());
        if (word > at && !m_builder.empty() && !m_builder.ends_with_blank()) {
            const std::string_view run = piece.text.substr(at, word - at);
            const std::size_t line_end = run.find_last_of("\r\n");
            append_part(piece, line_end == none ? at : at + line_end, 1);
        }
        const std::size_t end = std::min(piece.text.find_first_of(blanks, word), piece.text.size());
        if (end > word) {
            prepare_for_text();
            append_part(piece, word, end - word);
            m_cell_has_text = true;
        }
        at = end;
    }
}

/// Preformatted text is a block a line.
void HtmlReader::append_lines(const Piece& piece) {
    for (std::size_t at = 0; at < piece.text.size();) {
        const std::size_t end = std::min(piece.text.find_first_of("\r\n", at), piece.text.size());
        append_part(piece, at, end - at);
        if (end < piece.text.size()) flush();
        at = end + 1;
    }
}

void HtmlReader::flush() {
    m_builder.flush(m_now.kind, m_now.group, m_sink);
    m_break = false;
}

}  // namespace

Result<void> read_html(std::string_view text, const ReadOptions& options, const BlockSink& sink) {
    if (auto checked = check_markup_size(text); !checked) return checked;
    if (const auto tag = find_overloaded_tag(text)) {
        const text::LineColumn at = text::LineIndex(text).at(*tag);
        return Failure({text::Severity::error,
                        "too-many-attributes",
                        {{}, at.line, at.column},
                        "the tag has more than 1,000 attributes",
                        "mend the tag, or read the file with --format plain"});
    }
    const std::optional<std::string> cleaned = without_controls(text);
    return HtmlReader(cleaned ? std::string_view(*cleaned) : text, options, sink).read();
}

}  // namespace shuyu::article
