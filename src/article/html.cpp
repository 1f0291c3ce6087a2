#include "article/html.hpp"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "article/block_builder.hpp"
#include "text/line_index.hpp"

namespace shuyu::article {
namespace {

constexpr std::size_t largest_text = std::size_t{256} << 20;
constexpr int most_attributes = 1000;
constexpr std::size_t piece = 64 * 1024;  // bytes fed to the parser at a time

enum class Role {
    inline_text,
    block,       ///< ends the block before and after it
    heading,
    item,
    row,
    cell,
    term,        ///< dt
    definition,  ///< dd
    pre,
    line_break,
    skipped,     ///< nothing in it is text
    emphasis,
    code,
    link,
    group,       ///< a table or list
};

struct ElementRow {
    std::string_view name;
    Role role;
};

/// What each element does to the text; elements that are not here are inline.
constexpr ElementRow elements[] = {
    {"address", Role::block}, {"article", Role::block}, {"aside", Role::block}, {"blockquote", Role::block},
    {"body", Role::block}, {"button", Role::block}, {"caption", Role::block}, {"center", Role::block},
    {"details", Role::block}, {"dialog", Role::block}, {"div", Role::block}, {"fieldset", Role::block},
    {"figcaption", Role::block}, {"figure", Role::block}, {"footer", Role::block}, {"form", Role::block},
    {"header", Role::block}, {"hr", Role::block}, {"html", Role::block}, {"legend", Role::block}, {"main", Role::block},
    {"nav", Role::block}, {"option", Role::block}, {"p", Role::block}, {"section", Role::block}, {"summary", Role::block},
    {"title", Role::heading}, {"h1", Role::heading}, {"h2", Role::heading}, {"h3", Role::heading}, {"h4", Role::heading},
    {"h5", Role::heading}, {"h6", Role::heading}, {"li", Role::item}, {"tr", Role::row}, {"td", Role::cell},
    {"th", Role::cell}, {"dt", Role::term}, {"dd", Role::definition}, {"pre", Role::pre}, {"br", Role::line_break},
    {"script", Role::skipped}, {"style", Role::skipped}, {"template", Role::skipped}, {"rt", Role::skipped},
    {"rp", Role::skipped}, {"svg", Role::skipped}, {"math", Role::skipped}, {"em", Role::emphasis}, {"i", Role::emphasis},
    {"b", Role::emphasis}, {"strong", Role::emphasis}, {"u", Role::emphasis}, {"mark", Role::emphasis},
    {"cite", Role::emphasis}, {"dfn", Role::emphasis}, {"code", Role::code}, {"kbd", Role::code}, {"samp", Role::code},
    {"tt", Role::code}, {"a", Role::link}, {"table", Role::group}, {"ul", Role::group}, {"ol", Role::group},
    {"dl", Role::group},
};

Role role_of(std::string_view name) {
    const auto* found = std::find_if(std::begin(elements), std::end(elements), [&](const ElementRow& row) { return row.name == name; });
    return found == std::end(elements) ? Role::inline_text : found->role;
}

std::optional<MarkKind> mark_of(Role role) {
    switch (role) {
        case Role::emphasis: return MarkKind::emphasis;
        case Role::code: return MarkKind::code;
        case Role::link: return MarkKind::link;
        default: return std::nullopt;
    }
}

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f'; }

bool is_chinese(const xmlChar** attributes) {
    for (; attributes && attributes[0]; attributes += 2) {
        const std::string_view name(reinterpret_cast<const char*>(attributes[0]));
        if ((name != "lang" && name != "xml:lang") || !attributes[1]) continue;
        const std::string_view value(reinterpret_cast<const char*>(attributes[1]));
        return value.starts_with("zh") || value.starts_with("ZH") || value.starts_with("cmn") || value.starts_with("yue");
    }
    return false;
}

/// Turns libxml2's events into blocks.
class HtmlReader {
public:
    HtmlReader(std::string_view source, const ReadOptions& options, const BlockSink& sink)
        : m_source(source), m_options(options), m_sink(sink) {
        m_builder.begin(BlockKind::paragraph);
    }

    void set_parser(htmlParserCtxtPtr parser) { m_parser = parser; }

