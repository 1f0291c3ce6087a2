#pragma once
#include <string>
#include <vector>

#include "feed/import_plan.hpp"
#include "support/catch.hpp"

namespace shuyu::tests {

inline feed::Imported import_text(const std::string& format, const std::string& file, const std::string& bytes,
                                  const feed::ImportOptions& options = {}) {
    const feed::ImportFormat* const found = feed::find_import_format(format);
    REQUIRE(found != nullptr);
    feed::Imported imported(file);
    const Result<void> read = found->read({bytes, options}, imported);
    if (!read) imported.left_out = {read.error()};
    if (!read) imported.entries.clear();
    return imported;
}

/// A glossary with these entries, as YAML below `terms:`.
inline glossary::GlossaryText glossary_with(const std::string& terms) {
    auto glossary =
        glossary::GlossaryText::parse("format: 1\nterms:" + (terms.empty() ? " []\n" : "\n" + terms), "g.yaml");
    INFO(terms);
    REQUIRE(glossary.has_value());
    return std::move(*glossary);
}

/// What the glossary says after an import.
inline glossary::GlossaryText after_import(const glossary::GlossaryText& glossary, const feed::ImportPlan& plan) {
    auto changed = glossary.with_files(glossary.changed_files(plan.changes));
    REQUIRE(changed.has_value());
    return std::move(*changed);
}

/// A term on one line: 封锁(封鎖) domain:trade note:x = blockade/preferred + embargo/admitted note:y
inline std::string dump(const glossary::Term& term) {
    std::string text = term.term;
    for (const std::string& variant : term.variants) text += "(" + variant + ")";
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty()) text += std::string(" ") + name + ":" + value;
    };
    add("reading", term.reading);
    add("kind", term.kind ? std::string(to_string(*term.kind)) : "");
    add("domain", term.domain);
    add("pos", term.part_of_speech);
    add("definition", term.definition);
    add("note", term.note);
    for (const std::string& see : term.see) add("see", see);
    add("case", term.letter_case);
    for (const glossary::Gloss& gloss : term.glosses) {
        text += (&gloss == &term.glosses.front() ? " = " : " + ") + gloss.gloss + "/" +
                std::string(to_string(gloss.status));
        add("example", gloss.example);
        add("note", gloss.note);
        add("source", gloss.source);
        add("reason", gloss.reason);
    }
    return text;
}

/// The entries of a glossary, a line each, in their order.
inline std::string dump(const glossary::GlossaryText& glossary) {
    std::string text;
    for (std::size_t i = 0; i < glossary.size(); ++i) text += dump(glossary.read(i)) + '\n';
    return text;
}

/// "-LINE RULE" for each diagnostic.
inline std::string dump(const std::vector<text::Diagnostic>& said) {
    std::string text;
    for (const text::Diagnostic& one : said) text += "-" + std::to_string(one.place.line) + " " + one.rule + '\n';
    return text;
}

}  // namespace shuyu::tests
