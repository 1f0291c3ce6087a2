#include "check/translation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "check/check_glossary.hpp"
#include "check/rules.hpp"
#include "glossary/term_matcher.hpp"
#include "text/utf8.hpp"

namespace shuyu::check {
namespace {

using glossary::Status;
using glossary::TermMatch;

constexpr std::size_t most_named = 3;  // glosses in a message

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.emplace_back(line);
        at = end + 1;
    }
    return lines;
}

/// An entry's spelling: the entry's number, and for a gloss what people decided about it.
struct Owner {
    std::size_t entry = 0;
    Status status = Status::preferred;
};

/// Spellings to look for, each once, with the entries that have it: a thousand entries with one gloss give one match.
class Spellings {
public:
    void add(const std::string& text, glossary::LetterCase letter_case, Owner owner) {
        const auto [found, is_new] = m_numbers.try_emplace(text, m_owners.size());
        if (is_new) {
            m_owners.emplace_back();
            m_cases.push_back(letter_case);
        }
        m_owners[found->second].push_back(owner);
    }

    glossary::TermMatcher matcher(glossary::MatchLanguage language) const {
        std::vector<glossary::TermPattern> patterns(m_owners.size());
        for (const auto& [text, number] : m_numbers)
            patterns[number] = {text, static_cast<std::uint32_t>(number), 0, m_cases[number]};
        return {language, patterns};
    }

    const std::vector<Owner>& owners(const TermMatch& match) const { return m_owners[match.entry]; }

private:
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::vector<std::vector<Owner>> m_owners;
    std::vector<glossary::LetterCase> m_cases;
};

/// What of the glossary may stand in either text.
struct Vocabulary {
    Spellings terms;
    Spellings glosses;               ///< usable and deprecated ones
    std::vector<bool> has_usable{};  ///< by entry
};

Vocabulary read_vocabulary(const glossary::GlossaryText& glossary) {
    Vocabulary words;
    words.has_usable.resize(glossary.size());
    for (std::size_t i = 0; i < glossary.size(); ++i) {
        const glossary::Term term = glossary.read(i);
        const auto letter_case = term.letter_case == "exact" ? glossary::LetterCase::exact : glossary::LetterCase::any;
        words.terms.add(term.term, glossary::LetterCase::any, {i});
        for (const std::string& variant : term.variants) words.terms.add(variant, glossary::LetterCase::any, {i});
        for (const glossary::Gloss& gloss : term.glosses) {
            if (gloss.status == Status::candidate || gloss.status == Status::rejected) continue;
            words.glosses.add(gloss.gloss, letter_case, {i, gloss.status});
            if (gloss.status != Status::deprecated) words.has_usable[i] = true;
        }
    }
    return words;
}

class Checker {
public:
    Checker(const glossary::GlossaryText& glossary, const Translation& translation, Direction direction,
            const GlossaryCheckOptions& options)
        : m_glossary(glossary),
          m_translation(translation),
          m_direction(direction),
          m_options(options),
          m_words(read_vocabulary(glossary)),
          m_terms(m_words.terms.matcher(glossary::MatchLanguage::chinese)),
          m_glosses(m_words.glosses.matcher(glossary::MatchLanguage::english)) {}

    Report run() {
        for (const Finding& finding : m_translation.findings) add(finding.diagnostic);
        std::size_t untranslated = 0;
        const article::Segment* first = nullptr;
        for (const article::Segment& segment : m_translation.segments) {
            const bool is_empty = target_of(segment).find_first_not_of(" \t\r\n") == std::string::npos;
            const bool says_something = source_of(segment).find_first_not_of(" \t\r\n") != std::string::npos;
            if (is_empty && says_something && untranslated++ == 0) first = &segment;
            if (!is_empty && says_something) check(segment);
        }
        if (first != nullptr)
            add("translation-empty", place_of(*first),
                counted(untranslated, "segment") + " without a translation, the first one here", "translate them");
        m_report.looked_at = m_translation.segments.size();
        m_report.noun = "segment";
        sort_by_place(m_report.findings);
        return std::move(m_report);
    }

private:
    const std::string& source_of(const article::Segment& segment) const {
        return m_direction == Direction::zh_en ? segment.source : segment.target;
    }
    const std::string& target_of(const article::Segment& segment) const {
        return m_direction == Direction::zh_en ? segment.target : segment.source;
    }

