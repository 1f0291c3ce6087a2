#include "check/ignore_comment.hpp"
#include "check/rule_functions.hpp"
#include "check/rules.hpp"
#include "glossary/header_editor.hpp"

namespace shuyu::check {
namespace {

constexpr std::string_view known_keys[] = {"format", "name", "languages", "version", "check", "terms"};

Remark unknown_field(const std::string& name, Part part) {
    return {"unknown-field", part, "unknown field \"" + name + '"',
            "correct its name; it is kept, but nothing reads it"};
}

Remark unknown_rule(const std::string& name, Part part) {
    return {"unknown-rule", part, "there is no rule \"" + name + '"', "shuyu check --list lists them"};
}

bool is_known_key(std::string_view name) {
    return std::find(std::begin(known_keys), std::end(known_keys), name) != std::end(known_keys);
}

}  // namespace

void check_fields(const Entry& entry, Remarks& remarks) {
    for (const glossary::Field& field : entry.term.other) remarks.push_back(unknown_field(field.name, entry.part()));
    for (std::size_t i = 0; i < entry.term.glosses.size(); ++i)
        for (const glossary::Field& field : entry.term.glosses[i].other)
            remarks.push_back(unknown_field(field.name, entry.gloss(i)));
    for (const std::string& name : ignored_rules(entry.subject.glossary, entry.index))
        if (find_rule(name) == nullptr) remarks.push_back(unknown_rule(name, entry.part()));
}

void check_head(const Subject& subject, Remarks& remarks) {
    for (const auto& [name, level] : subject.glossary.header().check)
        if (find_rule(name) == nullptr) remarks.push_back(unknown_rule(name, {}));
    const std::string text = subject.glossary.text();
    const auto keys = glossary::header_keys(text);
    if (!keys) return;  // the head was checked when the glossary was read
    text::LineIndex lines(text);
    for (const glossary::HeaderKey& key : *keys) {
        if (is_known_key(key.name)) continue;
        const text::LineColumn at = lines.at(key.begin);
        Remark remark = unknown_field(key.name, {});
        remark.place = {subject.glossary.file(), at.line, at.column};
        remarks.push_back(std::move(remark));
    }
}

}  // namespace shuyu::check
