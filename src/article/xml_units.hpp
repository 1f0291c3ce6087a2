#pragma once
#include <cstddef>
#include <functional>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/result.hpp"

namespace shuyu::article {

/// An element of XML, or a text in one.
struct XmlNode {
    std::string name;                                             ///< without prefix; empty: a text
    std::string text;                                             ///< of a text
    std::vector<std::pair<std::string, std::string>> attributes;  ///< names without prefix, save "xml:lang"
    std::vector<XmlNode> children;
    std::size_t line = 0;  ///< 1-based

    /// The attribute's value, or nothing.
    std::string_view attribute(std::string_view attribute_name) const;
    /// The first element of that name among the children, or nullptr.
    const XmlNode* child(std::string_view child_name) const;
    /// xml:lang, or lang, as older formats have it.
    std::string_view language() const;
};

/// The texts in `node` in order, elements whose names are in `dropped` left out with all that is in them.
std::string text_of(const XmlNode& node, std::span<const std::string_view> dropped = {});

/// What to read of an XML file: every element of one of these names, with all that is in it.
struct XmlFormat {
    std::string_view what;  ///< "TMX", for messages
    std::span<const std::string_view> roots;
    std::span<const std::string_view> units;
};

/// `around`: the elements that the unit stands in, the root first, without their children.
using XmlUnitSink = std::function<void(const XmlNode& unit, std::span<const XmlNode> around)>;

/// Reads the units of an XML file, one after the other; memory for one. UTF-8, UTF-16 with a byte order mark, and what
/// the XML declaration names. Nothing is fetched, no DTD is loaded; a file that declares entities is refused, as are
/// nesting beyond 64, more than 100,000 nodes in a unit, more than 100 attributes on an element, more than 256 MiB.
/// Errors have line and column. Linear.
Result<void> read_xml_units(const std::string& file, std::string_view bytes, const XmlFormat& format,
                            const XmlUnitSink& sink);

}  // namespace shuyu::article
