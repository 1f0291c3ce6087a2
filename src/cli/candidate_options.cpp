#include "cli/candidate_options.hpp"

#include <CLI/CLI.hpp>

#include "cli/option_types.hpp"

namespace shuyu::cli {
namespace {

std::string check_kind(const std::string& name) {
    if (pair::kind_from(name)) return "";
    return "no such kind: " + name + "; use name, term, phrase or word";
}

}  // namespace

void declare_candidate_options(CLI::App& app, CandidateOptions& options, const std::string& group) {
    app.add_option("--kind", options.kinds, "of terms of these kinds: name, term, phrase, word")
        ->delimiter(',')
        ->check(check_kind, "")
        ->allow_extra_args(false)
        ->type_name("KIND,…")
        ->group(group);
    add_fraction(app, "--min-confidence", options.min_confidence, "found with this confidence or more")->group(group);
    add_fraction(app, "--max-confidence", options.max_confidence, "found with this confidence at most")->group(group);
    app.add_option("--min-articles", options.min_articles, "found in so many articles or more")
        ->type_name("COUNT")
        ->group(group);
    app.add_option("--article", options.article, "found in an article whose name has this in it")
        ->type_name("TEXT")
        ->group(group);
}

glossary::CandidateFilter filter_of(const CandidateOptions& options) {
    glossary::CandidateFilter filter;
    filter.min_confidence = glossary::in_hundredths(options.min_confidence);
    filter.max_confidence = glossary::in_hundredths(options.max_confidence);
    filter.min_articles = options.min_articles;
    filter.article = options.article;
    for (const std::string& name : options.kinds)
        if (const auto kind = pair::kind_from(name)) filter.kinds.push_back(*kind);
    return filter;
}

}  // namespace shuyu::cli
