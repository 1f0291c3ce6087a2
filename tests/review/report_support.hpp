#pragma once
#include <string>

#include "review/report_data.hpp"
#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace shuyu::tests {

/// The report on the glossary terms.yaml of a folder.
inline review::ReportData collected(const TempFolder& folder, const std::string& since = "") {
    const auto location = glossary::locate(folder / "terms.yaml", glossary::MissingFolder::refuse);
    REQUIRE(location);
    auto data = review::collect_report(*location, {since, location->folder});
    if (!data) FAIL(data.error().what);
    return std::move(*data);
}

inline std::string with_head(const std::string& terms) {
    return "format: 1\nname: ships\nversion: 1.0.0\nterms:\n" + terms;
}

inline std::string evidence_of(const std::string& article, const std::string& pairs, const std::string& unpaired = "") {
    return "format: 1\narticle: " + article + "\nhash: xxh3:0000000000000000\npairing: 1\n" +
           (pairs.empty() ? "" : "pairs:\n" + pairs) + (unpaired.empty() ? "" : "unpaired:\n" + unpaired);
}

inline std::string pair_of(const std::string& term, const std::string& gloss, const std::string& found,
                           const std::string& more = "") {
    return "  - term: " + term + "\n    gloss: " + gloss + "\n    kind: term\n" + more + "    found:\n" + found +
           "    context: \"the " + term + " (" + gloss + ")\"\n";
}

inline std::string seen(int line, const std::string& confidence) {
    return "      - {line: " + std::to_string(line) + ", pattern: parenthesis, confidence: " + confidence + "}\n";
}

}  // namespace shuyu::tests
