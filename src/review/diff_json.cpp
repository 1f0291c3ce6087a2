#include "review/diff_json.hpp"

namespace shuyu::review {
namespace {

using text::JsonWriter;

void write_text(JsonWriter& json, std::string_view name, std::string_view text) {
    json.key(name);
    json.value(text);
}

void write_text_if(JsonWriter& json, std::string_view name, std::string_view text) {
    if (!text.empty()) write_text(json, name, text);
}

void write_number(JsonWriter& json, std::string_view name, std::size_t number) {
    json.key(name);
    json.value(number);
}

/// A list of objects.
template <class Items, class WriteMembers>
void write_list(JsonWriter& json, std::string_view name, const Items& items, const WriteMembers& write_members) {
    json.key(name);
    json.begin_array();
    for (const auto& item : items) {
        json.begin_object();
        write_members(item);
        json.end_object();
    }
    json.end_array();
}

void write_fields(JsonWriter& json, std::string_view name, const std::vector<FieldChange>& fields) {
    write_list(json, name, fields, [&](const FieldChange& field) {
        write_text(json, "field", field.field);
        write_text(json, "before", field.before);
        write_text(json, "after", field.after);
    });
}

void write_gloss(JsonWriter& json, const GlossChange& gloss) {
    write_text(json, "what", to_string(gloss.what));
    write_text(json, "gloss", gloss.gloss);
    write_text_if(json, "old_gloss", gloss.old_gloss);
    if (gloss.before) write_text(json, "before", glossary::to_string(*gloss.before));
    if (gloss.after) write_text(json, "after", glossary::to_string(*gloss.after));
    write_fields(json, "fields", gloss.fields);
}

void write_term(JsonWriter& json, const TermChange& term) {
    write_text(json, "what", to_string(term.what));
    write_text(json, "term", term.term);
    write_text_if(json, "old_term", term.old_term);
    write_text_if(json, "domain", term.domain);
    write_text(json, "step", to_string(term.step));
    write_fields(json, "fields", term.fields);
    write_list(json, "glosses", term.glosses, [&](const GlossChange& gloss) { write_gloss(json, gloss); });
}

void write_article(JsonWriter& json, const ArticleChange& article) {
    write_text(json, "what", to_string(article.what));
    write_text(json, "article", article.article);
    write_number(json, "unpaired_before", article.unpaired_before);
    write_number(json, "unpaired_after", article.unpaired_after);
    write_list(json, "pairs", article.pairs, [&](const PairChange& pair) {
        write_text(json, "what", pair.is_added ? "added" : "removed");
        write_text(json, "term", pair.term);
        write_text(json, "gloss", pair.gloss);
    });
}

}  // namespace

void write_json(JsonWriter& json, const TermChange& change) {
    json.begin_object();
    write_term(json, change);
    json.end_object();
}

std::string diff_json(const GlossaryDiff& diff) {
    JsonWriter json;
    json.begin_object();
    write_text(json, "old_version", diff.old_version);
    write_text(json, "new_version", diff.new_version);
    write_text(json, "step", to_string(diff.step));
    json.key("counts");
    json.begin_object();
    for (const What what : all_whats) write_number(json, to_string(what), count_terms(diff, what));
    json.end_object();
    write_fields(json, "head", diff.head);
    write_list(json, "terms", diff.terms, [&](const TermChange& term) { write_term(json, term); });
    write_list(json, "conflicts", diff.conflicts, [&](const text::Diagnostic& conflict) {
        write_text(json, "rule", conflict.rule);
        write_text(json, "what", conflict.what);
    });
    write_list(json, "evidence", diff.evidence, [&](const ArticleChange& article) { write_article(json, article); });
    json.end_object();
    return json.take() + '\n';
}

}  // namespace shuyu::review
