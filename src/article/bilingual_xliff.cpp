#include "article/bilingual_formats.hpp"
#include "article/xml_units.hpp"

/// XLIFF 1.2 (trans-unit, languages on the file) and 2.x (segments in units, languages on the root). Proposals
/// (alt-trans, matches) and what is not to be translated are no segments.
namespace shuyu::article {
namespace {

constexpr std::string_view roots[] = {"xliff"};
constexpr std::string_view units[] = {"trans-unit", "unit"};
constexpr std::string_view codes[] = {"bpt", "ept", "ph", "it", "bx", "ex", "x", "sc", "ec", "cp", "sm", "em"};

/// The attribute on the innermost element that has it.
std::string inherited(std::span<const XmlNode> around, std::string_view attribute) {
    for (std::size_t i = around.size(); i-- > 0;)
        if (const std::string_view value = around[i].attribute(attribute); !value.empty()) return std::string(value);
    return {};
}

class XliffReader {
public:
    void take(const XmlNode& unit, std::span<const XmlNode> around) {
        Segment segment;
        segment.context = unit.attribute("id");
        const bool is_old = unit.name == "trans-unit";
        segment.source_language = inherited(around, is_old ? "source-language" : "srcLang");
        segment.target_language = inherited(around, is_old ? "target-language" : "trgLang");
        add_notes(unit, segment);
        if (const XmlNode* notes = unit.child("notes")) add_notes(*notes, segment);
        if (is_old)
            add(unit, segment);
        else
            for (const XmlNode& child : unit.children)
                if (child.name == "segment") add(child, segment);
    }

    Bilingual read;

private:
    static void add_notes(const XmlNode& node, Segment& segment) {
        for (const XmlNode& child : node.children) {
            if (child.name != "note") continue;
            if (!segment.note.empty()) segment.note += '\n';
            segment.note += text_of(child);
        }
    }

    void add(const XmlNode& node, Segment segment) {
        const XmlNode* source = node.child("source");
        const XmlNode* target = node.child("target");
        segment.line = node.line;
        if (source != nullptr) segment.source = text_of(*source, codes);
        if (target != nullptr) segment.target = text_of(*target, codes);
        segment.state = node.attribute("state");
        if (segment.state.empty() && target != nullptr) segment.state = target->attribute("state");
        read.segments.push_back(std::move(segment));
    }
};

}  // namespace

Result<Bilingual> read_xliff(const std::string& name, std::string_view bytes) {
    XliffReader reader;
    const Result<void> read =
        read_xml_units(name, bytes, {"XLIFF", roots, units},
                       [&](const XmlNode& unit, std::span<const XmlNode> around) { reader.take(unit, around); });
    if (!read) return Failure(read.error());
    return std::move(reader.read);
}

}  // namespace shuyu::article
