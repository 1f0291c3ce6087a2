#include <map>

#include "feed/checked_entry.hpp"
#include "feed/export_formats.hpp"
#include "feed/language.hpp"
#include "feed/xml_writer.hpp"

/// MultiTerm XML. Names of languages and fields must be those of the user's termbase definition: these are MultiTerm's
/// usual ones.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"xml", "xml"}};

std::string_view status_word(glossary::Status status) {
    return status == glossary::Status::candidate ? "proposed" : to_string(status);
}

class MultitermWriter {
public:
    MultitermWriter(const ExportJob& job, const std::vector<Entry>& entries) : m_job(job), m_entries(entries) {
        for (const Entry& entry : entries)
            for (const std::string& spelling : entry.spellings()) m_numbers.emplace(spelling, entry.number);
    }

    std::string write() {
        m_xml.open("mtf");
        for (const Entry& entry : m_entries) write(entry);
        m_xml.close();
        return m_xml.take();
    }

private:
    void write(const Entry& entry) {
        m_xml.open("conceptGrp");
        m_xml.leaf("concept", {}, std::to_string(entry.number));
        field("Subject", entry.term.domain);
        field("Note", entry.term.note);
        for (const std::string& see : entry.term.see) write_see(see);
        if (m_job.options.direction == Direction::zh_en) {
            write_chinese(entry);
            write_english(entry);
        } else {
            write_english(entry);
            write_chinese(entry);
        }
        m_xml.close();
    }

    void write_see(const std::string& see) {
        const auto found = m_numbers.find(see);
        if (found == m_numbers.end()) return field("See", see);
        const std::string number = std::to_string(found->second);
        m_xml.open("descripGrp");
        m_xml.leaf("descrip", {{"type", "See"}, {"Clink", number}}, see);
        m_xml.close();
    }

    void write_chinese(const Entry& entry) {
        const bool is_old = is_traditional(m_job.header.source);
        const SplitVariants variants = split_variants(entry);
        open_language("Chinese", is_old ? "ZH-TW" : "ZH");
        field("Definition", entry.term.definition);
        open_term(entry.term.term);
        field("Part of Speech", entry.term.part_of_speech);
        field("Reading", entry.term.reading);
        m_xml.close();
        for (const std::string& variant : variants.spellings) write_variant(variant);
        m_xml.close();
        if (variants.other_script.empty()) return;
        open_language(is_old ? "Chinese (simplified)" : "Chinese (traditional)", is_old ? "ZH-CN" : "ZH-TW");
        for (const std::string& variant : variants.other_script) write_variant(variant);
        m_xml.close();
    }

    void write_english(const Entry& entry) {
        open_language("English", "EN");
        for (const glossary::Gloss& gloss : entry.term.glosses) {
            open_term(gloss.gloss);
            field("Status", status_word(gloss.status));
            field("Context", gloss.example);
            field("Source", gloss.source);
            field("Note", gloss.note);
            m_xml.close();
        }
        m_xml.close();
    }

    void open_language(std::string_view type, std::string_view code) {
        m_xml.open("languageGrp");
        m_xml.empty("language", {{"type", type}, {"lang", code}});
    }

    void open_term(const std::string& text) {
        m_xml.open("termGrp");
        m_xml.leaf("term", {}, text);
    }

    void write_variant(const std::string& text) {
        open_term(text);
        m_xml.close();
    }

    void field(std::string_view type, std::string_view text) {
        if (text.empty()) return;
        m_xml.open("descripGrp");
        m_xml.leaf("descrip", {{"type", type}}, text);
        m_xml.close();
    }

    const ExportJob& m_job;
    const std::vector<Entry>& m_entries;
    std::map<std::string, std::size_t> m_numbers;  ///< of concepts, by spelling
    XmlWriter m_xml;
};

std::string write(const ExportJob& job, ExportReport& report) {
    const std::vector<Entry> entries = checked(job.entries, check_for_xml, report);
    return MultitermWriter(job, entries).write();
}

}  // namespace

constinit const ExportFormat multiterm_format{"multiterm", "MultiTerm XML: Trados, RWS", styles,
                                              {},          Carries::everything,          write};

}  // namespace shuyu::feed
