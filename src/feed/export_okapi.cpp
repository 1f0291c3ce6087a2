#include "feed/export_formats.hpp"
#include "feed/pair_rows.hpp"

/// Okapi Framework (Rainbow, CheckMate): two columns parted by a tab, no header, no quoting.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"tsv", "tsv"}};

std::string write(const ExportJob& job, ExportReport& report) {
    PairRules rules;
    rules.glosses = Glosses::all;
    rules.duplicates = Duplicates::pair;
    rules.formulas = Formulas::keep;
    return join_rows(pair_rows(job, rules, report), "", 0, report, tab_row);
}

}  // namespace

constinit const ExportFormat okapi_format{
    "okapi", "Okapi Framework glossary, tab-separated", styles, {}, Carries::all_glosses, write};

}  // namespace shuyu::feed
