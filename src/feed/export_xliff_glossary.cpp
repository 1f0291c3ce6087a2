#include "feed/checked_entry.hpp"
#include "feed/export_formats.hpp"
#include "feed/xml_writer.hpp"

/// XLIFF 2.1 with the glossary module: one unit for each source term, which is its own segment, since a glossary lives
/// in a unit and a unit needs a segment.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"xliff", "xlf"}};

class XliffWriter {
public:
    explicit XliffWriter(const ExportJob& job) : m_job(job) {}

    std::string write(const std::vector<Entry>& entries) {
        const glossary::Header& header = m_job.header;
        m_xml.open("xliff", {{"xmlns", "urn:oasis:names:tc:xliff:document:2.0"},
                             {"xmlns:gls", "urn:oasis:names:tc:xliff:glossary:2.0"},
                             {"xmlns:mda", "urn:oasis:names:tc:xliff:metadata:2.0"},
                             {"version", "2.1"},
                             {"srcLang", is_zh_en() ? header.source : header.target},
                             {"trgLang", is_zh_en() ? header.target : header.source}});
        m_xml.open("file", {{"id", "glossary"}});
        for (const Entry& entry : entries) write(entry);
        m_xml.close();
        m_xml.close();
        return m_xml.take();
    }

private:
    bool is_zh_en() const { return m_job.options.direction == Direction::zh_en; }

    void write(const Entry& entry) {
        if (is_zh_en()) {
            write_unit(entry, entry.term.term, entry.term.glosses);
        } else {
            for (const glossary::Gloss& gloss : entry.term.glosses) write_unit(entry, gloss.gloss, {gloss});
        }
    }

    void write_unit(const Entry& entry, const std::string& source, const std::vector<glossary::Gloss>& glosses) {
        const std::string target = is_zh_en() ? glosses.front().gloss : entry.term.term;
        m_xml.open("unit", {{"id", "u" + std::to_string(++m_units)}});
        m_xml.open("gls:glossary");
        write_entry(entry, source, glosses);
        m_xml.close();
        write_notes(entry);
        m_xml.open("segment");
        write_marked("source", source);
        write_marked("target", target);
        m_xml.close();
        m_xml.close();
    }

    void write_entry(const Entry& entry, const std::string& source, const std::vector<glossary::Gloss>& glosses) {
        m_xml.open("gls:glossEntry", {{"id", "e1"}, {"ref", "#m1"}});
        m_xml.leaf("gls:term", {}, source);
        for (std::size_t i = 0; i < glosses.size(); ++i) {
            const std::string id = "e1-" + std::to_string(i + 1);
            const std::string& text = is_zh_en() ? glosses[i].gloss : entry.term.term;
            m_xml.leaf("gls:translation", {{"id", id}, {glosses[i].source.empty() ? "" : "source", glosses[i].source}},
                       text);
        }
        if (!entry.term.definition.empty()) m_xml.leaf("gls:definition", {}, entry.term.definition);
        write_metadata(entry, glosses);
        m_xml.close();
    }

    /// Groups: what is true of the term, then of each gloss in the order of the translations.
    void write_metadata(const Entry& entry, const std::vector<glossary::Gloss>& glosses) {
        const glossary::Term& term = entry.term;
        m_xml.open("mda:metadata");
        if (!(term.domain + term.part_of_speech + term.reading).empty()) {
            m_xml.open("mda:metaGroup", {{"category", "term"}});
            meta("domain", term.domain);
            meta("part-of-speech", term.part_of_speech);
            meta("reading", term.reading);
            m_xml.close();
        }
        for (const glossary::Gloss& gloss : glosses) {
            m_xml.open("mda:metaGroup", {{"category", "translation"}});
            meta("status", to_string(gloss.status));
            meta("example", gloss.example);
            meta("note", gloss.note);
            m_xml.close();
        }
        m_xml.close();
    }

    void write_notes(const Entry& entry) {
        if (entry.term.note.empty()) return;
        m_xml.open("notes");
        m_xml.leaf("note", {}, entry.term.note);
        m_xml.close();
    }

    void meta(std::string_view type, std::string_view text) {
        if (!text.empty()) m_xml.leaf("mda:meta", {{"type", type}}, text);
    }

    void write_marked(std::string_view element, const std::string& text) {
        m_xml.marked(element, "mrk", {{"id", "m1"}, {"type", "term"}}, text);
    }

    const ExportJob& m_job;
    std::size_t m_units = 0;
    XmlWriter m_xml;
};

std::string write(const ExportJob& job, ExportReport& report) {
    const std::vector<Entry> entries = checked(job.entries, check_for_xml, report);
    return XliffWriter(job).write(entries);
}

}  // namespace

constinit const ExportFormat xliff_glossary_format{
    "xliff-glossary",
    "XLIFF 2.1 with the glossary module",
    styles,
    {},
    Carries::everything - Carries::deprecated - Carries::see - Carries::variants,
    write};

}  // namespace shuyu::feed
