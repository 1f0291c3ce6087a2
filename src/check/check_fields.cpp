#include "check/ignore_comment.hpp"
#include "check/rule_functions.hpp"
#include "check/rules.hpp"
#include "glossary/head_editor.hpp"

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
    std::string text = subject.glossary.text();
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    const Result<glossary::Node> head = glossary::read_head(text);
    if (!head) return;  // the head was checked when the glossary was read; what stands behind the terms is left out
    text::LineIndex lines(text);
    for (const glossary::Node& key : head->keys) {
        if (is_known_key(key.value)) continue;
        const text::LineColumn at = lines.at(key.begin);
        Remark remark = unknown_field(key.value, {});
        remark.place = {subject.glossary.file(), at.line, at.column};
        remarks.push_back(std::move(remark));
    }
}

}  // namespace shuyu::check
