#include <map>

#include "feed/checked_entry.hpp"
#include "feed/export_formats.hpp"
#include "feed/flat_text.hpp"

/// Text for Anki: one note a term, since the first field is the key; glosses joined. Not HTML.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"txt", "txt"}};

std::string field(std::string_view text) {
    if (text.find_first_of("\t\"\n") == std::string_view::npos && !text.starts_with('#')) return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string glosses_of(const Entry& entry) {
    std::string joined;
    for (const glossary::Gloss& gloss : entry.term.glosses)
        if (gloss.status != glossary::Status::deprecated) joined.append(joined.empty() ? "" : "; ").append(gloss.gloss);
    return joined;
}

std::string remarks_of(const Entry& entry, ExportReport& report) {
    FlatText text(entry, report);
    text.add("definition", entry.term.definition);
    text.add("note", entry.term.note);
    for (const glossary::Gloss& gloss : entry.term.glosses) {
        text.add("note", gloss.note, gloss.gloss);
        text.add("example", gloss.example);
    }
    return text.join(" / ");
}

/// Blanks part tags.
std::string tag_of(std::string tag) {
    for (char& c : tag)
        if (c == ' ' || c == '\t' || c == '\n') c = '_';
    return tag;
}

struct Card {
    std::string front;
    std::string back;
    std::string reading;
    std::string remarks;
    std::string tag;
};

std::vector<Card> cards_of(const ExportJob& job, ExportReport& report) {
    const bool is_zh_en = job.options.direction == Direction::zh_en;
    std::vector<Card> cards;
    std::map<std::string, std::size_t> by_front;
    for (const Entry& entry : checked(job.entries, check_plain, report)) {
        const std::string english = glosses_of(entry);
        if (english.empty()) continue;
        const Card card{is_zh_en ? entry.term.term : entry.best()->gloss, is_zh_en ? english : entry.term.term,
                        entry.term.reading, remarks_of(entry, report), tag_of(entry.term.domain)};
        const auto [known, is_new] = by_front.emplace(card.front, cards.size());
        if (is_new)
            cards.push_back(card);
        else
            cards[known->second].back += "; " + card.back;
    }
    return cards;
}

std::string write(const ExportJob& job, ExportReport& report) {
    const bool is_zh_en = job.options.direction == Direction::zh_en;
    std::string text = "#separator:tab\n#html:false\n#columns:";
    text += is_zh_en ? "Chinese\tEnglish" : "English\tChinese";
    text += "\tReading\tRemarks\tTags\n#tags column:5\n";
    for (const Card& card : cards_of(job, report))
        text += field(card.front) + '\t' + field(card.back) + '\t' + field(card.reading) + '\t' + field(card.remarks) +
                '\t' + field(card.tag) + '\n';
    return text;
}

}  // namespace

constinit const ExportFormat anki_format{
    "anki",
    "Anki flash cards (text import)",
    styles,
    {},
    Carries::all_glosses | Carries::definition | Carries::example | Carries::note | Carries::domain | Carries::reading,
    write};

}  // namespace shuyu::feed
