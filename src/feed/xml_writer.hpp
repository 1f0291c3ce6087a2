#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shuyu::feed {

using XmlAttributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// Writes indented XML. Texts are escaped; characters that hide (bidi controls and the like) are written as
/// references. The caller has checked that XML can hold them (check_xml).
class XmlWriter {
public:
    XmlWriter();

    void open(std::string_view name, XmlAttributes attributes = {});
    void close();
    /// An element with a text, or an empty one.
    void leaf(std::string_view name, XmlAttributes attributes, std::string_view text);
    /// `<name><inner …>text</inner></name>` on one line.
    void marked(std::string_view name, std::string_view inner, XmlAttributes attributes, std::string_view text);
    void empty(std::string_view name, XmlAttributes attributes = {});
    std::string take() { return std::move(m_text); }

private:
    static std::string attributes_text(XmlAttributes attributes);
    void start(std::string_view name, XmlAttributes attributes);

    std::string m_text;
    std::vector<std::string> m_open;
};

/// `text` escaped for the inside of an element or, with quotation marks and white space too, of an attribute.
std::string xml_text(std::string_view text);
std::string xml_attribute(std::string_view text);

}  // namespace shuyu::feed