    text::Place place_of(const article::Segment& segment, std::size_t begin = 0) const {
        if (!m_translation.is_line_by_line) return {m_translation.file, segment.line, 0};
        const std::string_view before = std::string_view(target_of(segment)).substr(0, begin);
        return {m_translation.file, segment.line, text::count_code_points(before) + 1};
    }

    void add(text::Diagnostic said) {
        const auto severity = severity_of(*find_rule(said.rule), m_glossary.header(), m_options);
        if (!severity) return;
        said.severity = *severity;
        m_report.findings.push_back({std::move(said)});
    }

    void add(std::string_view rule, text::Place place, std::string what, std::string remedy) {
        add({text::Severity::warning, std::string(rule), std::move(place), std::move(what), std::move(remedy)});
    }

    void check(const article::Segment& segment) {
        if (m_direction == Direction::zh_en)
            check_from_chinese(segment);
        else
            check_from_english(segment);
    }

    /// Groups of owners, one for each place of the source, in its order; a group is there once.
    std::vector<std::vector<Owner>> groups(const Spellings& spellings, const std::vector<TermMatch>& matches) const {
        std::vector<std::vector<Owner>> groups;
        std::set<std::uint32_t> seen;
        for (std::size_t i = 0; i < matches.size();) {
            const std::size_t begin = i;
            std::vector<Owner> owners;
            for (; i < matches.size() && matches[i].begin == matches[begin].begin; ++i) {
                const std::vector<Owner>& more = spellings.owners(matches[i]);
                owners.insert(owners.end(), more.begin(), more.end());
            }
            if (seen.insert(matches[begin].entry).second) groups.push_back(std::move(owners));
        }
        return groups;
    }

    void check_from_chinese(const article::Segment& segment) {
        const auto terms = groups(m_words.terms, m_terms.find(segment.source));
        if (terms.empty()) return;
        std::unordered_set<std::size_t> in_source;
        for (const auto& group : terms)
            for (const Owner& owner : group) in_source.insert(owner.entry);
        const std::vector<TermMatch> found = m_glosses.find_overlapping(segment.target);
        std::unordered_set<std::size_t> translated;  // entries with a usable gloss in the target
        std::vector<TermMatch> used;
        for (const TermMatch& match : found)
            if (is_used(match, in_source, translated)) used.push_back(match);
        for (const auto& group : terms) tell_missing(segment, group, translated);
        tell_deprecated(segment, found, used, in_source);
    }

    bool is_used(const TermMatch& match, const std::unordered_set<std::size_t>& in_source,
                 std::unordered_set<std::size_t>& translated) const {
        bool is_used = false;
        for (const Owner& owner : m_words.glosses.owners(match)) {
            if (owner.status == Status::deprecated || !in_source.contains(owner.entry)) continue;
            translated.insert(owner.entry);
            is_used = true;
        }
        return is_used;
    }

    /// Of homographs one is enough.
    void tell_missing(const article::Segment& segment, const std::vector<Owner>& group,
                      const std::unordered_set<std::size_t>& translated) {
        const bool is_told = std::any_of(group.begin(), group.end(), [&](const Owner& owner) {
            return translated.contains(owner.entry) || !m_words.has_usable[owner.entry];
        });
        if (is_told || group.empty()) return;
        const glossary::Term term = m_glossary.read(group.front().entry);
        add("translation-missing", place_of(segment),
            term.term + " is in the source, but not " + usable_glosses(term) + " in the translation",
            "use it, or admit what stands there");
    }

