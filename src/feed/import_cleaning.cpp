#include "feed/import_cleaning.hpp"

#include <algorithm>

#include "feed/import_entry.hpp"
#include "feed/text_rule.hpp"
#include "glossary/limits.hpp"
#include "text/normalize.hpp"
#include "text/utf8.hpp"

namespace shuyu::feed {
namespace {

constexpr std::size_t longest_prose = glossary::max_scalar_bytes / 8;  ///< escapes take up to six bytes for one
constexpr std::size_t most_words = 200;                                ///< variants, or `see`, of one entry
constexpr std::string_view blanks = " \t\r\n";

std::string trimmed(const std::string& text) {
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// A term or gloss: of texts over several lines, as indented XML has them, the lines are joined.
std::string on_line(const std::string& text) {
    const std::string inner = trimmed(text);
    return inner.find_first_of("\r\n\t") == std::string::npos ? inner : text::collapse_space(inner);
}

std::string with_plain_line_ends(const std::string& text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r')
            plain += text[i];
        else if (i + 1 == text.size() || text[i + 1] != '\n')
            plain += '\n';
    return plain;
}

class Cleaner {
public:
    explicit Cleaner(const TextRefused& refused) : m_refused(refused) {}

    bool clean(ImportedEntry& entry) {
        glossary::Term& term = entry.term;
        term.term = on_line(term.term);
        if (!is_term(term.term)) return false;
        std::erase_if(entry.glosses, [&](ImportedGloss& gloss) { return !is_gloss(gloss.gloss.gloss); });
        mend_words("variant", term.variants);
        mend_words("see", term.see);
        for (auto* field : {&term.reading, &term.domain, &term.part_of_speech}) mend_line("field", *field);
        mend_prose("definition", term.definition);
        mend_prose("note", term.note);
        for (ImportedGloss& gloss : entry.glosses) {
            mend_prose("example", gloss.gloss.example);
            mend_prose("note", gloss.gloss.note);
            mend_prose("reason", gloss.gloss.reason);
            mend_prose("source", gloss.gloss.source);
        }
        return true;
    }

private:
    bool refuse(std::string_view what, std::string_view text, const Broken& broken) {
        if (broken) m_refused(what, text, broken.rule, broken.why);
        return !broken;
    }

    bool is_term(const std::string& text) {
        Broken broken = check_term(text);
        if (!broken && !has_han(text)) broken = {"no-chinese", "has no Chinese character"};
        if (!broken && text::count_code_points(text) > glossary::max_term_length)
            broken = {"too-long", "has more than 64 characters"};
        return refuse("term", text, broken);
    }

    bool is_gloss(std::string& text) {
        text = on_line(text);
        Broken broken = check_term(text);
        if (!broken && text::count_code_points(text) > glossary::max_gloss_length)
            broken = {"too-long", "has more than 200 characters"};
        return refuse("gloss", text, broken);
    }

    void mend_words(std::string_view what, std::vector<std::string>& words) {
        for (std::string& word : words) word = on_line(word);
        std::erase_if(words, [&](const std::string& word) {
            Broken broken = check_term(word);
            if (!broken && text::count_code_points(word) > glossary::max_term_length)
                broken = {"too-long", "has more than 64 characters"};
            return !refuse(what, word, broken);
        });
        if (words.size() <= most_words) return;
        m_refused(what, words[most_words], "too-many", "is one of more than 200");
        words.resize(most_words);
    }

    void mend_line(std::string_view what, std::string& text) {
        text = on_line(text);
        mend(what, text, text.empty() ? Broken{} : check_term(text));
    }

    void mend_prose(std::string_view what, std::string& text) {
        text = trimmed(with_plain_line_ends(text));
        mend(what, text, check_prose(text));
    }

    void mend(std::string_view what, std::string& text, Broken broken) {
        if (!broken && text.size() > longest_prose) broken = {"too-long", "has more than 8 KiB"};
        if (!refuse(what, text, broken)) text.clear();
    }

    const TextRefused& m_refused;
};

}  // namespace

bool clean(ImportedEntry& entry, const TextRefused& refused) {
    const bool has_glosses = !entry.glosses.empty();
    const bool is_term = Cleaner(refused).clean(entry);
    return is_term && (!has_glosses || !entry.glosses.empty());
}

}  // namespace shuyu::feed
