#include "feed/pair_rows.hpp"

#include <map>
#include <tuple>

#include "feed/csv_writer.hpp"

namespace shuyu::feed {
namespace {

class RowMaker {
public:
    RowMaker(const ExportJob& job, const PairRules& rules, ExportReport& report)
        : m_job(job), m_rules(rules), m_report(report) {}

    std::vector<PairRow> make() {
        for (const Entry& entry : m_job.entries) add(entry);
        return without_duplicates();
    }

private:
    void add(const Entry& entry) {
        const glossary::Gloss* best = entry.best();
        if (best == nullptr) {
            m_report.leave_out(entry, "", "", "deprecated", "it has only deprecated glosses");
            return;
        }
        for (const glossary::Gloss& gloss : entry.term.glosses) {
            if (gloss.status == glossary::Status::deprecated) continue;
            if (takes_best_alone() && &gloss != best)
                m_report.leave_out(entry, "gloss", gloss.gloss, "one-gloss", "the format takes one gloss a term");
            else
                add(entry, gloss);
        }
    }

    /// From English every gloss is a source of its own.
    bool takes_best_alone() const {
        return m_rules.glosses == Glosses::best && m_job.options.direction == Direction::zh_en;
    }

    void add(const Entry& entry, const glossary::Gloss& gloss) {
        const bool has_variants = m_job.options.variants == Variants::write;
        const std::vector<std::string> spellings = has_variants ? entry.spellings() : std::vector{entry.term.term};
        for (const std::string& spelling : spellings) {
            PairRow row{&entry, &gloss, spelling, gloss.gloss, spelling != entry.term.term};
            if (m_job.options.direction == Direction::en_zh) std::swap(row.source, row.target);
            if (keeps_rules(row)) m_rows.push_back(std::move(row));
        }
    }

    bool keeps_rules(const PairRow& row) {
        Broken broken = check(row.source, row);
        const bool is_source = static_cast<bool>(broken);
        if (!broken) broken = check(row.target, row);
        if (broken) {
            m_report.leave_out(*row.entry, name_of(row, is_source), is_source ? row.source : row.target, broken);
            return false;
        }
        return true;
    }

    std::string key_of(const PairRow& row) const {
        return m_rules.duplicates == Duplicates::pair ? row.source + '\t' + row.target : row.source;
    }

    /// Of the rows that want one source the one with the best status is kept, a term before a variant.
    static bool is_better(const PairRow& a, const PairRow& b) {
        return std::tuple(a.gloss->status, a.is_variant) < std::tuple(b.gloss->status, b.is_variant);
    }

    std::vector<PairRow> without_duplicates() {
        std::map<std::string, const PairRow*> best;
        for (const PairRow& row : m_rows) {
            const PairRow*& known = best[key_of(row)];
            if (known == nullptr || is_better(row, *known)) known = &row;
        }
        std::vector<PairRow> kept;
        for (const PairRow& row : m_rows) {
            if (best[key_of(row)] == &row)
                kept.push_back(row);
            else
                m_report.leave_out(*row.entry, name_of(row, true), row.source, "duplicate",
                                   "another entry has this source already");
        }
        return kept;
    }

    std::string_view name_of(const PairRow& row, bool is_source) const {
        const bool is_chinese = is_source == (m_job.options.direction == Direction::zh_en);
        if (!is_chinese) return "gloss";
        return row.is_variant ? "variant" : "term";
    }

    Broken check(const std::string& text, const PairRow& row) const {
        if (const Broken broken = check_term(text)) return broken;
        const std::size_t longest = m_rules.limits.term_bytes;
        if (longest != 0 && text.size() > longest) return {"too-long", "is longer than the engine takes"};
        if (m_rules.formulas == Formulas::leave_out && is_formula(text))
            return {"formula", "would run as a formula in a spreadsheet"};
        if (text.find_first_of(m_rules.forbidden) != std::string::npos)
            return {"forbidden-character", "has a character that the format cannot hold"};
        const bool is_lost = &text == &row.source && !m_rules.forbidden_start.empty();
        if (is_lost && text.starts_with(m_rules.forbidden_start)) return {"comment", "would be read as a comment"};
        return {};
    }

    const ExportJob& m_job;
    const PairRules& m_rules;
    ExportReport& m_report;
    std::vector<PairRow> m_rows;
};

}  // namespace

std::vector<PairRow> pair_rows(const ExportJob& job, const PairRules& rules, ExportReport& report) {
    return RowMaker(job, rules, report).make();
}

std::string join_rows(const std::vector<PairRow>& rows, std::string head, std::size_t file_bytes, ExportReport& report,
                      const std::function<std::string(const PairRow&)>& text_of) {
    std::string text = std::move(head);
    for (const PairRow& row : rows) {
        const std::string line = text_of(row);
        if (file_bytes == 0 || text.size() + line.size() <= file_bytes)
            text += line;
        else
            report.leave_out(*row.entry, "", "", "file-size", "the file would be larger than the engine takes");
    }
    return text;
}

std::string tab_row(const PairRow& row) {
    return row.source + '\t' + row.target + '\n';
}

std::string csv_row(const PairRow& row) {
    CsvWriter csv(',');
    csv.add_row({row.source, row.target});
    return csv.take();
}

}  // namespace shuyu::feed
