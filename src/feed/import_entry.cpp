#include "feed/import_entry.hpp"

#include <string>
#include <utility>

#include "text/script.hpp"
#include "text/utf8.hpp"

namespace shuyu::feed {
namespace {

using glossary::Status;

struct Word {
    std::string_view word;
    Status status;
};

constexpr Word words[] = {
    {"preferred", Status::preferred},
    {"admitted", Status::admitted},
    {"candidate", Status::candidate},
    {"deprecated", Status::deprecated},
    {"rejected", Status::rejected},
    {"preferredterm-admn-sts", Status::preferred},
    {"admittedterm-admn-sts", Status::admitted},
    {"deprecatedterm-admn-sts", Status::deprecated},
    {"supersededterm-admn-sts", Status::deprecated},
    {"standardizedterm-admn-sts", Status::preferred},
    {"legalterm-admn-sts", Status::admitted},
    {"regulatedterm-admn-sts", Status::admitted},
    {"preferredterm", Status::preferred},
    {"admittedterm", Status::admitted},
    {"deprecatedterm", Status::deprecated},
    {"supersededterm", Status::deprecated},
    {"standardizedterm", Status::preferred},
    {"approved", Status::preferred},
    {"notrecommended", Status::deprecated},
    {"not recommended", Status::deprecated},
    {"obsolete", Status::deprecated},
    {"superseded", Status::deprecated},
    {"forbidden", Status::deprecated},
    {"nonterm", Status::deprecated},
    {"proposed", Status::candidate},
    {"draft", Status::candidate},
    {"new", Status::candidate},
};

}  // namespace

std::optional<Status> status_from_word(std::string_view word) {
    std::string plain;
    for (const char c : word.substr(0, 64)) plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    for (const Word& known : words)
        if (known.word == plain) return known.status;
    return std::nullopt;
}

bool state_status(ImportedGloss& gloss, std::string_view word) {
    const auto status = status_from_word(word);
    if (!status) return false;
    gloss.gloss.status = *status;
    gloss.states_status = true;
    return true;
}

void add_note_line(std::string& note, std::string_view line) {
    if (line.empty()) return;
    if (!note.empty()) note += '\n';
    note += line;
}

std::optional<std::string_view> labelled(std::string_view line, std::string_view label) {
    if (!line.starts_with(label) || !line.substr(label.size()).starts_with(": ")) return std::nullopt;
    return line.substr(label.size() + 2);
}

bool has_han(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded next = text::decode(text, at);
        if (text::is_han(next.code_point)) return true;
        at += next.length;
    }
    return false;
}

void turn_to_chinese(ImportedEntry& entry) {
    std::string& gloss = entry.glosses.back().gloss.gloss;
    if (!has_han(entry.term.term) && has_han(gloss)) std::swap(entry.term.term, gloss);
}

ImportedEntry pair_entry(std::string term, std::string gloss, std::size_t line) {
    ImportedEntry entry;
    entry.term.term = std::move(term);
    entry.glosses.emplace_back();
    entry.glosses.back().gloss.gloss = std::move(gloss);
    entry.line = line;
    return entry;
}

}  // namespace shuyu::feed