    void start(const xmlChar* name, const xmlChar** attributes) {
        const Role role = role_of(reinterpret_cast<const char*>(name));
        Open open{role, false};
        if (role == Role::skipped) ++m_skipped;
        enter(role);
        if (const auto mark = mark_of(role)) m_builder.open_mark(*mark);
        if (is_chinese(attributes)) {
            open.chinese = true;
            m_builder.open_mark(MarkKind::chinese);
        }
        m_open.push_back(open);
    }

    void end() {
        if (m_open.empty()) return;
        const Open open = m_open.back();
        m_open.pop_back();
        if (open.chinese) m_builder.close_mark(MarkKind::chinese);
        if (const auto mark = mark_of(open.role)) m_builder.close_mark(*mark);
        if (open.role == Role::skipped) --m_skipped;
        leave(open.role);
    }

    void characters(std::string_view text) {
        const std::size_t place = place_of(text);
        const bool verbatim = m_source.substr(place, text.size()) == text;
        if (m_skipped > 0 || (!m_options.code && (m_pre > 0 || m_code > 0))) return;
        if (m_pre > 0) return add_pre(text, place, verbatim);
        for (std::size_t at = 0; at < text.size();) {
            std::size_t end = at;
            const bool blank = is_blank(text[at]);
            while (end < text.size() && is_blank(text[end]) == blank) ++end;
            const std::size_t offset = verbatim ? place + at : place;
            if (blank) add_blank(text.substr(at, end - at), offset);
            else if (verbatim) m_builder.add(text.substr(at, end - at), offset);
            else m_builder.add_replacement(text.substr(at, end - at), offset);
            at = end;
        }
    }

    void flush(BlockKind next = BlockKind::paragraph, std::uint32_t group = 0) {
        m_builder.emit(m_sink);
        m_builder.begin(next, group);
    }

private:
    struct Open {
        Role role = Role::inline_text;
        bool chinese = false;
    };

    void enter(Role role) {
        switch (role) {
            case Role::block: if (!in_cell()) flush(m_items > 0 ? BlockKind::list_item : BlockKind::paragraph); break;
            case Role::heading: if (!in_cell()) flush(BlockKind::heading); break;
            case Role::group: if (m_rows == 0) flush(); ++m_group; break;
            case Role::item: ++m_items; if (!in_cell()) flush(BlockKind::list_item, m_group); break;
            case Role::row: if (m_rows++ == 0) { flush(BlockKind::table_row, m_group); m_cells = 0; } break;
            case Role::cell: if (m_cells++ > 0) m_builder.add_replacement("\t", m_last); break;
            case Role::term: flush(BlockKind::definition, m_group); m_definition = true; break;
            case Role::definition: if (m_definition) m_builder.add_replacement("\t", m_last); break;
            case Role::pre: flush(BlockKind::code); ++m_pre; break;
            case Role::code: ++m_code; break;
            case Role::line_break: m_builder.add_replacement("\n", m_last); break;
            default: break;
        }
    }

    void leave(Role role) {
        switch (role) {
            case Role::block: case Role::heading: if (!in_cell()) flush(); break;
            case Role::group: m_definition = false; if (m_rows == 0) flush(); break;
            case Role::item: --m_items; if (!in_cell()) flush(); break;
            case Role::row: if (--m_rows == 0) flush(); break;
            case Role::pre: --m_pre; flush(); break;
            case Role::code: --m_code; break;
            default: break;
        }
    }

    /// Inside a table row or a definition the cells stay together in one block.
    bool in_cell() const { return m_rows > 0 || m_definition; }

    void add_blank(std::string_view blank, std::size_t offset) {
        const std::string& text = m_builder.text();
        if (text.empty() || is_blank(text.back())) return;
        const std::size_t line_end = blank.find('\n');
        if (line_end == std::string_view::npos) m_builder.add(" ", offset);
        else m_builder.add("\n", offset + line_end);
    }

    void add_pre(std::string_view text, std::size_t place, bool verbatim) {
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (verbatim) m_builder.add(text.substr(at, end - at), place + at);
            else m_builder.add_replacement(text.substr(at, end - at), place);
            if (end < text.size()) flush(BlockKind::code);
            at = end + 1;
        }
    }

