#include "cli/entry_printer.hpp"

#include <fmt/format.h>

#include "cli/json_text.hpp"
#include "cli/text_table.hpp"
#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

using glossary::GlossView;
using glossary::Seen;
using glossary::TermView;

std::string hundredths(int value) {
    return fmt::format("{}.{:02}", value / 100, value % 100);
}

std::string kind_of(const TermView& view) {
    return view.term.kind ? std::string(to_string(*view.term.kind)) : "-";
}

std::string or_dash(const std::string& text) {
    return text.empty() ? "-" : text::printable_line(text);
}

std::string place_of(const Seen& seen) {
    return text::printable_line(seen.article) + ':' + std::to_string(seen.sighting.line);
}

std::string sighting_line(const Seen& seen) {
    return fmt::format("    {}  {} {}{}  {}", place_of(seen), text::printable_line(seen.sighting.pattern),
                       hundredths(seen.sighting.confidence), seen.is_doubtful ? " doubtful" : "",
                       text::printable_line(seen.context));
}

std::string print_table(std::span<const TermView> views, ShowEvidence evidence) {
    TextTable table({{"term", Align::left},
                     {"reading", Align::left},
                     {"kind", Align::left},
                     {"gloss", Align::left},
                     {"status", Align::left},
                     {"articles", Align::right},
                     {"confidence", Align::right}});
    std::size_t glosses = 0;
    for (const TermView& view : views) {
        for (const GlossView& gloss : view.glosses) {
            ++glosses;
            table.add_row({text::printable_line(view.term.term), or_dash(view.term.reading), kind_of(view),
                           text::printable_line(gloss.gloss.gloss), std::string(to_string(gloss.gloss.status)),
                           std::to_string(gloss.articles), gloss.articles == 0 ? "-" : hundredths(gloss.best)});
            if (evidence == ShowEvidence::no) continue;
            for (const Seen& seen : gloss.seen) table.add_note(sighting_line(seen));
        }
        if (view.glosses.empty())
            table.add_row(
                {text::printable_line(view.term.term), or_dash(view.term.reading), kind_of(view), "-", "-", "0", "-"});
    }
    const std::string body = table.is_empty() ? "" : table.print() + '\n';
    return body + fmt::format("{} {}, {} {}\n", views.size(), views.size() == 1 ? "term" : "terms", glosses,
                              glosses == 1 ? "gloss" : "glosses");
}

std::string print_tsv(std::span<const TermView> views, ShowEvidence evidence) {
    std::string out = "term\treading\tkind\tdomain\tgloss\tstatus\texample\tarticles\tconfidence";
    out += evidence == ShowEvidence::yes ? "\tseen\n" : "\n";
    for (const TermView& view : views) {
        for (const GlossView& gloss : view.glosses) {
            out += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}", text::printable_line(view.term.term),
                               or_dash(view.term.reading), kind_of(view), or_dash(view.term.domain),
                               text::printable_line(gloss.gloss.gloss), to_string(gloss.gloss.status),
                               or_dash(gloss.gloss.example), gloss.articles, hundredths(gloss.best));
            const char* separator = "\t";
            for (const Seen& seen : gloss.seen) {
                if (evidence == ShowEvidence::no) break;
                out += separator + place_of(seen);
                separator = ", ";
            }
            out += '\n';
        }
    }
    return out;
}

/// Builds one JSON object; empty texts are left out.
class JsonObject {
public:
    void add(std::string_view name, std::string_view text) {
        if (text.empty()) return;
        name_member(name);
        append_json_string(m_text, text);
    }
    void add_raw(std::string_view name, std::string_view json) {
        name_member(name);
        m_text += json;
    }
    std::string take() { return std::move(m_text) + '}'; }

private:
    void name_member(std::string_view name) {
        if (m_text.size() > 1) m_text += ',';
        append_json_string(m_text, name);
        m_text += ':';
    }
    std::string m_text = "{";
};

/// "[a,b]" of JSON texts.
template <class Items, class Print>
std::string json_list(const Items& items, Print print) {
    std::string out = "[";
    for (const auto& item : items) {
        if (out.size() > 1) out += ',';
        out += print(item);
    }
    return out + ']';
}

std::string json_string(const std::string& text) {
    std::string out;
    append_json_string(out, text);
    return out;
}

std::string json_seen(const Seen& seen) {
    JsonObject object;
    object.add("article", seen.article);
    object.add_raw("line", std::to_string(seen.sighting.line));
    object.add("pattern", seen.sighting.pattern);
    object.add_raw("confidence", hundredths(seen.sighting.confidence));
    object.add_raw("doubtful", seen.is_doubtful ? "true" : "false");
    object.add("context", seen.context);
    return object.take();
}

std::string json_gloss(const GlossView& view, ShowEvidence evidence) {
    JsonObject object;
    object.add("gloss", view.gloss.gloss);
    object.add("status", to_string(view.gloss.status));
    object.add("example", view.gloss.example);
    object.add("note", view.gloss.note);
    object.add("reason", view.gloss.reason);
    object.add("source", view.gloss.source);
    object.add_raw("articles", std::to_string(view.articles));
    object.add_raw("confidence", hundredths(view.best));
    if (evidence == ShowEvidence::yes) object.add_raw("seen", json_list(view.seen, json_seen));
    return object.take();
}

std::string json_term(const TermView& view, ShowEvidence evidence) {
    const glossary::Term& term = view.term;
    JsonObject object;
    object.add("term", term.term);
    if (!term.variants.empty()) object.add_raw("variants", json_list(term.variants, json_string));
    object.add("reading", term.reading);
    if (term.kind) object.add("kind", to_string(*term.kind));
    object.add("domain", term.domain);
    object.add("part_of_speech", term.part_of_speech);
    object.add("definition", term.definition);
    object.add("note", term.note);
    if (!term.see.empty()) object.add_raw("see", json_list(term.see, json_string));
    object.add("case", term.letter_case);
    object.add_raw("glosses",
                   json_list(view.glosses, [&](const GlossView& gloss) { return json_gloss(gloss, evidence); }));
    return object.take() + '\n';
}

std::string print_jsonl(std::span<const TermView> views, ShowEvidence evidence) {
    std::string out;
    for (const TermView& view : views) out += json_term(view, evidence);
    return out;
}

}  // namespace

std::string print_entries(std::span<const TermView> views, EntryFormat format, ShowEvidence evidence) {
    if (format == EntryFormat::tsv) return print_tsv(views, evidence);
    if (format == EntryFormat::jsonl) return print_jsonl(views, evidence);
    return print_table(views, evidence);
}

}  // namespace shuyu::cli
