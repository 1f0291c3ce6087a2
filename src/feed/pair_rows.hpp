#pragma once
#include <functional>
#include <string>
#include <vector>

#include "feed/export_format.hpp"

namespace shuyu::feed {

/// A line of a format that knows terms and glosses only. Views of the job's entries.
struct PairRow {
    const Entry* entry = nullptr;
    const glossary::Gloss* gloss = nullptr;
    std::string source;
    std::string target;
    bool is_variant = false;
};

enum class Glosses { best, all };         ///< all: every gloss that is not deprecated
enum class Formulas { leave_out, keep };  ///< keep: no spreadsheet reads the file, or the writer defuses them
enum class Duplicates {
    source,  ///< no source twice
    pair     ///< no source twice with the same target
};

/// What such a format asks of its rows beside what every term must keep.
struct PairRules {
    Limits limits;
    Glosses glosses = Glosses::best;
    Duplicates duplicates = Duplicates::source;
    Formulas formulas = Formulas::leave_out;
    std::string_view forbidden_start;  ///< "#": such a source would be lost
    std::string_view forbidden;        ///< characters that neither side may hold
};

/// The rows of the job in its direction, those left out that break a rule; each is reported. With Glosses::best the
/// other glosses that were selected are reported too.
std::vector<PairRow> pair_rows(const ExportJob& job, const PairRules& rules, ExportReport& report);

/// `head` and the text of each row, as long as the file stays within `file_bytes` (0: no limit); the rows that do not
/// fit are reported.
std::string join_rows(const std::vector<PairRow>& rows, std::string head, std::size_t file_bytes, ExportReport& report,
                      const std::function<std::string(const PairRow&)>& text_of);

/// "source TAB target" without any quoting.
std::string tab_row(const PairRow& row);

/// The row as RFC 4180 has it.
std::string csv_row(const PairRow& row);

}  // namespace shuyu::feed
