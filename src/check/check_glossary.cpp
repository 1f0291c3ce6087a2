#include "check/check_glossary.hpp"

#include <algorithm>
#include <map>

#include "check/ignore_comment.hpp"
#include "check/merge_markers.hpp"
#include "check/rules.hpp"
#include "file/mapped_file.hpp"
#include "file/paths.hpp"
#include "glossary/glossary_change.hpp"

namespace shuyu::check {
namespace {

constexpr std::pair<std::string_view, text::Severity> severities[] = {
    {"note", text::Severity::note}, {"warning", text::Severity::warning}, {"error", text::Severity::error}};

std::optional<text::Severity> severity_from(std::string_view level) {
    for (const auto& [name, severity] : severities)
        if (name == level) return severity;
    return std::nullopt;  // off
}

/// Gives remarks their places and severities, and drops those that somebody let pass.
class Placer {
public:
    explicit Placer(const Subject& subject) : m_subject(subject), m_lines(subject.glossary.file_count()) {
        for (const Rule& rule : rules())
            if (const auto severity = severity_of(rule, subject.glossary.header(), subject.options))
                m_on.emplace(rule.name, std::pair(&rule, *severity));
    }

    bool is_on(std::string_view rule) const { return m_on.contains(rule); }

    void place(Remark remark, std::vector<Finding>& findings) {
        const auto rule = m_on.find(remark.rule);
        if (rule == m_on.end()) return;
        Finding finding;
        finding.part = remark.part;
        finding.can_fix = rule->second.first->fix != nullptr && remark.part.entry != nothing;
        finding.diagnostic = {
            rule->second.second, std::string(remark.rule), {}, std::move(remark.what), std::move(remark.remedy)};
        if (remark.part.entry != nothing && !remark.place) {
            finding.diagnostic.place = place_of(remark.part);
            if (is_ignored(m_parts, remark.rule, finding.diagnostic.place.line, m_entry_line)) return;
        } else {
            finding.diagnostic.place = remark.place.value_or(text::Place{m_subject.glossary.file(), 1, 1});
        }
        findings.push_back(std::move(finding));
    }

private:
    text::Place place_of(const Part& part) {
        read_parts(part.entry);
        const auto& of_gloss = m_parts.glosses;
        const bool is_gloss = part.gloss < of_gloss.size();
        const glossary::EntryParts::Fields& fields = is_gloss ? of_gloss[part.gloss] : m_parts.fields;
        const auto found = fields.find(part.field);
        const text::LineColumn at = found == fields.end() ? text::LineColumn{m_entry_line, 1} : found->second;
        return {m_file->file(), at.line, at.column};
    }

    /// The places in one entry, kept for the next remark about it.
    void read_parts(std::size_t entry) {
        if (m_entry == entry) return;
        m_entry = entry;
        const std::size_t number = m_subject.glossary.file_of(entry);
        m_file = &m_subject.glossary.file_at(number);
        if (m_lines[number].empty()) m_lines[number] = m_file->entry_lines();
        const std::size_t in_file = m_subject.glossary.number_in_file(entry);
        m_entry_line = m_lines[number][in_file];
        m_parts = m_file->parts(in_file, m_entry_line);
    }

