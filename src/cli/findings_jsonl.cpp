#include <charconv>

#include "cli/findings_printer.hpp"
#include "cli/json_text.hpp"
#include "cli/print_cell.hpp"

namespace shuyu::cli {
namespace {

/// One object a line: the columns of the TSV, then byte, length, kind, resolved, example, evidence, hash. Here gloss
/// and resolved are null when there is none, and the confidence is exact, so that merging the JSONL equals merging the
/// article.
class FindingsJsonl : public FindingsPrinter {
public:
    FindingsJsonl(Output& out, Explain explain) : m_out(out), m_explain(explain) {}

    void begin_article(const std::string& file, const std::string& hash) override {
        m_head = "{\"file\":";
        append_json_string(m_head, file);
        m_tail = ",\"hash\":";
        append_json_string(m_tail, hash);
        m_tail += "}\n";
    }
    void add(std::span<const pair::Occurrence> occurrences) override {
        for (const pair::Occurrence& occurrence : occurrences) {
            m_text += m_head;
            append_members(occurrence);
            m_text += m_tail;
            write_piece(m_out, m_text);
        }
    }
    void end() override { m_out.write(m_text); }

private:
    void append_members(const pair::Occurrence& occurrence) {
        append_count("line", occurrence.line);
        append_count("column", occurrence.column);
        append_string("fragment", occurrence.fragment);
        append_string_or_null("gloss", occurrence.gloss);
        append_fraction("confidence", occurrence.confidence);
        const bool is_resolved = occurrence.gloss.empty() && !occurrence.resolved.empty();
        append_string("pattern", is_resolved ? "resolved:" + occurrence.resolved : std::string(occurrence.pattern));
        append_count("byte", occurrence.byte);
        append_count("length", occurrence.length);
        append_string("kind", to_string(occurrence.kind));
        append_string_or_null("resolved", occurrence.resolved);
        append_string("example", occurrence.remarks.read().example);
        append_evidence_member(occurrence);
        if (!occurrence.remarks.read().suggestions.empty()) append_suggestions(occurrence);
        if (m_explain == Explain::yes) append_candidates(occurrence);
    }

    void append_name(std::string_view name) { m_text.append(",\"").append(name).append("\":"); }
    void append_count(std::string_view name, std::size_t count) {
        append_name(name);
        append_number(m_text, count);
    }
    void append_string(std::string_view name, std::string_view text) {
        append_name(name);
        append_json_string(m_text, text);
    }
    void append_string_or_null(std::string_view name, std::string_view text) {
        if (!text.empty()) return append_string(name, text);
        append_name(name);
        m_text += "null";
    }
    void append_fraction(std::string_view name, double value) {
        append_name(name);
        char digits[32];
        m_text.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
    }
    void append_evidence_member(const pair::Occurrence& occurrence) {
        append_name("evidence");
        for (std::size_t i = 0; i < occurrence.remarks.read().evidence.size(); ++i) {
            m_text += i == 0 ? '[' : ',';
            append_json_string(m_text, occurrence.remarks.read().evidence[i]);
        }
        m_text += occurrence.remarks.read().evidence.empty() ? "[]" : "]";
    }

    void append_suggestions(const pair::Occurrence& occurrence) {
        append_name("suggestions");
        m_text += '[';
        for (const pair::Suggestion& suggestion : occurrence.remarks.read().suggestions) {
            if (m_text.back() == '}') m_text += ',';
            m_text += "{\"gloss\":";
            append_json_string(m_text, suggestion.gloss);
            append_string("source", to_string(suggestion.source));
            m_text += '}';
        }
        m_text += ']';
    }
    void append_candidates(const pair::Occurrence& occurrence) {
        append_name("candidates");
        m_text += '[';
        for (const pair::ExplainedCandidate& candidate : occurrence.remarks.read().candidates) {
            if (m_text.back() == '}') m_text += ',';
            m_text += "{\"gloss\":";
            append_json_string(m_text, candidate.gloss);
            append_string("pattern", candidate.pattern);
            append_fraction("probability", candidate.probability);
            append_name("chosen");
            m_text += candidate.is_chosen ? "true" : "false";
            append_candidate_evidence(candidate);
        }
        m_text += ']';
        append_name("kind_evidence");
        m_text += '[';
        for (std::size_t i = 0; i < occurrence.remarks.read().kind_evidence.size(); ++i)
            m_text.append(i == 0 ? "\"" : ",\"").append(occurrence.remarks.read().kind_evidence[i]).append("\"");
        m_text += ']';
    }
    /// What was observed, by name; the weights stand in pair/evidence.def.
    void append_candidate_evidence(const pair::ExplainedCandidate& candidate) {
        append_name("evidence");
        m_text += '{';
        for (std::size_t i = 0; i < candidate.evidence.size(); ++i) {
            if (i > 0) m_text += ',';
            m_text.append("\"").append(candidate.evidence[i].name).append("\":");
            char digits[32];
            m_text.append(digits, std::to_chars(digits, digits + sizeof digits, candidate.evidence[i].value).ptr);
        }
        m_text += "}}";
    }

    Output& m_out;
    Explain m_explain;
    std::string m_head;  ///< of each object of the article
    std::string m_tail;
    std::string m_text;
};

}  // namespace

std::unique_ptr<FindingsPrinter> make_findings_jsonl(Output& out, Explain explain) {
    return std::make_unique<FindingsJsonl>(out, explain);
}

}  // namespace shuyu::cli
