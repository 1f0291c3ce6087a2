#include "review/entry_history.hpp"

#include <set>

#include "text/normalize.hpp"

namespace shuyu::review {
namespace {

std::string key_of(const std::string& term) {
    return text::term_key(term, text::ChineseScript::simplified);
}

}  // namespace

Result<std::vector<EntryStep>> entry_history(const glossary::Location& location, const std::string& revision,
                                             const std::string& term, std::size_t most) {
    std::set<std::string> names{key_of(term)};
    std::vector<EntryStep> steps;
    const auto take = [&](const HistoryStep& step) {
        for (const TermChange& change : step.diff.terms) {
            if (!names.contains(key_of(change.term)) || steps.size() == most) continue;
            if (change.what == What::renamed) names.insert(key_of(change.old_term));
            steps.push_back({step.commit, change});
        }
        return steps.size() < most ? Walk::on : Walk::stop;
    };
    if (const auto walked = walk_history(location, revision, take); !walked) return Failure(walked.error());
    return steps;
}

}  // namespace shuyu::review
