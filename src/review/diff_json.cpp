#include "review/diff_json.hpp"

#include "text/json_text.hpp"

namespace shuyu::review {
namespace {

/// Writes members of objects and items of lists with the commas between.
class Writer {
public:
    explicit Writer(std::string& out) : m_out(out) {}

    void open(char bracket) {
        m_out += bracket;
        m_is_first = true;
    }
    void close(char bracket) {
        m_out += bracket;
        m_is_first = false;
    }
    void item() {
        if (!m_is_first) m_out += ',';
        m_is_first = false;
    }
    void key(std::string_view name) {
        item();
        text::append_json_string(m_out, name);
        m_out += ':';
    }
    void text(std::string_view name, std::string_view value) {
        key(name);
        text::append_json_string(m_out, value);
    }
    void text_if(std::string_view name, std::string_view value) {
        if (!value.empty()) text(name, value);
    }
    void number(std::string_view name, std::size_t value) {
        key(name);
        m_out += std::to_string(value);
    }
    template <class Items, class WriteItem>
    void list(std::string_view name, const Items& items, const WriteItem& write_item) {
        key(name);
        open('[');
        for (const auto& one : items) {
            item();
            open('{');
            write_item(one);
            close('}');
        }
        close(']');
    }

private:
    std::string& m_out;
    bool m_is_first = true;
};

void write_fields(Writer& writer, std::string_view name, const std::vector<FieldChange>& fields) {
    writer.list(name, fields, [&](const FieldChange& field) {
        writer.text("field", field.field);
        writer.text("before", field.before);
        writer.text("after", field.after);
    });
}

void write_gloss(Writer& writer, const GlossChange& gloss) {
    writer.text("what", to_string(gloss.what));
    writer.text("gloss", gloss.gloss);
    writer.text_if("old_gloss", gloss.old_gloss);
    if (gloss.before) writer.text("before", glossary::to_string(*gloss.before));
    if (gloss.after) writer.text("after", glossary::to_string(*gloss.after));
    write_fields(writer, "fields", gloss.fields);
}

void write_term(Writer& writer, const TermChange& term) {
    writer.text("what", to_string(term.what));
    writer.text("term", term.term);
    writer.text_if("old_term", term.old_term);
    writer.text_if("domain", term.domain);
    writer.text("step", to_string(term.step));
    write_fields(writer, "fields", term.fields);
    writer.list("glosses", term.glosses, [&](const GlossChange& gloss) { write_gloss(writer, gloss); });
}

void write_article(Writer& writer, const ArticleChange& article) {
    writer.text("what", to_string(article.what));
    writer.text("article", article.article);
    writer.number("unpaired_before", article.unpaired_before);
    writer.number("unpaired_after", article.unpaired_after);
    writer.list("pairs", article.pairs, [&](const PairChange& pair) {
        writer.text("what", pair.is_added ? "added" : "removed");
        writer.text("term", pair.term);
        writer.text("gloss", pair.gloss);
    });
}

}  // namespace

void append_json(std::string& out, const TermChange& change) {
    Writer writer(out);
    writer.open('{');
    write_term(writer, change);
    writer.close('}');
}

std::string diff_json(const GlossaryDiff& diff) {
    std::string out;
    Writer writer(out);
    writer.open('{');
    writer.text("old_version", diff.old_version);
    writer.text("new_version", diff.new_version);
    writer.text("step", to_string(diff.step));
    writer.key("counts");
    writer.open('{');
    for (const What what : all_whats) writer.number(to_string(what), count_terms(diff, what));
    writer.close('}');
    write_fields(writer, "head", diff.head);
    writer.list("terms", diff.terms, [&](const TermChange& term) { write_term(writer, term); });
    writer.list("conflicts", diff.conflicts, [&](const text::Diagnostic& conflict) {
        writer.text("rule", conflict.rule);
        writer.text("what", conflict.what);
    });
    writer.list("evidence", diff.evidence, [&](const ArticleChange& article) { write_article(writer, article); });
    writer.close('}');
    return out + '\n';
}

}  // namespace shuyu::review
