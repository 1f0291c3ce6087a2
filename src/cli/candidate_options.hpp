#pragma once
#include <string>
#include <vector>

#include "glossary/candidate_choice.hpp"

namespace CLI {
class App;
}

namespace shuyu::cli {

/// --kind, --min-confidence, --max-confidence, --min-articles, --article: which candidates are meant.
struct CandidateOptions {
    std::vector<std::string> kinds;
    double min_confidence = 0;
    double max_confidence = 1;
    std::size_t min_articles = 0;
    std::string article;

    bool operator==(const CandidateOptions&) const = default;
};

/// `group`: under which heading --help lists them.
void declare_candidate_options(CLI::App& app, CandidateOptions& options, const std::string& group);

glossary::CandidateFilter filter_of(const CandidateOptions& options);

}  // namespace shuyu::cli
