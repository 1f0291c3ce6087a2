#include "article/xml_units.hpp"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>

#include "article/size_limit.hpp"
#include "article/source.hpp"
#include "article/xml_guard.hpp"
#include "text/line_index.hpp"

namespace shuyu::article {
namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t most_nodes = 100'000;

struct ContextDeleter {
    void operator()(xmlParserCtxt* context) const {
        if (context->myDoc) xmlFreeDoc(context->myDoc);
        xmlFreeParserCtxt(context);
    }
};
using Context = std::unique_ptr<xmlParserCtxt, ContextDeleter>;

std::string_view view_of(const xmlChar* text) {
    return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

std::string_view without_prefix(std::string_view name) {
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos || name.starts_with("xml:") ? name : name.substr(colon + 1);
}

bool is_one_of(std::string_view name, std::span<const std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// libxml2 gives the "&" of an attribute as "&#38;" unless it may replace entities, which it must not here.
std::string attribute_value(std::string_view text) {
    constexpr std::string_view escaped = "&#38;";
    std::string value;
    for (std::size_t at = 0; at < text.size(); ++at) {
        value += text[at];
        if (text.substr(at).starts_with(escaped)) at += escaped.size() - 1;
    }
    return value;
}

std::string one_line(const char* message) {
    std::string text = message ? message : "not well-formed";
    while (!text.empty() && (text.back() == '\n' || text.back() == ' ' || text.back() == '.')) text.pop_back();
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

/// Turns libxml2's SAX events into trees of units.
class UnitReader {
public:
    UnitReader(const std::string& file, const XmlFormat& format, const XmlUnitSink& sink)
        : m_file(file), m_format(format), m_sink(sink) {}

    Result<void> read(std::string_view xml);

private:
    static UnitReader& self(void* data) { return *static_cast<UnitReader*>(data); }
    static void on_start(void* data, const xmlChar* name, const xmlChar** attributes) {
        self(data).start(view_of(name), attributes);
    }
    static void on_end(void* data, const xmlChar*) { self(data).end(); }
    static void on_text(void* data, const xmlChar* text, int length) {
        self(data).add_text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
    }
    static void on_entity(void* data, const xmlChar* name, int, const xmlChar*, const xmlChar*, xmlChar*) {
        self(data).stop("entity-declaration", "the file declares an entity, " + std::string(view_of(name)),
                        "take the DOCTYPE's declarations out");
    }
    static void on_reference(void* data, const xmlChar* name) {
        self(data).stop("unknown-entity", "the entity " + std::string(view_of(name)) + " is not known",
                        "write the character itself");
    }
    static void on_error(void* data, const char*, ...) { self(data).add_error(self(data).m_context->lastError); }

    void start(std::string_view name, const xmlChar** attributes);
    void end();
    void add_text(std::string_view text);
    XmlNode node_of(std::string_view name, const xmlChar** attributes) const;
    bool is_in_unit() const { return !m_unit.empty(); }
    bool takes_node();
    void stop(std::string rule, std::string what, std::string remedy);
    void add_error(const xmlError& error);

    const std::string& m_file;
    const XmlFormat& m_format;
    const XmlUnitSink& m_sink;
    Context m_context;
    std::vector<XmlNode> m_around;
    std::vector<XmlNode> m_unit;  ///< the open elements of the unit, outermost first
    std::size_t m_nodes = 0;
    std::optional<text::Diagnostic> m_error;
};

Result<void> UnitReader::read(std::string_view xml) {
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    if (xml.empty())
        return Failure({text::Severity::error, "empty", {m_file, 0, 0}, "the file is empty", "is it the right one?"});
    m_context.reset(xmlCreateMemoryParserCtxt(xml.data(), static_cast<int>(xml.size())));
    if (!m_context) return Failure(text::make_error("out-of-memory", "memory ran out while reading XML", {}));
    xmlSAXHandler& handler = *m_context->sax;
    handler = {};  // SAX 1: no work on namespaces
    handler.startElement = on_start;
    handler.endElement = on_end;
    handler.characters = handler.ignorableWhitespace = handler.cdataBlock = on_text;
    handler.entityDecl = on_entity;
    handler.reference = on_reference;
    handler.warning = handler.error = handler.fatalError = on_error;
    m_context->userData = this;
    xmlSwitchEncoding(m_context.get(), XML_CHAR_ENCODING_UTF8);
    xmlCtxtUseOptions(m_context.get(), XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
    xmlParseDocument(m_context.get());
    if (m_error) return Failure(*m_error);
    if (m_context->wellFormed == 0)
        return Failure({text::Severity::error, "bad-xml", {m_file, 0, 0}, "the XML is not well-formed", "mend it"});
    return {};
}

XmlNode UnitReader::node_of(std::string_view name, const xmlChar** attributes) const {
    XmlNode node;
    node.name = without_prefix(name);
    node.line = static_cast<std::size_t>(std::max(m_context->input->line, 1));
    for (; attributes && attributes[0]; attributes += 2)
        node.attributes.emplace_back(without_prefix(view_of(attributes[0])), attribute_value(view_of(attributes[1])));
    return node;
}

bool UnitReader::takes_node() {
    if (++m_nodes <= most_nodes) return true;
    stop("too-large", "an element holds more than 100,000 others", "split it");
    return false;
}

void UnitReader::start(std::string_view name, const xmlChar** attributes) {
    if (m_error) return;
    if (m_around.empty() && !is_one_of(without_prefix(name), m_format.roots))
        return stop(
            "wrong-format",
            "this is no " + std::string(m_format.what) + ": its root element is " + std::string(name.substr(0, 64)),
            "name the format that it has");
    if (m_around.size() + m_unit.size() >= deepest)
        return stop("too-deep", "elements are nested deeper than 64", "is it the right file?");
    if (!is_in_unit()) m_nodes = 0;
    if (!takes_node()) return;
    const bool is_unit = is_in_unit() || is_one_of(without_prefix(name), m_format.units);
    (is_unit ? m_unit : m_around).push_back(node_of(name, attributes));
}

void UnitReader::end() {
    if (m_error) return;
    if (!is_in_unit()) {
        m_around.pop_back();
        return;
    }
    XmlNode node = std::move(m_unit.back());
    m_unit.pop_back();
    if (is_in_unit())
        m_unit.back().children.push_back(std::move(node));
    else
        m_sink(node, m_around);
}

void UnitReader::add_text(std::string_view text) {
    if (m_error || !is_in_unit()) return;
    std::vector<XmlNode>& children = m_unit.back().children;
    if (children.empty() || !children.back().name.empty()) {
        if (!takes_node()) return;
        children.emplace_back();
        children.back().line = m_unit.back().line;
    }
    children.back().text += text;
}

void UnitReader::stop(std::string rule, std::string what, std::string remedy) {
    const auto line = static_cast<std::size_t>(std::max(m_context->input->line, 0));
    const auto column = static_cast<std::size_t>(std::max(m_context->input->col, 0));
    if (!m_error)
        m_error = {text::Severity::error, std::move(rule), {m_file, line, column}, std::move(what), std::move(remedy)};
    xmlStopParser(m_context.get());
}

void UnitReader::add_error(const xmlError& error) {
    const bool is_fatal = error.level >= XML_ERR_ERROR || error.code == XML_WAR_UNDECLARED_ENTITY;
    if (m_error || !is_fatal) return;
    m_error = {
        text::Severity::error,
        "bad-xml",
        {m_file, static_cast<std::size_t>(std::max(error.line, 0)), static_cast<std::size_t>(std::max(error.int2, 0))},
        "the XML is not well-formed: " + one_line(error.message),
        "mend the file here"};
    xmlStopParser(m_context.get());
}

Failure overloaded(const std::string& file, std::string_view xml, std::size_t at) {
    const text::LineColumn place = text::LineIndex(xml).at(at);
    return Failure({text::Severity::error,
                    "too-many-attributes",
                    {file, place.line, place.column},
                    "an element has more than 100 attributes",
                    "is it the right file?"});
}

void append_text(std::string& text, const XmlNode& node, std::span<const std::string_view> dropped) {
    if (node.name.empty())
        text += node.text;
    else
        for (const XmlNode& child : node.children)
            if (!is_one_of(child.name, dropped)) append_text(text, child, dropped);
}

}  // namespace

std::string_view XmlNode::attribute(std::string_view attribute_name) const {
    for (const auto& [known, value] : attributes)
        if (known == attribute_name) return value;
    return {};
}

const XmlNode* XmlNode::child(std::string_view child_name) const {
    const auto found = std::find_if(children.begin(), children.end(), [&](const XmlNode& node) {
        return node.name == child_name && !child_name.empty();
    });
    return found == children.end() ? nullptr : &*found;
}

std::string_view XmlNode::language() const {
    const std::string_view tag = attribute("xml:lang");
    return tag.empty() ? attribute("lang") : tag;
}

std::string text_of(const XmlNode& node, std::span<const std::string_view> dropped) {
    std::string text;
    append_text(text, node, dropped);
    return text;
}

Result<void> read_xml_units(const std::string& file, std::string_view bytes, const XmlFormat& format,
                            const XmlUnitSink& sink) {
    if (Result<void> small = check_data_size(file, bytes); !small) return small;
    const Result<Source> source = decode_source(file, bytes, declared_encoding(bytes));
    if (!source) return Failure(source.error());
    if (const auto at = find_overloaded_element(source->text)) return overloaded(file, source->text, *at);
    return UnitReader(file, format, sink).read(source->text);
}

}  // namespace shuyu::article
