#include "article/bilingual.hpp"
#include "feed/import_entry.hpp"
#include "feed/import_formats.hpp"
#include "feed/import_table.hpp"

/// gettext PO, as Weblate and others write it, or Weblate's CSV. Comments of our export come back into their fields;
/// other comments are notes. A fuzzy translation is a candidate.
namespace shuyu::feed {
namespace {

constexpr std::string_view endings[] = {".po", ".pot"};
constexpr HeaderName names[] = {{"source", "term"},
                                {"target", "gloss"},
                                {"context", ""},
                                {"translator_comments", "gloss_note"},
                                {"developer_comments", "note"}};

/// A comment for developers: fields behind their names, else a note.
void take_comment(std::string_view line, ImportedEntry& entry) {
    glossary::Gloss& gloss = entry.glosses.back().gloss;
    const std::pair<std::string_view, std::string&> fields[] = {{"domain", entry.term.domain},
                                                                {"definition", entry.term.definition},
                                                                {"example", gloss.example},
                                                                {"source", gloss.source}};
    for (const auto& [name, text] : fields) {
        const auto value = labelled(line, name);
        if (!value || !text.empty()) continue;
        text = *value;
        return;
    }
    add_note_line(entry.term.note, labelled(line, "note").value_or(line));
}

/// Of CSV, where the comments stand in one field, parted by " / ". What has no name belongs to the one before.
void part_comments(ImportedEntry& entry) {
    constexpr std::string_view labels[] = {"domain", "definition", "note", "example", "source"};
    const std::string whole = std::exchange(entry.term.note, {});
    std::size_t begin = 0;
    for (std::size_t at = 0; at < whole.size();) {
        const std::size_t end = std::min(whole.find(" / ", at), whole.size());
        const std::string_view rest = std::string_view(whole).substr(std::min(end + 3, whole.size()));
        bool is_end = end == whole.size();
        for (const std::string_view label : labels) is_end = is_end || labelled(rest, label).has_value();
        if (is_end) {
            take_comment(std::string_view(whole).substr(begin, end - begin), entry);
            begin = end + 3;
        }
        at = end + 3;
    }
}

Result<void> read_po(const ImportJob& job, Imported& into) {
    const auto read = article::read_bilingual(into.file, job.bytes, {article::BilingualFormat::po, {}, {}});
    if (!read) return Failure(read.error());
    for (const article::Segment& segment : read->segments) {
        ImportedEntry entry = pair_entry(segment.source, segment.target, segment.line);
        entry.glosses.back().gloss.note = segment.note;
        if (segment.state == "fuzzy") state_status(entry.glosses.back(), "candidate");
        for (const article::Property& property : segment.properties)
            if (property.name == "developer-comment") take_comment(property.value, entry);
        turn_to_chinese(entry);
        into.add(std::move(entry));
    }
    return {};
}

Result<void> read(const ImportJob& job, Imported& into) {
    if (!into.file.ends_with(".csv")) return read_po(job, into);
    TableForm form = two_columns(into.file, Header::maybe);
    form.names = names;
    form.finish = part_comments;
    return read_table(job, form, into);
}

}  // namespace

constinit const ImportFormat weblate_import{
    "weblate", "gettext PO, or CSV of Weblate and translate-toolkit", endings,
    Carries::all_glosses | Carries::definition | Carries::example | Carries::note | Carries::domain | Carries::source,
    read};

}  // namespace shuyu::feed
