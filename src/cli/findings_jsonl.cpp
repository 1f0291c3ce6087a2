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
    explicit FindingsJsonl(Output& out) : m_out(out) {}

    void add(const pair::ArticleFindings& findings) override {
        std::string file = "{\"file\":";
        append_json_string(file, findings.article);
        std::string hash = ",\"hash\":";
        append_json_string(hash, findings.hash);
        hash += "}\n";
        for (const pair::Occurrence& occurrence : findings.occurrences) {
            m_text += file;
            append_members(occurrence);
            m_text += hash;
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
        append_confidence_member(occurrence.confidence);
        const bool is_resolved = occurrence.gloss.empty() && !occurrence.resolved.empty();
        append_string("pattern", is_resolved ? "resolved:" + occurrence.resolved : std::string(occurrence.pattern));
        append_count("byte", occurrence.byte);
        append_count("length", occurrence.length);
        append_string("kind", to_string(occurrence.kind));
        append_string_or_null("resolved", occurrence.resolved);
        append_string("example", occurrence.example);
        append_evidence_member(occurrence);
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
    void append_confidence_member(double confidence) {
        append_name("confidence");
        char digits[32];
        m_text.append(digits, std::to_chars(digits, digits + sizeof digits, confidence).ptr);
    }
    void append_evidence_member(const pair::Occurrence& occurrence) {
        append_name("evidence");
        for (std::size_t i = 0; i < occurrence.evidence.size(); ++i) {
            m_text += i == 0 ? '[' : ',';
            append_json_string(m_text, occurrence.evidence[i]);
        }
        m_text += occurrence.evidence.empty() ? "[]" : "]";
    }

    Output& m_out;
    std::string m_text;
};

}  // namespace

std::unique_ptr<FindingsPrinter> make_findings_jsonl(Output& out) {
    return std::make_unique<FindingsJsonl>(out);
}

}  // namespace shuyu::cli
