#include "check/rule_functions.hpp"

namespace shuyu::check {
namespace {

constexpr std::string_view rule = "undecided";
constexpr const char* remedy = "shuyu approve or shuyu reject; shuyu review goes through them";

}  // namespace

void check_candidates(const Subject& subject, Remarks& remarks) {
    std::size_t candidates = 0;
    std::size_t entries = 0;
    Part first;
    for (std::size_t i = 0; i < subject.glossary.size(); ++i) {
        const glossary::Term term = subject.glossary.read(i);
        bool has_candidate = false;
        for (std::size_t g = 0; g < term.glosses.size(); ++g) {
            if (term.glosses[g].status != glossary::Status::candidate) continue;
            const Part part{i, g, "gloss"};
            if (candidates++ == 0) first = part;
            has_candidate = true;
            if (subject.is_asked_for(rule))
                remarks.push_back({rule, part, term.term + ": nobody decided on \"" + term.glosses[g].gloss + '"',
                                   "shuyu approve or shuyu reject"});
        }
        entries += has_candidate ? 1 : 0;
    }
    if (candidates == 0 || subject.is_asked_for(rule)) return;
    remarks.push_back({rule, first,
                       counted(candidates, "candidate") + " of " + counted(entries, "entry") +
                           (candidates == 1 ? " waits" : " wait") + " for a decision",
                       std::string(remedy)});
}

}  // namespace shuyu::check
