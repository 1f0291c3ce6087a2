#pragma once
#include <array>
#include <vector>

#include "review/report_data.hpp"

namespace shuyu::review {

/// How often the gloss that is used most is used, of all occurrences of the term; wrong pairs are not counted.
struct Consistency {
    Number term = 0;
    std::size_t top = 0;
    std::size_t all = 0;

    int percent() const { return static_cast<int>(100 * top / all); }
};

/// The numbers behind the charts.
struct ReportFigures {
    static constexpr std::size_t confidence_bands = 20;      ///< of five hundredths each
    std::array<std::size_t, confidence_bands> confidence{};  ///< candidates by their highest confidence
    std::size_t unseen = 0;                                  ///< candidates without evidence
    /// Terms by consistency: always one gloss, three quarters or more, half or more, less.
    std::array<std::size_t, 4> consistency{};
    std::size_t top = 0;                  ///< occurrences with the top gloss of their term, of terms that occur twice
    std::size_t all = 0;                  ///< all occurrences of these terms
    std::vector<Consistency> least = {};  ///< the least consistent terms, at most `most_shown`
    std::vector<Number> articles = {};    ///< those with most terms, at most `most_shown`
    static constexpr std::size_t most_shown = 12;
};

ReportFigures figures_of(const ReportData& data);

}  // namespace shuyu::review