    /// Where the source has the text that the parser has just read: before the parser's position when it stands there
    /// as it is, else at the reference ("&#27700;") that ends there.
    std::size_t place_of(std::string_view text) {
        const long consumed = xmlByteConsumed(m_parser);
        const std::size_t end = consumed < 0 ? m_last : std::min(static_cast<std::size_t>(consumed), m_source.size());
        std::size_t place = end;
        if (end >= text.size() && m_source.substr(end - text.size(), text.size()) == text) {
            place = end - text.size();
        } else if (m_source.substr(end, text.size()) == text) {
            place = end;
        } else if (const std::size_t reference = m_source.substr(0, end).rfind('&'); reference != std::string_view::npos &&
                                                                                    reference >= m_last && end - reference < 40) {
            place = reference;
        } else if (const std::size_t found = m_source.substr(m_last, 4 * piece).find(text); found != std::string_view::npos) {
            place = m_last + found;
        }
        m_last = std::max(m_last, place);
        return place;
    }

    std::string_view m_source;
    const ReadOptions& m_options;
    const BlockSink& m_sink;
    htmlParserCtxtPtr m_parser = nullptr;
    BlockBuilder m_builder;
    std::vector<Open> m_open;
    std::size_t m_last = 0;
    std::uint32_t m_group = 0;
    int m_skipped = 0;
    int m_pre = 0;
    int m_code = 0;
    int m_rows = 0;
    int m_cells = 0;
    int m_items = 0;
    bool m_definition = false;
};

HtmlReader& reader(void* data) { return *static_cast<HtmlReader*>(data); }

/// Offset of a tag with more attributes than libxml2 can take in reasonable time.
std::optional<std::size_t> find_overlong_tag(std::string_view text) {
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        int words = 0;
        char quote = 0;
        bool blank = false;
        std::size_t end = at + 1;
        for (; end < text.size() && (quote != 0 || text[end] != '>') && words <= most_attributes; ++end) {
            const char c = text[end];
            if (quote != 0) {
                if (c == quote) quote = 0;
            } else if ((c == '"' || c == '\'') && text[end - 1] == '=') {
                quote = c;
            } else if (c == '<') {
                break;
            }
            words += quote == 0 && blank && !is_blank(c);
            blank = quote == 0 && is_blank(c);
        }
        if (words > most_attributes && text[at + 1] != '!' && (text[at + 1] | 0x20) >= 'a') return at;
        if (quote == 0 && end > at + 1) at = end - 1;
    }
    return std::nullopt;
}

struct FreeParser {
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

xmlSAXHandler make_handler() {
    xmlSAXHandler handler{};
    handler.startElement = [](void* data, const xmlChar* name, const xmlChar** attributes) { reader(data).start(name, attributes); };
    handler.endElement = [](void* data, const xmlChar*) { reader(data).end(); };
    handler.characters = [](void* data, const xmlChar* text, int size) {
        reader(data).characters({reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
    };
    handler.ignorableWhitespace = handler.characters;
    handler.cdataBlock = [](void*, const xmlChar*, int) {};
    return handler;
}

}  // namespace

Result<void> read_html(std::string_view text, const ReadOptions& options, const BlockSink& sink) {
    if (text.size() > largest_text)
        return Failure(text::make_error("too-large", "HTML of more than 256 MiB", "split it, or pass --as plain"));
    if (const auto tag = find_overlong_tag(text)) {
        const text::LineColumn place = text::LineIndex(text).at(*tag);
        text::Diagnostic error = text::make_error("too-many-attributes", "a tag with more than 1000 attributes",
                                                  "remove it, or pass --as plain");
        error.place.line = place.line;
        error.place.column = place.column;
        return Failure(std::move(error));
    }
    std::string without_nul;
    if (text.find('\0') != std::string_view::npos) {
        without_nul = text;
        std::replace(without_nul.begin(), without_nul.end(), '\0', ' ');
        text = without_nul;
    }
    HtmlReader state(text, options, sink);
    xmlSAXHandler handler = make_handler();
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
        htmlCreatePushParserCtxt(&handler, &state, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (!parser) return Failure(text::make_error("html", "the HTML parser could not be started", ""));
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                                         HTML_PARSE_NOIMPLIED | HTML_PARSE_IGNORE_ENC);
    parser->options |= XML_PARSE_HUGE;
    state.set_parser(parser.get());
    for (std::size_t at = 0; at < text.size(); at += piece) {
        const std::string_view next = text.substr(at, piece);
        htmlParseChunk(parser.get(), next.data(), static_cast<int>(next.size()), 0);
    }
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    state.flush();
    return {};
}

}  // namespace shuyu::article
