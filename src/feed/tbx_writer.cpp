#include "feed/tbx_writer.hpp"

#include <algorithm>
#include <map>

#include "feed/checked_entry.hpp"
#include "feed/language.hpp"

namespace shuyu::feed {
namespace {

constexpr std::string_view parts_of_speech[] = {"noun", "verb", "adjective", "adverb", "other"};

std::string_view status_word(glossary::Status status) {
    switch (status) {
        case glossary::Status::preferred:
            return "preferredTerm-admn-sts";
        case glossary::Status::deprecated:
            return "deprecatedTerm-admn-sts";
        default:
            return "admittedTerm-admn-sts";
    }
}

bool is_in_picklist(std::string_view part_of_speech) {
    return std::find(std::begin(parts_of_speech), std::end(parts_of_speech), part_of_speech) !=
           std::end(parts_of_speech);
}

class TbxWriter {
public:
    TbxWriter(const ExportJob& job, const TbxDialect& dialect, const std::vector<Entry>& entries)
        : m_job(job), m_dialect(dialect), m_entries(entries) {
        for (const Entry& entry : entries)
            for (const std::string& spelling : entry.spellings())
                m_ids.emplace(spelling, "c" + std::to_string(entry.number));
    }

    std::string write() {
        open_root();
        if (m_entries.empty()) {
            m_xml.empty("text");
        } else {
            m_xml.open("text");
            m_xml.open("body");
            for (const Entry& entry : m_entries) write(entry);
            m_xml.close();
            m_xml.close();
        }
        m_xml.close();
        return m_xml.take();
    }

private:
    bool is_zh_en() const { return m_job.options.direction == Direction::zh_en; }
    std::string chinese() const { return m_dialect.is_v2() ? "zh" : m_job.header.source; }

    void open_root() {
        const std::string language = is_zh_en() ? chinese() : m_job.header.target;
        if (m_dialect.is_v2())
            m_xml.open("martif", {{"type", "TBX-Basic"}, {"xml:lang", language}});
        else if (m_dialect.is_dct())
            m_xml.open("tbx", {{"type", "TBX-Basic"},
                               {"style", "dct"},
                               {"xml:lang", language},
                               {"xmlns", "urn:iso:std:iso:30042:ed-2"},
                               {"xmlns:min", "http://www.tbxinfo.net/ns/min"},
                               {"xmlns:basic", "http://www.tbxinfo.net/ns/basic"}});
        else
            m_xml.open("tbx", {{"type", "TBX-Basic"},
                               {"style", "dca"},
                               {"xml:lang", language},
                               {"xmlns", "urn:iso:std:iso:30042:ed-2"}});
        write_header();
    }

    void write_header() {
        m_xml.open(m_dialect.is_v2() ? "martifHeader" : "tbxHeader");
        m_xml.open("fileDesc");
        m_xml.open("titleStmt");
        m_xml.leaf("title", {}, m_job.header.name);
        m_xml.close();
        m_xml.open("sourceDesc");
        m_xml.leaf("p", {}, "Glossary " + m_job.header.name + ", version " + m_job.header.version + ", by shuyu");
        m_xml.close();
        m_xml.close();
        if (m_dialect.is_v2()) {
            m_xml.open("encodingDesc");
            m_xml.leaf("p", {{"type", "XCSURI"}}, "TBXBasicXCSV02.xcs");
            m_xml.close();
        }
        m_xml.close();
    }

    void write(const Entry& entry) {
        const glossary::Term& term = entry.term;
        m_xml.open(m_dialect.entry(), {{"id", "c" + std::to_string(entry.number)}});
        m_dialect.category(m_xml, "descrip", "min", "subjectField", term.domain);
        m_dialect.category(m_xml, "descrip", "basic", "definition", term.definition);
        write_note(term.note);
        for (const std::string& see : term.see) write_see(see);
        if (is_zh_en()) {
            write_chinese(entry);
            write_english(entry);
        } else {
            write_english(entry);
            write_chinese(entry);
        }
        write_other_script(entry);
        m_xml.close();
    }

    void write_note(std::string_view text, std::string_view label = "") {
        if (!text.empty()) m_xml.leaf("note", {}, std::string(label) + std::string(text));
    }

    void write_see(const std::string& see) {
        const auto target = m_ids.find(see);
        if (target != m_ids.end())
            m_dialect.reference(m_xml, target->second, see);
        else
            write_note(see, "see: ");
    }

    void write_chinese(const Entry& entry) {
        const glossary::Term& term = entry.term;
        const bool is_known = is_in_picklist(term.part_of_speech);
        m_xml.open(m_dialect.language(), {{"xml:lang", chinese()}});
        m_xml.open(m_dialect.term());
        m_xml.leaf("term", {}, term.term);
        if (!term.part_of_speech.empty())
            m_dialect.category(m_xml, "termNote", "min", "partOfSpeech", is_known ? term.part_of_speech : "other");
        write_note(term.reading, "reading: ");
        if (!is_known) write_note(term.part_of_speech, "part of speech: ");
        m_xml.close();
        const SplitVariants variants = split_variants(entry);
        for (const std::string& variant : variants.spellings) write_variant(variant);
        m_xml.close();
    }

    void write_variant(const std::string& variant) {
        m_xml.open(m_dialect.term());
        m_xml.leaf("term", {}, variant);
        m_dialect.category(m_xml, "termNote", "basic", "termType", "variant");
        m_xml.close();
    }

    void write_other_script(const Entry& entry) {
        const SplitVariants variants = split_variants(entry);
        if (variants.other_script.empty()) return;
        m_xml.open(m_dialect.language(), {{"xml:lang", other_script(m_job.header.source)}});
        for (const std::string& variant : variants.other_script) write_variant(variant);
        m_xml.close();
    }

    void write_english(const Entry& entry) {
        m_xml.open(m_dialect.language(), {{"xml:lang", m_job.header.target}});
        for (const glossary::Gloss& gloss : entry.term.glosses) {
            m_xml.open(m_dialect.term());
            m_xml.leaf("term", {}, gloss.gloss);
            m_dialect.category(m_xml, "termNote", "min", "administrativeStatus", status_word(gloss.status));
            m_dialect.category(m_xml, "descrip", "basic", "context", gloss.example);
            m_dialect.category(m_xml, "admin", "basic", "source", gloss.source);
            if (gloss.status == glossary::Status::candidate) write_note("candidate", "status: ");
            write_note(gloss.note);
            m_xml.close();
        }
        m_xml.close();
    }

    const ExportJob& m_job;
    const TbxDialect& m_dialect;
    const std::vector<Entry>& m_entries;
    std::map<std::string, std::string> m_ids;  ///< of concepts, by spelling
    XmlWriter m_xml;
};

}  // namespace

std::string write_tbx(const ExportJob& job, const TbxDialect& dialect, ExportReport& report) {
    const std::vector<Entry> entries = checked(job.entries, check_for_xml, report);
    return TbxWriter(job, dialect, entries).write();
}

}  // namespace shuyu::feed
