#pragma once
#include <string>
#include <vector>

#include "glossary/model.hpp"
#include "glossary/scalar_writer.hpp"
#include "glossary/world.hpp"

/// Glossaries as people write them by hand, in any style of YAML, made from a seed.
namespace shuyu::tests {

struct HandWritten {
    std::string text;
    std::vector<glossary::Term> terms;  ///< what it says, in the order of the file
    std::vector<std::string> comments;  ///< each of them stands in it once
};

/// Makes one. Every file has its own mixture: block style, brackets, JSON; plain, quoted, literal and folded texts;
/// comments above, behind and in everything; fields in any order, unknown ones; CRLF, a byte order mark, no line end at
/// the end.
class HandWriter {
public:
    explicit HandWriter(unsigned seed) : m_random(seed) {}

    HandWritten write() {
        const bool is_json = m_random.chance(6);
        m_may_comment = !is_json && !m_random.chance(5);
        m_indent = m_random.below(3);
        HandWritten made;
        for (const char* name : {"封锁", "环节", "A股", "史蒂夫·乔布斯", "no", "1e3"})
            if (m_random.chance(2)) made.terms.push_back(term(name));
        m_random.shuffle(made.terms);
        made.text = is_json ? json(made.terms) : yaml(made.terms);
        if (m_random.chance(4)) made.text = with_line_ends(made.text, "\r\n");
        if (m_random.chance(4)) made.text.insert(0, "\xEF\xBB\xBF");
        made.comments = m_comments;
        return made;
    }

private:
    glossary::Term term(const std::string& name) {
        static const std::string texts[] = {"x", "yes", "a: b", "two words here", "it's \"so\" # no", "- dash",
                                            "",  "",    ""};
        glossary::Term made;
        made.term = name;
        made.note = m_random.pick(texts);
        made.definition = m_random.pick(texts);
        made.reading = m_random.pick(texts);
        if (m_random.chance(3)) made.see = {"环节", "x, y"};
        if (m_random.chance(3)) made.kind = static_cast<pair::Kind>(m_random.below(4));
        if (m_random.chance(4)) made.other.push_back({"mine", "{a: 1, b: [2, 3]}", false});
        if (m_random.chance(4)) made.other.push_back({"owner", "some one", true});
        for (const char* text : {"blockade", "null", "the long way: home", "1:30"})
            if (m_random.chance(2)) made.glosses.push_back(gloss(text));
        return made;
    }

    glossary::Gloss gloss(const std::string& text) {
        glossary::Gloss made;
        made.gloss = text;
        made.status = static_cast<glossary::Status>(m_random.below(5));
        if (m_random.chance(3)) made.note = "a remark of two";
        if (m_random.chance(4)) made.example = "An example: \"封锁\".";
        if (m_random.chance(5)) made.other.push_back({"weight", "0.5", false});
        return made;
    }

    struct Item {
        std::string name;
        std::string value;
        bool is_text = true;
    };

    static std::vector<Item> items_of(const glossary::Gloss& gloss) {
        std::vector<Item> items{{"gloss", gloss.gloss}, {"status", std::string(to_string(gloss.status))}};
        if (!gloss.note.empty()) items.push_back({"note", gloss.note});
        if (!gloss.example.empty()) items.push_back({"example", gloss.example});
        for (const glossary::Field& field : gloss.other) items.push_back({field.name, field.value, field.is_text});
        return items;
    }

    static std::vector<Item> items_of(const glossary::Term& term) {
        std::vector<Item> items{{"term", term.term}};
        if (term.kind) items.push_back({"kind", std::string(to_string(*term.kind))});
        for (const auto& [name, value] :
             {std::pair{"note", term.note}, {"definition", term.definition}, {"reading", term.reading}})
            if (!value.empty()) items.push_back({name, value});
        if (!term.see.empty()) items.push_back({"see", glossary::write_flow_list(term.see), false});
        for (const glossary::Field& field : term.other) items.push_back({field.name, field.value, field.is_text});
        return items;
    }

    static std::string with_line_ends(const std::string& text, const std::string& line_end) {
        std::string out;
        for (const char c : text) out += c == '\n' ? line_end : std::string(1, c);
        return out;
    }

    std::string new_comment() {
        m_comments.push_back("# c" + std::to_string(m_comments.size()) + "!");
        return m_comments.back();
    }
    std::string behind() { return m_may_comment && m_random.chance(5) ? " " + new_comment() : ""; }
    std::string above(std::size_t indent) {
        std::string lines;
        if (m_random.chance(8)) lines += '\n';
        if (m_may_comment && m_random.chance(6)) lines += std::string(indent, ' ') + new_comment() + '\n';
        return lines;
    }

    static std::string single_quoted(const std::string& text) {
        std::string out = "'";
        for (const char c : text) out += c == '\'' ? "''" : std::string(1, c);
        return out + '\'';
    }

    std::string flow_value(const Item& item) {
        if (!item.is_text) return item.value;
        const std::size_t style = m_random.below(3);
        if (style == 0) return glossary::write_scalar(item.value, glossary::Context::flow);
        return style == 1 ? single_quoted(item.value) : glossary::write_quoted(item.value);
    }

