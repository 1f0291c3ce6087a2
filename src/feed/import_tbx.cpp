#include <algorithm>

#include "article/language_tag.hpp"
#include "article/xml_units.hpp"
#include "feed/import_entry.hpp"
#include "feed/import_formats.hpp"

/// TBX of both versions (martif, tbx), in both styles (a category is the type of a general element, or an element of
/// its own), any dialect. The first term of the first Chinese language is the term, other Chinese terms are variants,
/// English ones glosses. Categories that a glossary has no field for become lines of a note, "category: text".
namespace shuyu::feed {
namespace {

using article::text_of;
using article::XmlNode;

constexpr std::string_view endings[] = {".tbx"};
constexpr std::string_view roots[] = {"martif", "tbx"};
constexpr std::string_view units[] = {"termEntry", "conceptEntry"};
constexpr std::string_view languages[] = {"langSet", "langSec"};
constexpr std::string_view terms[] = {"tig", "ntig", "termSec"};
constexpr std::string_view general[] = {"descrip", "admin", "termNote", "ref", "xref", "descripNote", "adminNote"};
constexpr std::string_view groups[] = {"descripGrp", "adminGrp", "termNoteGrp", "termGrp"};
constexpr std::string_view of_history[] = {"transacGrp", "transac", "transacNote", "date", "transactionType"};

bool is_one_of(std::string_view name, std::span<const std::string_view> names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view category_of(const XmlNode& node) {
    return is_one_of(node.name, general) ? node.attribute("type") : std::string_view(node.name);
}

std::string trimmed(std::string text) {
    constexpr std::string_view blanks = " \t\r\n";
    text.erase(std::min(text.find_last_not_of(blanks) + 1, text.size()));
    text.erase(0, std::min(text.find_first_not_of(blanks), text.size()));
    return text;
}

/// One term of a concept with its facts, whatever language.
struct TbxTerm {
    std::string text;
    std::string status;
    std::string part_of_speech;
    std::string term_type;
    std::string example;
    std::string source;
    std::string note;
    std::string reading;
};

class TbxReader {
public:
    explicit TbxReader(Imported& into) : m_into(into) {}

    void take(const XmlNode& concept_node) {
        m_entry = {};
        m_entry.line = concept_node.line;
        m_chinese.clear();
        m_english.clear();
        m_references.clear();
        take_facts(concept_node, nullptr);
        // simplified first, so that it is the term
        for (const bool is_traditional : {false, true}) take_languages(concept_node, is_traditional);
        finish(std::string(concept_node.attribute("id")));
    }

    /// When all concepts are read: references by id alone.
    void resolve() {
        for (const auto& [entry, target] : m_open_references) {
            const auto found = m_ids.find(target);
            if (found != m_ids.end())
                add_see(m_into.entries[entry].term, found->second);
            else
                m_into.not_taken["reference without a target"] += 1;
        }
    }

private:
    void take_languages(const XmlNode& concept_node, bool is_traditional) {
        for (const XmlNode& node : concept_node.children) {
            if (!is_one_of(node.name, languages)) continue;
            const std::string_view tag = node.language();
            if (article::is_traditional_chinese(tag) != is_traditional) continue;
            const bool is_english = article::is_english(tag);
            if (!is_english && !article::is_chinese(tag)) {
                m_into.not_taken["language " + std::string(tag.substr(0, 32))] += 1;
                continue;
            }
            take_facts(node, nullptr);
            for (const XmlNode& child : node.children)
                if (is_one_of(child.name, terms)) (is_english ? m_english : m_chinese).push_back(read_term(child));
        }
    }

    TbxTerm read_term(const XmlNode& node) {
        TbxTerm term;
        take_facts(node, &term);
        return term;
    }

    /// The facts directly in `node` and in its groups; `term`: whose they are, nullptr: the concept's.
    void take_facts(const XmlNode& node, TbxTerm* term) {
        for (const XmlNode& child : node.children) {
            if (child.name.empty() || is_one_of(child.name, languages) || is_one_of(child.name, terms)) continue;
            if (is_one_of(child.name, groups))
                take_facts(child, term);
            else if (is_one_of(category_of(child), of_history) || is_one_of(child.name, of_history))
                m_into.not_taken["history"] += 1;
            else
                take_fact(child, term);
        }
    }

    void take_fact(const XmlNode& node, TbxTerm* term) {
        const std::string text = trimmed(text_of(node));
        const std::string_view category = category_of(node);
        if (category == "crossReference") return take_reference(node, text);
        if (text.empty()) return;
        if (term == nullptr ? take_of_concept(category, text) : take_of_term(category, text, *term)) return;
        std::string& note = term == nullptr ? m_entry.term.note : term->note;
        add_note_line(note, (category.empty() ? std::string(node.name) : std::string(category)) + ": " + text);
        m_into.kept_as_notes[std::string(category.substr(0, 64))] += 1;
    }

    bool take_of_concept(std::string_view category, const std::string& text) {
        glossary::Term& term = m_entry.term;
        if (category == "note") {
            if (const auto see = labelled(text, "see"))
                add_see(term, std::string(*see));
            else
                add_note_line(term.note, text);
            return true;
        }
        std::string* field = category == "subjectField" ? &term.domain : nullptr;
        if (category == "definition") field = &term.definition;
        if (field == nullptr || (!field->empty() && *field != text)) return false;
        *field = text;
        return true;
    }

    static bool take_of_term(std::string_view category, const std::string& text, TbxTerm& term) {
        if (category == "note") return take_note(text, term);
        std::string* field = category == "term" ? &term.text : nullptr;
        if (category == "administrativeStatus") field = &term.status;
        if (category == "partOfSpeech") field = &term.part_of_speech;
        if (category == "termType") field = &term.term_type;
        if (category == "context") field = &term.example;
        if (category == "source") field = &term.source;
        if (category == "pronunciation" || category == "transliteratedForm") field = &term.reading;
        if (field == nullptr || !field->empty()) return false;
        *field = text;
        return true;
    }

    /// What our export could only write as a note.
    static bool take_note(const std::string& text, TbxTerm& term) {
        const std::pair<std::string_view, std::string&> fields[] = {
            {"reading", term.reading}, {"part of speech", term.part_of_speech}, {"status", term.status}};
        for (const auto& [label, field] : fields) {
            const auto value = labelled(text, label);
            if (!value || (label == "status" && *value != "candidate")) continue;
            field = *value;
            return true;
        }
        add_note_line(term.note, text);
        return true;
    }

    void take_reference(const XmlNode& node, const std::string& text) {
        std::string target(node.attribute("target"));
        if (!text.empty())
            add_see(m_entry.term, text);
        else if (!target.empty())
            m_references.push_back(std::move(target));
    }

    static void add_see(glossary::Term& term, const std::string& see) {
        if (std::find(term.see.begin(), term.see.end(), see) == term.see.end()) term.see.push_back(see);
    }

    void finish(const std::string& id) {
        if (m_chinese.empty() || m_english.empty())
            return m_into.leave_out(
                m_entry.line, "one-language",
                m_chinese.empty() ? "the concept has no Chinese term" : "the concept has no English term");
        take_chinese(m_chinese.front());
        for (std::size_t i = 1; i < m_chinese.size(); ++i) {
            m_entry.term.variants.push_back(m_chinese[i].text);
            add_note_line(m_entry.term.note, m_chinese[i].note);
        }
        for (const TbxTerm& english : m_english) add_gloss(english);
        m_ids.emplace(id, m_entry.term.term);
        for (std::string& target : m_references)
            m_open_references.emplace_back(m_into.entries.size(), std::move(target));
        m_into.add(std::move(m_entry));
    }

    void take_chinese(const TbxTerm& chinese) {
        glossary::Term& term = m_entry.term;
        term.term = chinese.text;
        term.reading = chinese.reading;
        term.part_of_speech = chinese.part_of_speech;
        add_note_line(term.note, chinese.note);
        if (!chinese.example.empty()) keep_as_note(term.note, "context", chinese.example);
        if (!chinese.source.empty()) keep_as_note(term.note, "source", chinese.source);
        if (chinese.term_type == "phrase") term.kind = pair::Kind::phrase;
    }

    void add_gloss(const TbxTerm& english) {
        ImportedGloss& gloss = m_entry.glosses.emplace_back();
        gloss.gloss.gloss = english.text;
        gloss.gloss.example = english.example;
        gloss.gloss.source = english.source;
        gloss.gloss.note = english.note;
        if (!english.status.empty() && !state_status(gloss, english.status))
            keep_as_note(gloss.gloss.note, "administrativeStatus", english.status);
        if (m_entry.term.part_of_speech.empty())
            m_entry.term.part_of_speech = english.part_of_speech;
        else if (!english.part_of_speech.empty() && english.part_of_speech != m_entry.term.part_of_speech)
            keep_as_note(gloss.gloss.note, "partOfSpeech", english.part_of_speech);
        if (!english.term_type.empty()) keep_as_note(gloss.gloss.note, "termType", english.term_type);
    }

    void keep_as_note(std::string& note, const std::string& category, const std::string& text) {
        add_note_line(note, category + ": " + text);
        m_into.kept_as_notes[category] += 1;
    }

    Imported& m_into;
    ImportedEntry m_entry;
    std::vector<TbxTerm> m_chinese;
    std::vector<TbxTerm> m_english;
    std::vector<std::string> m_references;  ///< ids of this concept's references without a text
    std::map<std::string, std::string> m_ids;
    std::vector<std::pair<std::size_t, std::string>> m_open_references;
};

Result<void> read(const ImportJob& job, Imported& into) {
    TbxReader reader(into);
    const Result<void> read = article::read_xml_units(into.file, job.bytes, {"TBX", roots, units},
                                                      [&](const XmlNode& unit, auto) { reader.take(unit); });
    if (read) reader.resolve();
    return read;
}

}  // namespace

constinit const ImportFormat tbx_import{"tbx", "TBX v2 (martif, any dialect) and v3 (DCA and DCT)", endings,
                                        Carries::everything, read};

}  // namespace shuyu::feed
