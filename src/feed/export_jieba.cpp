#include <set>

#include "feed/export_formats.hpp"
#include "feed/text_rule.hpp"

/// User dictionary of jieba: one word a line, with a tag where the part of speech is known. Without a frequency jieba
/// computes one that keeps the word whole; a word that would be misread gets one.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"txt", "txt"}};

std::string_view tag_of(const glossary::Term& term) {
    if (term.kind == pair::Kind::name) return "nz";
    if (term.part_of_speech == "noun") return "n";
    if (term.part_of_speech == "verb") return "v";
    if (term.part_of_speech == "adjective") return "a";
    return term.part_of_speech == "adverb" ? "d" : "";
}

/// Whether the part behind the last blank looks like a frequency or a tag.
bool is_misread(std::string_view word) {
    const std::size_t blank = word.rfind(' ');
    if (blank == std::string_view::npos) return false;
    const std::string_view last = word.substr(blank + 1);
    return last.find_first_not_of("0123456789") == std::string_view::npos ||
           last.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
}

std::string line_of(const std::string& word, std::string_view tag) {
    if (is_misread(word)) return word + " 3 " + std::string(tag.empty() ? "n" : tag) + '\n';
    return word + (tag.empty() ? "" : ' ' + std::string(tag)) + '\n';
}

std::string write(const ExportJob& job, ExportReport& report) {
    std::string text;
    std::set<std::string> words;
    for (const Entry& entry : job.entries) {
        for (const std::string& word : entry.spellings()) {
            if (const Broken broken = check_term(word))
                report.leave_out(entry, "term", word, broken);
            else if (words.insert(word).second)
                text += line_of(word, tag_of(entry.term));
        }
    }
    return text;
}

}  // namespace

constinit const ExportFormat jieba_format{"jieba", "jieba user dictionary: Chinese word segmentation", styles,
                                          {},      Carries::part_of_speech | Carries::variants,        write};

}  // namespace shuyu::feed