    static std::string usable_glosses(const glossary::Term& term) {
        std::string list;
        std::size_t count = 0;
        for (const glossary::Gloss& gloss : term.glosses) {
            if (gloss.status > Status::admitted) continue;
            if (++count > most_named) return list + " …";
            list += (list.empty() ? "\"" : " or \"") + gloss.gloss + '"';
        }
        return list;
    }

    /// Not where it is a part of what may be used: "blockade" in "naval blockade".
    void tell_deprecated(const article::Segment& segment, const std::vector<TermMatch>& found,
                         const std::vector<TermMatch>& used, const std::unordered_set<std::size_t>& in_source) {
        std::size_t covered = 0;  // up to here by used ones that begin no later
        std::size_t next = 0;
        for (const TermMatch& match : found) {
            for (; next < used.size() && used[next].begin <= match.begin; ++next)
                covered = std::max(covered, used[next].begin + used[next].length);
            if (match.begin + match.length <= covered) continue;
            for (const Owner& owner : m_words.glosses.owners(match)) {
                if (owner.status != Status::deprecated || !in_source.contains(owner.entry)) continue;
                tell_deprecated(segment, match, m_glossary.read(owner.entry));
                break;
            }
        }
    }

    void tell_deprecated(const article::Segment& segment, const TermMatch& match, const glossary::Term& term) {
        const std::string usable = usable_glosses(term);
        add("translation-deprecated", place_of(segment, match.begin),
            '"' + segment.target.substr(match.begin, match.length) + "\" is deprecated for " + term.term,
            usable.empty() ? "use another word" : "use " + usable);
    }

    void check_from_english(const article::Segment& segment) {
        std::vector<TermMatch> matches = m_glosses.find(segment.target);
        std::unordered_set<std::size_t> present;
        for (const TermMatch& match : m_terms.find_overlapping(segment.source))
            for (const Owner& owner : m_words.terms.owners(match)) present.insert(owner.entry);
        for (std::vector<Owner>& group : groups(m_words.glosses, matches)) {
            std::erase_if(group, [](const Owner& owner) { return owner.status == Status::deprecated; });
            const bool is_there = std::any_of(group.begin(), group.end(),
                                              [&](const Owner& owner) { return present.contains(owner.entry); });
            if (is_there || group.empty()) continue;
            const glossary::Term term = m_glossary.read(group.front().entry);
            add("translation-missing", place_of(segment),
                usable_glosses(term) + " is in the source, but not " + term.term + " in the translation",
                "use it, or add what stands there");
        }
    }

    const glossary::GlossaryText& m_glossary;
    const Translation& m_translation;
    Direction m_direction;
    const GlossaryCheckOptions& m_options;
    Vocabulary m_words;
    glossary::TermMatcher m_terms;
    glossary::TermMatcher m_glosses;
    Report m_report;
};

}  // namespace

Translation align_lines(std::string_view source, const std::string& file, std::string_view target,
                        Direction direction) {
    Translation translation;
    translation.file = file;
    translation.is_line_by_line = true;
    std::vector<std::string> sources = lines_of(source);
    std::vector<std::string> targets = lines_of(target);
    const std::size_t count = std::min(sources.size(), targets.size());
    for (std::size_t i = 0; i < count; ++i) {
        article::Segment segment;
        segment.source = std::move(direction == Direction::zh_en ? sources[i] : targets[i]);
        segment.target = std::move(direction == Direction::zh_en ? targets[i] : sources[i]);
        segment.line = i + 1;
        translation.segments.push_back(std::move(segment));
    }
    if (sources.size() != targets.size())
        translation.findings.push_back(
            {{text::Severity::warning,
              "translation-segments",
              {file, count + 1, 1},
              fmt::format("the source has {} lines, the translation {}: what follows has no partner", sources.size(),
                          targets.size()),
              "translate line by line, or give one bilingual file"}});
    return translation;
}

Report check_translation(const glossary::GlossaryText& glossary, const Translation& translation, Direction direction,
                         const GlossaryCheckOptions& options) {
    return Checker(glossary, translation, direction, options).run();
}

}  // namespace shuyu::check