    /// " value # comment" up to the line end.
    std::string block_value(const Item& item, std::size_t indent) {
        if (!item.is_text) return ' ' + item.value + behind() + '\n';
        const std::size_t style = m_random.below(8);
        const std::string deeper(indent + 2, ' ');
        if (style == 0) return " |-" + behind() + '\n' + deeper + item.value + '\n';
        if (style == 1) {
            std::string folded = item.value;
            if (const std::size_t blank = folded.find(' '); blank != std::string::npos)
                folded.replace(blank, 1, '\n' + deeper);
            return " >-" + behind() + '\n' + deeper + folded + '\n';
        }
        if (style == 2) return '\n' + deeper + glossary::write_quoted(item.value) + behind() + '\n';
        if (style < 5) return ' ' + flow_value(item) + behind() + '\n';
        return ' ' + glossary::write_scalar(item.value) + behind() + '\n';
    }

    /// "{a: b, c: d}" on one line or several.
    std::string flow_map(std::vector<Item> items, const glossary::Term* term) {
        m_random.shuffle(items);
        const bool has_lines = m_random.chance(3);
        std::string out = "{";
        for (const Item& item : items) {
            if (out.size() > 1)
                out += has_lines && m_random.chance(2) ? "," + behind() + "\n" + std::string(14, ' ') : ", ";
            out += item.name + ": " + flow_value(item);
        }
        if (term != nullptr && !term->glosses.empty()) out += ", glosses: " + flow_glosses(*term);
        return out + '}';
    }

    std::string flow_glosses(const glossary::Term& term) {
        std::string out = "[";
        for (const glossary::Gloss& gloss : term.glosses)
            out += (out.size() > 1 ? ", " : "") + flow_map(items_of(gloss), nullptr);
        return out + ']';
    }

    /// The fields of a map whose first one stands behind a dash.
    std::string block_map(std::vector<Item> items, std::size_t indent, const glossary::Term* term) {
        m_random.shuffle(items);
        const std::size_t glosses_at = m_random.below(items.size() + 1);
        std::string out;
        for (std::size_t i = 0; i <= items.size(); ++i) {
            if (term != nullptr && i == glosses_at && !term->glosses.empty()) {
                start(out, indent);
                out += "glosses:" + block_glosses(*term, indent);
            }
            if (i == items.size()) break;
            start(out, indent);
            out += items[i].name + ":" + block_value(items[i], indent);
        }
        return out;
    }

    void start(std::string& out, std::size_t indent) {
        if (!out.empty()) out += above(indent) + std::string(indent, ' ');
    }

    std::string block_glosses(const glossary::Term& term, std::size_t indent) {
        if (m_random.chance(5)) return ' ' + flow_glosses(term) + behind() + '\n';
        std::string out = behind() + '\n';
        const std::size_t dash = indent + m_random.below(2) * 2;
        for (const glossary::Gloss& gloss : term.glosses) {
            out += above(dash) + std::string(dash, ' ') + "- ";
            out += m_random.chance(5) ? flow_map(items_of(gloss), nullptr) + behind() + '\n'
                                      : block_map(items_of(gloss), dash + 2, nullptr);
        }
        return out;
    }

    std::string yaml(const std::vector<glossary::Term>& terms) {
        std::string out = above(0) + "format: 1" + behind() + "\n" + above(0);
        if (m_random.chance(3)) out += "owner: {name: me}" + behind() + "\n";
        if (terms.empty()) return out + "terms: []" + behind() + "\n";
        out += "terms:" + behind() + "\n";
        for (const glossary::Term& term : terms) {
            out += above(m_indent) + std::string(m_indent, ' ') + "- ";
            out += m_random.chance(6) ? flow_map(items_of(term), &term) + behind() + '\n'
                                      : block_map(items_of(term), m_indent + 2, &term);
        }
        if (m_random.chance(4)) out += "last: 1" + behind() + '\n';
        if (m_may_comment && m_random.chance(4)) out += new_comment() + '\n';
        if (m_random.chance(5)) out.pop_back();
        return out;
    }

    static std::string json_map(const std::vector<Item>& items, const std::string& rest) {
        std::string out = "{";
        for (const Item& item : items)
            out += (out.size() > 1 ? ", " : "") + glossary::write_quoted(item.name) + ": " +
                   (item.is_text ? glossary::write_quoted(item.value) : item.value);
        return out + rest + '}';
    }

    std::string json(const std::vector<glossary::Term>& terms) {
        const std::string separator = m_random.chance(2) ? "\n" : " ";
        std::string list;
        for (const glossary::Term& term : terms) {
            std::string glosses;
            for (const glossary::Gloss& gloss : term.glosses)
                glosses += (glosses.empty() ? "" : ", ") + json_map(items_of(gloss), "");
            list += (list.empty() ? "" : "," + separator) +
                    json_map(items_of(term), glosses.empty() ? "" : ", \"glosses\": [" + glosses + "]");
        }
        return "{\"format\": 1," + separator + "\"terms\": [" + list + "]}" + (m_random.chance(2) ? "\n" : "");
    }

    Generator m_random;
    bool m_may_comment = true;
    std::size_t m_indent = 2;
    std::vector<std::string> m_comments;
};

}  // namespace shuyu::tests
