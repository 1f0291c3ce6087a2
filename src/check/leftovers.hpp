#pragma once
#include <string>
#include <string_view>

#include "check/rule.hpp"
#include "pair/find_pairs.hpp"

namespace shuyu::check {

/// Chinese in a text that should have none, each fragment a finding: without a gloss that anybody knows, whole
/// sentences, with a gloss elsewhere in the article or in the glossary (which may be left out), with its gloss beside
/// it, and titles and quotations with theirs, in this order, and by place within each. `text` is valid UTF-8. Linear.
Result<Report> find_leftovers(const std::string& file, std::string_view text, const pair::FindOptions& find,
                              const glossary::GlossaryText* glossary, const GlossaryCheckOptions& options);

/// Several reports in the order of one.
void sort_leftovers(Report& report);

}  // namespace shuyu::check
