#include "feed/checked_entry.hpp"
#include "feed/export_formats.hpp"
#include "feed/language.hpp"
#include "feed/xml_writer.hpp"

/// TMX 1.4b: one unit for each pair, the source first (translate-toolkit goes by order, OmegaT by language).
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"tmx", "tmx"}};

class TmxWriter {
public:
    explicit TmxWriter(const ExportJob& job) : m_job(job) {}

    std::string write(const std::vector<Entry>& entries) {
        m_xml.open("tmx", {{"version", "1.4"}});
        m_xml.empty("header", {{"creationtool", "shuyu"},
                               {"creationtoolversion", "1.0"},
                               {"segtype", "phrase"},
                               {"o-tmf", "shuyu"},
                               {"adminlang", "en"},
                               {"srclang", is_zh_en() ? m_job.header.source : m_job.header.target},
                               {"datatype", "plaintext"}});
        m_xml.open("body");
        for (const Entry& entry : entries) write(entry);
        m_xml.close();
        m_xml.close();
        return m_xml.take();
    }

private:
    bool is_zh_en() const { return m_job.options.direction == Direction::zh_en; }

    void write(const Entry& entry) {
        const SplitVariants variants = split_variants(entry);
        for (const glossary::Gloss& gloss : entry.term.glosses) {
            write(entry, gloss, entry.term.term);
            for (const std::string& variant : variants.spellings) write(entry, gloss, variant);
            for (const std::string& variant : variants.other_script) write(entry, gloss, variant);
        }
    }

    void write(const Entry& entry, const glossary::Gloss& gloss, const std::string& spelling) {
        const glossary::Term& term = entry.term;
        m_xml.open("tu", {{"tuid", spelling + '/' + gloss.gloss}});
        note(term.note);
        property("x-status", to_string(gloss.status));
        property("x-domain", term.domain);
        property("x-part-of-speech", term.part_of_speech);
        property("x-reading", spelling == term.term ? term.reading : "");
        property("x-definition", term.definition);
        property("x-example", gloss.example);
        property("x-source", gloss.source);
        property("x-gloss-note", gloss.note);
        property("x-variant-of", spelling == term.term ? "" : term.term);
        if (is_zh_en()) variant(m_job.header.source, spelling);
        variant(m_job.header.target, gloss.gloss);
        if (!is_zh_en()) variant(m_job.header.source, spelling);
        m_xml.close();
    }

    void note(const std::string& text) {
        if (!text.empty()) m_xml.leaf("note", {}, text);
    }

    void property(std::string_view type, std::string_view text) {
        if (!text.empty()) m_xml.leaf("prop", {{"type", type}}, text);
    }

    void variant(const std::string& language, const std::string& text) {
        m_xml.open("tuv", {{"xml:lang", language}});
        m_xml.leaf("seg", {}, text);
        m_xml.close();
    }

    const ExportJob& m_job;
    XmlWriter m_xml;
};

std::string write(const ExportJob& job, ExportReport& report) {
    return TmxWriter(job).write(checked(job.entries, check_for_xml, report));
}

}  // namespace

constinit const ExportFormat tmx_format{"tmx",
                                        "TMX 1.4b translation memory: any CAT tool, Google, Amazon, Custom Translator",
                                        styles,
                                        {},
                                        Carries::everything - Carries::deprecated - Carries::see,
                                        write};

}  // namespace shuyu::feed
