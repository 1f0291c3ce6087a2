#include "feed/json_entry.hpp"

#include "text/json_text.hpp"

namespace shuyu::feed {
namespace {

class ObjectWriter {
public:
    void add(std::string_view name, std::string_view text) {
        if (text.empty()) return;
        key(name);
        text::append_json_string(m_text, text);
    }

    void add(std::string_view name, const std::vector<std::string>& texts) {
        if (texts.empty()) return;
        key(name);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            m_text += i == 0 ? "[" : ", ";
            text::append_json_string(m_text, texts[i]);
        }
        m_text += ']';
    }

    void add_raw(std::string_view name, std::string_view json) {
        key(name);
        m_text += json;
    }

    std::string take() { return m_text.empty() ? "{}" : m_text + '}'; }

private:
    void key(std::string_view name) {
        m_text += m_text.empty() ? "{" : ", ";
        text::append_json_string(m_text, name);
        m_text += ": ";
    }

    std::string m_text;
};

std::string json_gloss(const glossary::Gloss& gloss) {
    ObjectWriter json;
    json.add("gloss", gloss.gloss);
    json.add("status", to_string(gloss.status));
    json.add("example", gloss.example);
    json.add("note", gloss.note);
    json.add("source", gloss.source);
    return json.take();
}

}  // namespace

std::string json_entry(const Entry& entry) {
    const glossary::Term& term = entry.term;
    ObjectWriter json;
    json.add("term", term.term);
    json.add("variants", term.variants);
    json.add("reading", term.reading);
    if (term.kind) json.add("kind", to_string(*term.kind));
    json.add("domain", term.domain);
    json.add("part_of_speech", term.part_of_speech);
    json.add("definition", term.definition);
    json.add("note", term.note);
    json.add("see", term.see);
    json.add("case", term.letter_case);
    std::string glosses;
    for (const glossary::Gloss& gloss : term.glosses) glosses += (glosses.empty() ? "[" : ", ") + json_gloss(gloss);
    json.add_raw("glosses", glosses.empty() ? "[]" : glosses + ']');
    return json.take();
}

}  // namespace shuyu::feed
