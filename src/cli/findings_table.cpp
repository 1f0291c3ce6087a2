#include <fmt/format.h>

#include <utility>

#include "cli/candidate_list.hpp"
#include "cli/findings_printer.hpp"
#include "cli/print_cell.hpp"
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
        else if (!occurrence.resolved.empty())
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

    void add(const pair::ArticleFindings& findings) override {
        ++m_counts.articles;
        const std::string file = text::printable_line(findings.article);
        for (const pair::Occurrence& occurrence : findings.occurrences) {
            m_counts.add(occurrence);
            add_row(file, occurrence);
        }
    }

    void end() override {
        if (!m_table.is_empty()) m_out.write(m_table.print() + '\n');
        m_out.write(summary(m_counts));
    }

private:
    void add_row(const std::string& file, const pair::Occurrence& occurrence) {
        std::string fragment, gloss, confidence, pattern;
        append_cell(fragment, occurrence.fragment);
        append_cell(gloss, occurrence.gloss.empty() ? std::string_view("-") : occurrence.gloss);
        append_pattern(pattern, occurrence);
        if (occurrence.gloss.empty())
            confidence += '-';
        else
            append_confidence(confidence, occurrence.confidence);
        m_table.add_row({fmt::format("{}:{}:{}", file, occurrence.line, occurrence.column), std::move(fragment),
                         std::move(gloss), std::move(confidence), std::move(pattern)});
        if (m_explain == Explain::no) return;
        m_table.add_note(candidate_list(occurrence));
    }

    Output& m_out;
    Explain m_explain;
    TextTable m_table;
    Counts m_counts;
};

}  // namespace

std::unique_ptr<FindingsPrinter> make_findings_table(Output& out, Explain explain) {
    return std::make_unique<FindingsTable>(out, explain);
}

}  // namespace shuyu::cli
