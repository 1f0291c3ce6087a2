#include "review/fact_lines.hpp"

#include <fmt/format.h>

#include "glossary/term_fields.hpp"
#include "review/glossary_version.hpp"

namespace shuyu::review {
namespace {

using glossary::Gloss;
using glossary::Term;

/// Values on one line.
std::string on_a_line(std::string value) {
    for (std::size_t at = value.find('\n'); at != std::string::npos; at = value.find('\n', at + 2))
        value.replace(at, 1, "\\n");
    return value;
}

class Lines {
public:
    void add(const std::string& subject, std::string_view field, const std::string& value) {
        if (value.empty()) return;
        m_text += on_a_line(subject);
        if (!subject.empty()) m_text += ", ";
        m_text.append(field).append(": ").append(on_a_line(value)).append("\n");
    }
    void add(const std::string& line) { m_text += on_a_line(line) + '\n'; }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

void add_gloss(Lines& lines, const std::string& name, const Gloss& gloss) {
    const std::string subject = name + " = " + gloss.gloss;
    lines.add(subject + " (" + std::string(to_string(gloss.status)) + ')');
    for (const auto& field : glossary::gloss_fields())
        if (field.name != "gloss" && field.name != "status") lines.add(subject, field.name, field.get(gloss));
    for (const glossary::Field& field : gloss.other) lines.add(subject, field.name, field.value);
}

void add_term(Lines& lines, const Term& term) {
    const std::string name = term.domain.empty() ? term.term : term.term + " [" + term.domain + ']';
    lines.add(name);
    for (const auto& field : glossary::term_fields())
        if (field.name != "term" && field.name != "domain") lines.add(name, field.name, field.get(term));
    for (const glossary::ListField& list : glossary::term_lists())
        for (const std::string& item : term.*list.items) lines.add(name, list.name, item);
    for (const glossary::Field& field : term.other) lines.add(name, field.name, field.value);
    for (const Gloss& gloss : term.glosses) add_gloss(lines, name, gloss);
}

void add_head(Lines& lines, const glossary::Header& header) {
    lines.add("", "name", header.name);
    lines.add("", "languages", header.source + " to " + header.target);
    lines.add("", "version", header.version);
}

}  // namespace

std::string fact_lines(const glossary::EntryFile& file) {
    Lines lines;
    const bool has_head = file.form() == glossary::FileForm::glossary || file.form() == glossary::FileForm::header;
    if (has_head) add_head(lines, file.header());
    for (std::size_t i = 0; i < file.size(); ++i) add_term(lines, file.read(i));
    return lines.take();
}

std::string fact_lines(const glossary::Evidence& evidence) {
    Lines lines;
    lines.add("", "article", evidence.article);
    lines.add("", "hash", evidence.hash);
    lines.add("", "options", evidence.options);
    for (const glossary::EvidencePair& pair : evidence.pairs)
        for (const glossary::Sighting& found : pair.found)
            lines.add(fmt::format("{} = {}{}: line {}, {}, {}.{:02}", pair.term, pair.gloss,
                                  pair.is_doubtful ? " (doubtful)" : "", found.line, found.pattern,
                                  found.confidence / 100, found.confidence % 100));
    for (const glossary::Unpaired& unpaired : evidence.unpaired)
        for (const glossary::UnpairedSighting& found : unpaired.found)
            lines.add(fmt::format("{} without a gloss: line {}{}", unpaired.term, found.line,
                                  found.resolved.empty() ? "" : ", is " + found.resolved));
    for (const glossary::DroppedPair& pair : evidence.dropped)
        lines.add(pair.term + " = " + pair.gloss + ": not any more");
    return lines.take();
}

std::optional<std::string> fact_lines(const std::string& bytes, const std::string& path) {
    if (is_evidence(bytes)) {
        if (const auto evidence = glossary::read_evidence(bytes, path)) return fact_lines(*evidence);
        return std::nullopt;
    }
    const auto file = parse_version(bytes, path);
    return file ? std::optional(fact_lines(*file)) : std::nullopt;
}

}  // namespace shuyu::review
