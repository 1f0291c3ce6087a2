#include <algorithm>
#include <utility>

#include "feed/import_entry.hpp"
#include "feed/import_formats.hpp"
#include "feed/import_lines.hpp"
#include "feed/toned_pinyin.hpp"

/// CC-CEDICT: `Traditional Simplified [pin1 yin1] /sense/sense/`, comments begin with #. Synonyms in a sense, parted by
/// "; ", are glosses of their own. What is no translation goes elsewhere: classifiers and other pronunciations into the
/// note, "see X" into `see`; "variant of X" makes the word a variant of X.
namespace shuyu::feed {
namespace {

constexpr std::string_view endings[] = {".u8", "cedict.txt"};

struct Line {
    std::string_view traditional;
    std::string_view simplified;
    std::string_view pinyin;
    std::string_view senses;  ///< with the slashes at both ends
};

bool split(std::string_view text, Line& line) {
    const std::size_t first = text.find(' ');
    const std::size_t second = first == std::string_view::npos ? first : text.find(' ', first + 1);
    const std::size_t open = text.find(" [");
    const std::size_t close = text.find("] /");
    if (second == std::string_view::npos || open != second || close == std::string_view::npos || close < open)
        return false;
    line = {text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(open + 2, close - open - 2),
            text.substr(close + 2)};
    return line.senses.size() > 2 && line.senses.ends_with('/');
}

/// The simplified spelling of the word that a reference names, as in `個|个[ge4]`.
std::string referred(std::string_view reference) {
    reference = reference.substr(0, reference.find_first_of("[ ,("));
    const std::size_t bar = reference.find('|');
    return std::string(bar == std::string_view::npos ? reference : reference.substr(bar + 1));
}

/// The classifiers of `CL:個|个[ge4],位[wei4]`.
std::string classifiers(std::string_view list) {
    std::string text;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        text.append(text.empty() ? "" : ", ").append(referred(list.substr(0, comma)));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return text;
}

constexpr std::string_view references[] = {"see also ", "see ", "abbr. for "};
constexpr std::string_view of_variants[] = {"variant of ",       "old variant of ",      "archaic variant of ",
                                            "erhua variant of ", "Japanese variant of ", "popular variant of ",
                                            "also written "};
constexpr std::string_view pronunciations[] = {"also pr. ", "Taiwan pr. ", "old pr. "};

/// What `sense` says of another word when it begins with one of these.
template <std::size_t count>
std::string_view after_one_of(std::string_view sense, const std::string_view (&beginnings)[count]) {
    for (const std::string_view beginning : beginnings)
        if (sense.starts_with(beginning)) return sense.substr(beginning.size());
    return {};
}

class LineReader {
public:
    LineReader(const Line& line, std::size_t number, Imported& into) : m_line(line), m_into(into) {
        m_entry.line = number;
        glossary::Term& term = m_entry.term;
        term.term = line.simplified;
        if (line.traditional != line.simplified) term.variants.emplace_back(line.traditional);
        term.reading = toned_pinyin(line.pinyin);
        const bool is_name = !line.pinyin.empty() && line.pinyin.front() >= 'A' && line.pinyin.front() <= 'Z';
        if (is_name && has_han(line.simplified)) term.kind = pair::Kind::name;
    }

    void take() {
        std::string_view senses = m_line.senses.substr(1);
        while (!senses.empty()) {
            const std::size_t end = std::min(senses.find('/'), senses.size());
            if (end > 0) take_sense(senses.substr(0, end));
            senses.remove_prefix(std::min(end + 1, senses.size()));
        }
        const bool is_own_variant =
            std::find(m_variants.begin(), m_variants.end(), m_entry.term.term) != m_variants.end();
        const bool says_something = !m_entry.glosses.empty() || m_variants.empty() || is_own_variant;
        for (const std::string& main : m_variants) add_variant(main);
        if (says_something) m_into.add(std::move(m_entry));
    }

private:
    void take_sense(std::string_view sense) {
        glossary::Term& term = m_entry.term;
        if (sense.starts_with("CL:")) return add_note_line(term.note, "classifier: " + classifiers(sense.substr(3)));
        if (!after_one_of(sense, pronunciations).empty()) return add_note_line(term.note, sense);
        const std::string variant = referred(after_one_of(sense, of_variants));
        if (has_han(variant)) return m_variants.push_back(variant);
        const std::string see = referred(after_one_of(sense, references));
        if (!has_han(see)) return add_glosses(sense);
        if (std::find(term.see.begin(), term.see.end(), see) == term.see.end()) term.see.push_back(see);
    }

    /// Parts at "; " outside of brackets.
    void add_glosses(std::string_view sense) {
        std::size_t begin = 0;
        std::size_t depth = 0;
        for (std::size_t at = 0; at <= sense.size(); ++at) {
            const bool is_end = at == sense.size() || (depth == 0 && sense.substr(at).starts_with("; "));
            if (is_end && at > begin) add_gloss(std::string(sense.substr(begin, at - begin)));
            if (is_end) begin = at + 2;
            if (at < sense.size() && sense[at] == '(') ++depth;
            if (at < sense.size() && sense[at] == ')' && depth > 0) --depth;
        }
    }

    void add_gloss(std::string text) { m_entry.glosses.emplace_back().gloss.gloss = std::move(text); }

    /// The word is another spelling of `main`.
    void add_variant(const std::string& main) {
        if (main == m_entry.term.term) return;
        ImportedEntry entry;
        entry.line = m_entry.line;
        entry.term.term = main;
        entry.term.variants.push_back(m_entry.term.term);
        m_into.add(std::move(entry));
    }

    const Line& m_line;
    Imported& m_into;
    ImportedEntry m_entry;
    std::vector<std::string> m_variants;  ///< words that it is a variant of
};

Result<void> read(const ImportJob& job, Imported& into) {
    return for_each_line(job, into, [&](std::string_view line, std::size_t number) {
        if (line.front() == '#') return;
        Line parts;
        if (split(line, parts))
            LineReader(parts, number, into).take();
        else
            into.leave_out(number, "no-entry", "the line is not \"Traditional Simplified [pinyin] /English/\"");
    });
}

}  // namespace

constinit const ImportFormat cedict_import{"cedict", "CC-CEDICT, the Chinese-English dictionary", endings,
                                           Carries::nothing, read};

}  // namespace shuyu::feed
