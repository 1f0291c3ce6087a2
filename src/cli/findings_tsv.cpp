#include "cli/findings_printer.hpp"
#include "cli/print_cell.hpp"
#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

class FindingsTsv : public FindingsPrinter {
public:
    FindingsTsv(Output& out, Explain explain) : m_out(out), m_explain(explain) {
        m_text = "file\tline\tcolumn\tfragment\tgloss\tconfidence\tpattern";
        if (m_explain == Explain::yes) m_text += "\tevidence";
        m_text += '\n';
    }

    void add(const pair::ArticleFindings& findings) override {
        const std::string file = text::printable_line(findings.article) + '\t';
        for (const pair::Occurrence& occurrence : findings.occurrences) {
            m_text += file;
            append_row(occurrence);
            write_piece(m_out, m_text);
        }
    }
    void end() override { m_out.write(m_text); }

private:
    void append_row(const pair::Occurrence& occurrence) {
        append_number(m_text, occurrence.line);
        m_text += '\t';
        append_number(m_text, occurrence.column);
        m_text += '\t';
        append_cell(m_text, occurrence.fragment);
        m_text += '\t';
        append_cell(m_text, occurrence.gloss.empty() ? std::string_view("-") : occurrence.gloss);
        m_text += '\t';
        append_confidence(m_text, occurrence.confidence);
        m_text += '\t';
        append_pattern(m_text, occurrence);
        if (m_explain == Explain::yes) {
            m_text += '\t';
            append_evidence(m_text, occurrence);
        }
        m_text += '\n';
    }

    Output& m_out;
    Explain m_explain;
    std::string m_text;
};

}  // namespace

std::unique_ptr<FindingsPrinter> make_findings_tsv(Output& out, Explain explain) {
    return std::make_unique<FindingsTsv>(out, explain);
}

}  // namespace shuyu::cli
