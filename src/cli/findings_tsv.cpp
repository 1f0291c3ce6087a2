#include <span>

#include "cli/findings_printer.hpp"
#include "cli/print_cell.hpp"
#include "cli/row_writer.hpp"
#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

class FindingsTsv : public FindingsPrinter {
public:
    FindingsTsv(Output& out, Explain explain) : m_out(out), m_explain(explain) {
        m_out.write(std::string("file\tline\tcolumn\tfragment\tgloss\tconfidence\tpattern") +
                    (explain == Explain::yes ? "\tevidence\n" : "\n"));
    }

    void begin_article(const std::string& file, const std::string&) override {
        m_file = text::printable_line(file) + '\t';
    }
    void add(std::span<const pair::Occurrence> occurrences) override {
        write_rows(m_out, occurrences,
                   [&](std::string& out, const pair::Occurrence& occurrence) { append_row(out, occurrence); });
    }
    void end() override {}

private:
    void append_row(std::string& out, const pair::Occurrence& occurrence) const {
        out += m_file;
        append_number(out, occurrence.line);
        out += '\t';
        append_number(out, occurrence.column);
        out += '\t';
        append_cell(out, occurrence.fragment);
        out += '\t';
        append_cell(out, occurrence.gloss.empty() ? std::string_view("-") : occurrence.gloss);
        out += '\t';
        append_confidence(out, occurrence.confidence);
        out += '\t';
        append_pattern(out, occurrence);
        if (m_explain == Explain::yes) {
            out += '\t';
            append_evidence(out, occurrence);
        }
        out += '\n';
    }

    Output& m_out;
    Explain m_explain;
    std::string m_file;
};

}  // namespace

std::unique_ptr<FindingsPrinter> make_findings_tsv(Output& out, Explain explain) {
    return std::make_unique<FindingsTsv>(out, explain);
}

}  // namespace shuyu::cli
