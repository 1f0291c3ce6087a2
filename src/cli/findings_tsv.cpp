#include <algorithm>
#include <span>
#include <thread>
#include <vector>

#include "cli/findings_printer.hpp"
#include "cli/print_cell.hpp"
#include "text/escape.hpp"
#include "text/parallel_for.hpp"

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
        const std::span<const pair::Occurrence> all(findings.occurrences);
        for (std::size_t first = 0; first < all.size(); first += at_once)
            add_rows(file, all.subspan(first, std::min(at_once, all.size() - first)));
    }
    void end() override { m_out.write(m_text); }

private:
    static constexpr std::size_t at_once = 64 * 1024;  ///< rows: so much text is held
    static constexpr std::size_t for_a_thread = 8 * 1024;

    /// Large parts are put into words side by side, and written in their order.
    void add_rows(const std::string& file, std::span<const pair::Occurrence> rows) {
        std::vector<std::string> texts((rows.size() + for_a_thread - 1) / for_a_thread);
        text::parallel_for(texts.size(), std::thread::hardware_concurrency(), [&] {
            return [&](std::size_t i) {
                const std::size_t first = i * for_a_thread;
                for (const auto& row : rows.subspan(first, std::min(for_a_thread, rows.size() - first)))
                    append_row(texts[i], file, row);
            };
        });
        for (const std::string& text : texts) {
            m_text += text;
            write_piece(m_out, m_text);
        }
    }

    void append_row(std::string& out, const std::string& file, const pair::Occurrence& occurrence) const {
        out += file;
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
    std::string m_text;
};

}  // namespace

std::unique_ptr<FindingsPrinter> make_findings_tsv(Output& out, Explain explain) {
    return std::make_unique<FindingsTsv>(out, explain);
}

}  // namespace shuyu::cli
