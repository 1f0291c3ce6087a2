#include <fmt/format.h>

#include <span>
#include <utility>

#include "cli/candidate_list.hpp"
#include "cli/findings_printer.hpp"
#include "cli/print_cell.hpp"
#include "cli/row_writer.hpp"
#include "cli/text_table.hpp"
#include "pair/pattern.hpp"
#include "text/escape.hpp"

namespace shuyu::cli {
namespace {

struct Counts {
    std::size_t fragments = 0, pairs = 0, unpaired = 0, resolved = 0, sentences = 0, articles = 0;

    void add(const pair::Occurrence& occurrence) {
        if (occurrence.pattern == pair::pattern_sentence) {
            ++sentences;
            return;
        }
        ++fragments;
        if (!occurrence.gloss.empty())
            ++pairs;
        else if (!occurrence.resolution().empty())
            ++resolved;
        else
            ++unpaired;
    }
};

std::string counted(std::size_t count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string summary(const Counts& counts) {
    return fmt::format("{}: {}, {} resolved, {} unpaired; {}; {}\n", counted(counts.fragments, "fragment", "fragments"),
                       counted(counts.pairs, "pair", "pairs"), counts.resolved, counts.unpaired,
                       counted(counts.sentences, "Chinese sentence", "Chinese sentences"),
                       counted(counts.articles, "article", "articles"));
}

/// What stands besides the pattern, of an unpaired fragment: "none; dictionary? rice cake".
void append_suggestions(std::string& cell, const pair::Occurrence& occurrence) {
    const auto& all = occurrence.remarks.read().suggestions;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].source == pair::SuggestionSource::glossary && i == 0) {
            cell += " (glossary)";
            continue;
        }
        const bool goes_on = i > 0 && all[i - 1].source == all[i].source;
        cell += goes_on ? " | " : "; " + std::string(to_string(all[i].source)) + "? ";
        append_cell(cell, all[i].gloss);
    }
}

class FindingsTable : public FindingsPrinter {
public:
    FindingsTable(Output& out, Explain explain)
        : m_out(out),
          m_explain(explain),
          m_table({{"place", Align::left},
                   {"fragment", Align::left},
                   {"gloss", Align::left},
                   {"confidence", Align::right},
                   {"pattern", Align::left}}) {}

    void begin_article(const std::string& file, const std::string&) override {
        ++m_counts.articles;
        m_file = text::printable_line(file);
    }

    void add(std::span<const pair::Occurrence> rows) override {
        for (const pair::Occurrence& occurrence : rows) m_counts.add(occurrence);
        const std::size_t measured = std::min(rows.size(), TextTable::measured_rows - m_table.count_rows());
        for (const pair::Occurrence& occurrence : rows.first(measured)) add_row(occurrence);
        rows = rows.subspan(measured);
        if (rows.empty()) return;
        if (!m_flows) m_out.write(m_table.print());
        m_flows = true;
        write_rows(m_out, rows, [&](std::string& out, const pair::Occurrence& occurrence) {
            thread_local TextTable::Cells cells;  // keeps its room from row to row
            set_cells(cells, occurrence);
            m_table.append_row(out, cells);
            if (m_explain == Explain::yes) out += candidate_list(occurrence) + '\n';
        });
    }

    void end() override {
        if (!m_flows && !m_table.is_empty()) m_out.write(m_table.print());
        m_out.write((m_table.is_empty() ? "" : "\n") + summary(m_counts));
    }

private:
    void set_cells(TextTable::Cells& cells, const pair::Occurrence& occurrence) const {
        cells.resize(5);
        for (std::string& cell : cells) cell.clear();
        std::string &place = cells[0], &fragment = cells[1], &gloss = cells[2], &confidence = cells[3],
                    &pattern = cells[4];
        place += m_file;
        place += ':';
        append_number(place, occurrence.line);
        place += ':';
        append_number(place, occurrence.column);
        append_cell(fragment, occurrence.fragment);
        append_cell(gloss, occurrence.gloss.empty() ? std::string_view("-") : occurrence.gloss);
        if (occurrence.gloss.empty())
            confidence += '-';
        else
            append_confidence(confidence, occurrence.confidence);
        append_pattern(pattern, occurrence);
        append_suggestions(pattern, occurrence);
    }

    void add_row(const pair::Occurrence& occurrence) {
        TextTable::Cells cells;
        set_cells(cells, occurrence);
        m_table.add_row(std::move(cells));
        if (m_explain == Explain::yes) m_table.add_note(candidate_list(occurrence));
    }

    Output& m_out;
    Explain m_explain;
    std::string m_file;
    TextTable m_table;
    bool m_flows = false;  ///< the widths are settled: rows are printed as they come
    Counts m_counts;
};

}  // namespace

std::unique_ptr<FindingsPrinter> make_findings_table(Output& out, Explain explain) {
    return std::make_unique<FindingsTable>(out, explain);
}

}  // namespace shuyu::cli
