#include "glossary/term_writer.hpp"

#include "glossary/scalar_writer.hpp"
#include "glossary/term_fields.hpp"

namespace shuyu::glossary {
namespace {

/// Collects "key: value" lines; the first one gets a dash.
class LineWriter {
public:
    LineWriter(std::size_t indent, const std::string& line_end) : m_indent(indent), m_line_end(line_end) {}

    void add(std::string_view name, const std::string& value) {
        const char* lead = m_text.empty() ? "- " : "  ";
        m_text.append(m_indent, ' ').append(lead);
        m_text.append(name).append(":");
        if (!value.empty()) m_text.append(" ").append(value);
        m_text += m_line_end;
    }
    void append(const std::string& lines) { m_text += lines; }
    std::string take() { return std::move(m_text); }

private:
    std::size_t m_indent;
    const std::string& m_line_end;
    std::string m_text;
};

template <class Owner>
void add_scalar(LineWriter& lines, const Owner& owner, std::span<const ScalarField<Owner>> fields,
                std::string_view name) {
    for (const ScalarField<Owner>& field : fields) {
        if (field.name != name) continue;
        const std::string value = field.get(owner);
        if (!value.empty()) lines.add(name, write_value(name, value));
    }
}

void add_list(LineWriter& lines, const Term& term, std::string_view name) {
    for (const ListField& field : term_lists())
        if (field.name == name && !(term.*field.items).empty()) lines.add(name, write_flow_list(term.*field.items));
}

void add_other(LineWriter& lines, const std::vector<Field>& fields) {
    for (const Field& field : fields)
        lines.add(write_scalar(field.name), field.is_text ? write_quoted(field.value) : field.value);
}

}  // namespace

std::string write_value(std::string_view field, std::string_view value) {
    return field == "example" ? write_quoted(value) : write_scalar(value);
}

std::string write_gloss(const Gloss& gloss, std::size_t indent, const std::string& line_end) {
    LineWriter lines(indent, line_end);
    for (const std::string_view name : gloss_field_order()) add_scalar(lines, gloss, gloss_fields(), name);
    add_other(lines, gloss.other);
    return lines.take();
}

std::string write_term(const Term& term, const Layout& layout) {
    LineWriter lines(layout.indent, layout.line_end);
    for (const std::string_view name : term_field_order()) {
        if (name == "glosses") break;
        add_scalar(lines, term, term_fields(), name);
        add_list(lines, term, name);
    }
    add_other(lines, term.other);
    if (term.glosses.empty()) return lines.take();
    lines.add("glosses", "");
    for (const Gloss& gloss : term.glosses)
        lines.append(write_gloss(gloss, layout.indent + 2 * field_step, layout.line_end));
    return lines.take();
}

std::string write_header(const Header& header) {
    std::string text = "# yaml-language-server: $schema=./glossary.schema.json\n";
    text += "format: " + std::to_string(header.format) + '\n';
    text += "name: " + write_scalar(header.name) + '\n';
    text += "languages: {source: " + write_scalar(header.source, Context::flow) +
            ", target: " + write_scalar(header.target, Context::flow) + "}\n";
    text += "version: " + header.version + '\n';  // three numbers with two dots: no rule reads that as a number
    return text + "terms:\n";
}

}  // namespace shuyu::glossary
