#include "feed/xml_writer.hpp"

#include <fmt/format.h>

#include "text/escape.hpp"
#include "text/utf8.hpp"

namespace shuyu::feed {
namespace {

std::string escaped(std::string_view text, std::string_view as_reference) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded next = text::decode(text, at);
        const std::string_view bytes = text.substr(at, next.length);
        at += next.length;
        if (bytes == "&")
            out += "&amp;";
        else if (bytes == "<")
            out += "&lt;";
        else if (bytes == ">")
            out += "&gt;";
        else if (bytes == "\"" && !as_reference.empty())
            out += "&quot;";
        else if (as_reference.find(bytes) != std::string_view::npos || bytes == "\r" || text::printable(bytes) != bytes)
            fmt::format_to(std::back_inserter(out), "&#x{:X};", static_cast<std::uint32_t>(next.code_point));
        else
            out += bytes;
    }
    return out;
}

}  // namespace

std::string xml_text(std::string_view text) {
    return escaped(text, "");
}

std::string xml_attribute(std::string_view text) {
    return escaped(text, "\t\n\r");
}

XmlWriter::XmlWriter() : m_text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") {}

std::string XmlWriter::attributes_text(XmlAttributes attributes) {
    std::string text;
    for (const auto& [key, value] : attributes)
        if (!key.empty()) text.append(" ").append(key).append("=\"").append(xml_attribute(value)).append("\"");
    return text;
}

void XmlWriter::start(std::string_view name, XmlAttributes attributes) {
    m_text.append(2 * m_open.size(), ' ').append("<").append(name).append(attributes_text(attributes));
}

void XmlWriter::marked(std::string_view name, std::string_view inner, XmlAttributes attributes, std::string_view text) {
    start(name, {});
    m_text.append("><").append(inner).append(attributes_text(attributes)).append(">").append(xml_text(text));
    m_text.append("</").append(inner).append("></").append(name).append(">\n");
}

void XmlWriter::open(std::string_view name, XmlAttributes attributes) {
    start(name, attributes);
    m_text += ">\n";
    m_open.emplace_back(name);
}

void XmlWriter::close() {
    const std::string name = std::move(m_open.back());
    m_open.pop_back();
    m_text.append(2 * m_open.size(), ' ').append("</").append(name).append(">\n");
}

void XmlWriter::leaf(std::string_view name, XmlAttributes attributes, std::string_view text) {
    start(name, attributes);
    m_text.append(">").append(xml_text(text)).append("</").append(name).append(">\n");
}

void XmlWriter::empty(std::string_view name, XmlAttributes attributes) {
    start(name, attributes);
    m_text += "/>\n";
}

}  // namespace shuyu::feed
