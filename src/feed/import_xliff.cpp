#include "article/bilingual.hpp"
#include "article/language_tag.hpp"
#include "article/xml_units.hpp"
#include "feed/import_entry.hpp"
#include "feed/import_formats.hpp"

/// XLIFF: the glossaries of 2.x's glossary module; of a file without any, its units as pairs.
namespace shuyu::feed {
namespace {

using article::text_of;
using article::XmlNode;

constexpr std::string_view endings[] = {".xlf", ".xliff"};
constexpr std::string_view roots[] = {"xliff"};
constexpr std::string_view units[] = {"unit"};

class GlossaryReader {
public:
    explicit GlossaryReader(Imported& into) : m_into(into) {}

    void take(const XmlNode& unit, const XmlNode& root) {
        const XmlNode* glossary = unit.child("glossary");
        if (glossary == nullptr) return;
        m_is_reversed =
            article::is_chinese(root.attribute("trgLang")) && !article::is_chinese(root.attribute("srcLang"));
        for (const XmlNode& entry : glossary->children)
            if (entry.name == "glossEntry") take_entry(entry, unit.child("notes"));
    }

private:
    void take_entry(const XmlNode& node, const XmlNode* notes) {
        const XmlNode* term = node.child("term");
        ImportedEntry entry;
        entry.line = node.line;
        if (term != nullptr) entry.term.term = text_of(*term);
        if (const XmlNode* definition = node.child("definition")) entry.term.definition = text_of(*definition);
        for (const XmlNode& note : notes != nullptr ? notes->children : std::vector<XmlNode>{})
            if (note.name == "note") add_note_line(entry.term.note, text_of(note));
        for (const XmlNode& child : node.children)
            if (child.name == "translation") add_gloss(child, entry);
        if (const XmlNode* metadata = node.child("metadata")) take_metadata(*metadata, entry);
        m_into.add(std::move(entry));
    }

    void add_gloss(const XmlNode& node, ImportedEntry& entry) const {
        ImportedGloss& gloss = entry.glosses.emplace_back();
        gloss.gloss.gloss = text_of(node);
        gloss.gloss.source = node.attribute("source");
        if (!m_is_reversed) return;
        std::swap(gloss.gloss.gloss, entry.term.term);
    }

    void take_metadata(const XmlNode& metadata, ImportedEntry& entry) {
        std::size_t translations = 0;
        for (const XmlNode& group : metadata.children) {
            if (group.name != "metaGroup") continue;
            const bool is_translation = group.attribute("category") == "translation";
            const std::size_t which = is_translation ? translations++ : 0;
            for (const XmlNode& meta : group.children) {
                if (meta.name != "meta") continue;
                const bool is_taken = is_translation
                                          ? which < entry.glosses.size() && take_of_gloss(meta, entry.glosses[which])
                                          : take_of_term(meta, entry.term);
                if (!is_taken) m_into.not_taken["metadata " + std::string(meta.attribute("type"))] += 1;
            }
        }
    }

    static bool take_of_gloss(const XmlNode& meta, ImportedGloss& gloss) {
        const std::string_view type = meta.attribute("type");
        if (type == "status") return state_status(gloss, text_of(meta));
        if (type == "example") gloss.gloss.example = text_of(meta);
        if (type == "note") gloss.gloss.note = text_of(meta);
        return type == "example" || type == "note";
    }

    static bool take_of_term(const XmlNode& meta, glossary::Term& term) {
        const std::string_view type = meta.attribute("type");
        if (type == "domain") term.domain = text_of(meta);
        if (type == "part-of-speech") term.part_of_speech = text_of(meta);
        if (type == "reading") term.reading = text_of(meta);
        return type == "domain" || type == "part-of-speech" || type == "reading";
    }

    Imported& m_into;
    bool m_is_reversed = false;
};

Result<void> read_segments(const ImportJob& job, Imported& into) {
    const auto read = article::read_bilingual(into.file, job.bytes, {article::BilingualFormat::xliff, {}, {}});
    if (!read) return Failure(read.error());
    for (const article::Segment& segment : read->segments) {
        ImportedEntry entry = pair_entry(segment.source, segment.target, segment.line);
        entry.term.note = segment.note;
        turn_to_chinese(entry);
        into.add(std::move(entry));
    }
    return {};
}

Result<void> read(const ImportJob& job, Imported& into) {
    GlossaryReader reader(into);
    const Result<void> read = article::read_xml_units(into.file, job.bytes, {"XLIFF", roots, units},
                                                      [&](const XmlNode& unit, std::span<const XmlNode> around) {
                                                          if (!around.empty()) reader.take(unit, around.front());
                                                      });
    if (!read) return read;
    return into.entries.empty() ? read_segments(job, into) : Result<void>();
}

}  // namespace

constinit const ImportFormat xliff_import{"xliff", "XLIFF: glossary module of 2.x, else units of 1.2 and 2.x", endings,
                                          Carries::everything - Carries::deprecated - Carries::see - Carries::variants,
                                          read};

}  // namespace shuyu::feed
