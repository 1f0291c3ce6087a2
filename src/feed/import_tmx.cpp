#include "article/bilingual.hpp"
#include "feed/import_entry.hpp"
#include "feed/import_formats.hpp"

/// TMX 1.1 to 1.4: each unit is a pair. Properties of our export come back into their fields; those of other programs
/// are theirs, and counted as not taken.
namespace shuyu::feed {
namespace {

constexpr std::string_view endings[] = {".tmx"};

void take_property(const article::Property& property, ImportedEntry& entry, Imported& into) {
    glossary::Term& term = entry.term;
    glossary::Gloss& gloss = entry.glosses.back().gloss;
    const std::pair<std::string_view, std::string&> fields[] = {
        {"x-domain", term.domain},    {"x-part-of-speech", term.part_of_speech},
        {"x-reading", term.reading},  {"x-definition", term.definition},
        {"x-example", gloss.example}, {"x-source", gloss.source},
        {"x-gloss-note", gloss.note}};
    for (const auto& [name, text] : fields) {
        if (property.name != name) continue;
        text = property.value;
        return;
    }
    if (property.name == "variant")
        term.variants.push_back(property.value);
    else if (property.name == "x-variant-of")
        term.variants.push_back(std::exchange(term.term, property.value));
    else if (property.name != "x-status" || !state_status(entry.glosses.back(), property.value))
        into.not_taken["property " + property.name.substr(0, 64)] += 1;
}

Result<void> read(const ImportJob& job, Imported& into) {
    const auto read = article::read_bilingual(into.file, job.bytes, {article::BilingualFormat::tmx, {}, {}});
    if (!read) return Failure(read.error());
    into.left_out = read->left_out;
    for (const article::Segment& segment : read->segments) {
        ImportedEntry entry = pair_entry(segment.source, segment.target, segment.line);
        entry.term.note = segment.note;
        turn_to_chinese(entry);
        for (const article::Property& property : segment.properties) take_property(property, entry, into);
        into.add(std::move(entry));
    }
    return {};
}

}  // namespace

constinit const ImportFormat tmx_import{"tmx", "TMX translation memory, 1.1 to 1.4", endings,
                                        Carries::everything - Carries::deprecated - Carries::see, read};

}  // namespace shuyu::feed