    const Subject& m_subject;
    std::map<std::string_view, std::pair<const Rule*, text::Severity>> m_on;
    std::vector<std::vector<std::size_t>> m_lines;  ///< of the entries, by file
    std::size_t m_entry = nothing;
    std::size_t m_entry_line = 1;
    const glossary::EntryFile* m_file = nullptr;
    glossary::EntryParts m_parts;
};

using LookAtEntry = decltype(Rule::look_at_entry);
using LookAtAll = decltype(Rule::look_at_all);

/// The functions of the rules that are on, each once.
template <class Function>
std::vector<Function> functions(const Placer& placer, Function Rule::*member) {
    std::vector<Function> found;
    for (const Rule& rule : rules()) {
        const Function function = rule.*member;
        const bool is_known = std::find(found.begin(), found.end(), function) != found.end();
        if (function != nullptr && placer.is_on(rule.name) && !is_known) found.push_back(function);
    }
    return found;
}

std::vector<Finding> findings_of(const Subject& subject) {
    Placer placer(subject);
    std::vector<Finding> findings;
    Remarks remarks;
    const auto place_all = [&] {
        for (Remark& remark : remarks) placer.place(std::move(remark), findings);
        remarks.clear();
    };
    const std::vector<LookAtEntry> entry_functions = functions(placer, &Rule::look_at_entry);
    for (std::size_t i = 0; i < subject.glossary.size() && !entry_functions.empty(); ++i) {
        const glossary::Term term = subject.glossary.read(i);
        for (const LookAtEntry look : entry_functions) look({subject, i, term}, remarks);
        place_all();
    }
    for (const LookAtAll look : functions(placer, &Rule::look_at_all)) {
        look(subject, remarks);
        std::stable_sort(remarks.begin(), remarks.end(),
                         [](const Remark& a, const Remark& b) { return a.part.entry < b.part.entry; });
        place_all();
    }
    sort_by_place(findings);
    return findings;
}

/// The error of reading; of a file with merge markers each of them.
Report unreadable(text::Diagnostic error) {
    Report report;
    if (error.rule == "merge-marker") {
        const Result<file::MappedFile> file = file::MappedFile::open(error.place.file);
        if (file) report.findings = find_merge_markers(error.place.file, file->bytes());
        if (!report.findings.empty()) return report;
    }
    if (error.rule.empty()) error.rule = "unreadable";
    report.findings.push_back({std::move(error)});
    report.unreadable = 1;
    return report;
}

bool has_order(const glossary::Term& term) {
    return std::is_sorted(term.glosses.begin(), term.glosses.end(), glossary::is_before);
}

/// The findings that can be mended, by entry.
std::map<std::size_t, std::vector<const Finding*>> mendable(const std::vector<Finding>& findings) {
    std::map<std::size_t, std::vector<const Finding*>> by_entry;
    for (const Finding& finding : findings)
        if (finding.can_fix) by_entry[finding.part.entry].push_back(&finding);
    return by_entry;
}

/// Mends an entry, values first, and returns what was mended. Glosses that stood in order stay so.
std::vector<Finding> mend(glossary::Term& term, const std::vector<const Finding*>& findings) {
    std::vector<Finding> mended;
    const bool had_order = has_order(term);
    for (const Rule& rule : rules()) {
        std::vector<Finding> of_rule;
        for (const Finding* finding : findings)
            if (finding->diagnostic.rule == rule.name) of_rule.push_back(*finding);
        if (of_rule.empty()) continue;
        const glossary::Term before = term;
        for (const Finding& finding : of_rule) rule.fix(term, finding.part);
        if (!(term == before)) mended.insert(mended.end(), of_rule.begin(), of_rule.end());
    }
    if (had_order) std::stable_sort(term.glosses.begin(), term.glosses.end(), glossary::is_before);
    return mended;
}

}  // namespace

bool Subject::is_asked_for(std::string_view rule) const {
    return std::find(options.rules.begin(), options.rules.end(), rule) != options.rules.end();
}

std::optional<text::Severity> severity_of(const Rule& rule, const glossary::Header& head,
                                          const GlossaryCheckOptions& options) {
    const auto& asked = options.rules;
    if (!asked.empty() && std::find(asked.begin(), asked.end(), rule.name) == asked.end()) return std::nullopt;
    const auto switched = head.check.find(std::string(rule.name));
    return switched == head.check.end() ? rule.severity : severity_from(switched->second);
}

Report check_glossary(const Subject& subject) {
    Report report;
    report.findings = findings_of(subject);
    report.looked_at = subject.glossary.size();
    return report;
}

Report check_glossary(const glossary::Location& location, const GlossaryCheckOptions& options) {
    const Result<glossary::GlossaryText> glossary = read_glossary(location);
    if (!glossary) return unreadable(glossary.error());
    return check_glossary({location, *glossary, load_evidence(location), options});
}

Result<Report> fix_glossary(const glossary::Location& location, const GlossaryCheckOptions& options,
                            const file::LockOptions& lock) {
    const Result<glossary::GlossaryText> readable = read_glossary(location);
    if (!readable) return unreadable(readable.error());
    const glossary::EvidenceSet none;
    std::vector<Finding> fixed;
    const auto changed =
        take_decisions(location, lock, glossary::Saving::save, [&](glossary::Draft& draft) -> Result<void> {
            fixed.clear();
            const std::vector<Finding> findings = findings_of({location, draft.glossary(), none, options});
            for (const auto& [entry, of_entry] : mendable(findings)) {
                glossary::Term term = draft.read(entry);
                const std::vector<Finding> mended = mend(term, of_entry);
                fixed.insert(fixed.end(), mended.begin(), mended.end());
                draft.set(entry, std::move(term));
            }
            return {};
        });
    if (!changed) return Failure(changed.error());
    Report report = check_glossary(location, options);
    report.fixed = std::move(fixed);
    return report;
}

}  // namespace shuyu::check
