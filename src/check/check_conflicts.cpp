#include <algorithm>

#include "check/rule_functions.hpp"
#include "check/rules.hpp"
#include "glossary/conflicts.hpp"

namespace shuyu::check {

void check_conflicts(const Subject& subject, Remarks& remarks) {
    for (glossary::Conflict& conflict : list_conflicts(subject.glossary, {})) {
        const Rule* const rule = find_rule(conflict.rule);
        if (rule == nullptr) continue;  // a test sees to it that each has one
        Part part{conflict.entry};
        const auto glosses = subject.glossary.read(conflict.entry).glosses;
        const auto gloss = std::find_if(glosses.begin(), glosses.end(), [&](const glossary::Gloss& candidate) {
            return candidate.gloss == conflict.gloss;
        });
        if (gloss != glosses.end()) part = {conflict.entry, static_cast<std::size_t>(gloss - glosses.begin()), "gloss"};
        remarks.push_back({rule->name, part, std::move(conflict.what), std::move(conflict.remedy)});
    }
}

}  // namespace shuyu::check
