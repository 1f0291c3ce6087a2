#include "feed/lint_engine.hpp"

#include <array>
#include <map>
#include <utility>

#include "feed/lint_rules.hpp"

namespace shuyu::feed {
namespace {

/// What to do about what an export leaves out, by its rule.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> mends = {
    {{"too-long", "shorten it"},
     {"one-gloss", "nothing, if the preferred gloss is the one to use"},
     {"duplicate", "prefer different glosses, or leave one out"},
     {"comment", "write it without the sign in front"},
     {"formula", "write it without the sign in front"},
     {"control-character", "remove the invisible character: shuyu edit"},
     {"forbidden-character", "write it without the character"}}};

std::string_view mend_of(std::string_view rule) {
    for (const auto& [name, mend] : mends)
        if (name == rule) return mend;
    return "mend the entry, or leave it out";
}

/// The pairs that would leave, as an engine sees them: from English each gloss is a source of its own.
std::vector<LintPair> pairs_of(const ExportJob& job) {
    std::vector<LintPair> pairs;
    std::map<std::string_view, std::size_t> entries;
    for (const Entry& entry : job.entries) {
        ++entries[entry.term.term];
        for (const glossary::Gloss& gloss : entry.term.glosses) {
            const bool is_from_english = job.options.direction == Direction::en_zh;
            if (gloss.status == glossary::Status::deprecated || (!is_from_english && &gloss != entry.best())) continue;
            LintPair& pair = pairs.emplace_back(LintPair{&entry, entry.term.term, gloss.gloss, gloss.gloss});
            if (is_from_english) std::swap(pair.source, pair.target);
        }
    }
    std::map<std::string_view, std::size_t> sources;
    for (const LintPair& pair : pairs) ++sources[pair.source];
    for (LintPair& pair : pairs) {
        pair.same_source = sources[pair.source];
        pair.same_entries = entries[pair.entry->term.term];
    }
    return pairs;
}

}  // namespace

std::vector<EngineFinding> lint_for_engine(const ExportFormat& format, const ExportJob& job) {
    std::vector<EngineFinding> findings;
    ExportReport report;
    format.write(job, report);
    for (const LeftOut& left : report.left_out())
        findings.push_back(
            {left.term, left.text, std::string(left.rule), "is refused: " + left.why, std::string(mend_of(left.rule))});
    for (const LintPair& pair : pairs_of(job))
        for (const LintRule& rule : lint_rules())
            if (applies_to(rule, format.name) && rule.breaks(pair))
                findings.push_back({pair.entry->term.term, std::string(pair.english), std::string(rule.name),
                                    std::string(rule.what), std::string(rule.mend)});
    return findings;
}

}  // namespace shuyu::feed
