#include <algorithm>

#include "check/rule_functions.hpp"

namespace shuyu::check {
namespace {

/// Of the entries of one file: how many stand behind a greater one, and the first of them.
struct Displaced {
    std::size_t count = 0;
    std::size_t first = 0;
};

}  // namespace

void check_order(const Subject& subject, Remarks& remarks) {
    const glossary::GlossaryText& glossary = subject.glossary;
    std::vector<Displaced> files(glossary.file_count());
    std::vector<std::size_t> greatest(glossary.file_count(), nothing);
    for (std::size_t i = 0; i < glossary.size(); ++i) {
        const std::size_t file = glossary.file_of(i);
        const bool is_displaced = greatest[file] != nothing && glossary.term(i) < glossary.term(greatest[file]);
        if (!is_displaced) greatest[file] = i;
        if (is_displaced && files[file].count++ == 0) files[file].first = i;
        const auto glosses = glossary.read(i).glosses;
        const auto wrong = std::is_sorted_until(glosses.begin(), glosses.end(), glossary::is_before);
        if (wrong == glosses.end()) continue;
        remarks.push_back({"order",
                           {i, static_cast<std::size_t>(wrong - glosses.begin()), "gloss"},
                           "\"" + wrong->gloss + "\" stands behind a gloss of lower rank or alphabet",
                           "--fix, or shuyu fmt"});
    }
    for (const Displaced& file : files) {
        if (file.count == 0) continue;
        remarks.push_back(
            {"order",
             {file.first},
             glossary.term(file.first) + " is the first of " + counted(file.count, "entry") + " out of order",
             "shuyu fmt puts them in order"});
    }
}

void fix_gloss_order(glossary::Term& term, const Part& part) {
    if (part.gloss != nothing) std::stable_sort(term.glosses.begin(), term.glosses.end(), glossary::is_before);
}

}  // namespace shuyu::check
