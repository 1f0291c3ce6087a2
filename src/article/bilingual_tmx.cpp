#include <algorithm>

#include "article/bilingual_formats.hpp"
#include "article/language_tag.hpp"
#include "article/xml_units.hpp"

/// TMX 1.1 to 1.4. A unit may hold many languages: every English text goes with the Chinese one (simplified, where
/// both are there; the traditional one is a property then). Without a Chinese and an English text the first two are
/// taken, that of the header's srclang before.
namespace shuyu::article {
namespace {

constexpr std::string_view roots[] = {"tmx"};
constexpr std::string_view units[] = {"header", "tu"};
constexpr std::string_view codes[] = {"bpt", "ept", "ph", "it", "ut"};  // the text of hi stays

struct Variant {
    std::string language;
    std::string text;
};

class TmxReader {
public:
    explicit TmxReader(const std::string& file) : m_file(file) {}

    void take(const XmlNode& unit) {
        if (unit.name == "header")
            m_source_language = unit.attribute("srclang");
        else
            take_unit(unit);
    }

    Bilingual read;

private:
    void take_unit(const XmlNode& unit) {
        Segment segment;
        segment.line = unit.line;
        segment.context = unit.attribute("tuid");
        std::vector<Variant> variants;
        add_facts(unit, segment);
        for (const XmlNode& child : unit.children) {
            if (child.name != "tuv") continue;
            add_facts(child, segment);
            const XmlNode* text = child.child("seg");
            if (text != nullptr) variants.push_back({std::string(child.language()), text_of(*text, codes)});
        }
        if (variants.size() < 2)
            read.left_out.push_back(left_out(m_file, unit.line, "the unit has fewer than two languages"));
        else
            add(std::move(segment), variants);
    }

    static void add_facts(const XmlNode& node, Segment& segment) {
        for (const XmlNode& child : node.children) {
            if (child.name == "prop")
                segment.properties.push_back({std::string(child.attribute("type")), text_of(child)});
            if (child.name != "note") continue;
            if (!segment.note.empty()) segment.note += '\n';
            segment.note += text_of(child);
        }
    }

    void add(Segment segment, const std::vector<Variant>& variants) {
        const Variant* chinese = find_chinese(variants);
        bool is_found = false;
        for (const Variant& variant : variants) {
            if (chinese == nullptr || &variant == chinese) continue;
            if (is_chinese(variant.language)) segment.properties.push_back({"variant", variant.text});
        }
        for (const Variant& variant : variants) {
            if (chinese == nullptr || !is_english(variant.language)) continue;
            add_pair(segment, *chinese, variant);
            is_found = true;
        }
        if (!is_found) add_first_two(segment, variants);
    }

    static const Variant* find_chinese(const std::vector<Variant>& variants) {
        const Variant* best = nullptr;
        for (const Variant& variant : variants) {
            if (!is_chinese(variant.language)) continue;
            const bool is_better = best == nullptr || (is_traditional_chinese(best->language) &&
                                                       !is_traditional_chinese(variant.language));
            if (is_better) best = &variant;
        }
        return best;
    }

    void add_first_two(const Segment& segment, const std::vector<Variant>& variants) {
        const auto source = std::find_if(variants.begin(), variants.end(),
                                         [&](const Variant& variant) { return variant.language == m_source_language; });
        const Variant& from = source == variants.end() ? variants.front() : *source;
        const Variant& to = &from == &variants.front() ? variants[1] : variants.front();
        add_pair(segment, from, to);
    }

    void add_pair(Segment segment, const Variant& source, const Variant& target) {
        segment.source = source.text;
        segment.source_language = source.language;
        segment.target = target.text;
        segment.target_language = target.language;
        read.segments.push_back(std::move(segment));
    }

    const std::string& m_file;
    std::string m_source_language;
};

}  // namespace

Result<Bilingual> read_tmx(const std::string& name, std::string_view bytes) {
    TmxReader reader(name);
    const Result<void> read =
        read_xml_units(name, bytes, {"TMX", roots, units}, [&](const XmlNode& unit, auto) { reader.take(unit); });
    if (!read) return Failure(read.error());
    return std::move(reader.read);
}

}  // namespace shuyu::article
