#pragma once
#include "glossary/glossary_text.hpp"
#include "glossary/support.hpp"

namespace shuyu::glossary {

/// What has to change so that the glossary says what its decisions and its evidence say: every pair of `now` is there;
/// what the program wrote because of `before` alone goes. `before`: the evidence that was replaced or taken away since
/// the glossary was written (and what interrupted merges dropped); more does no harm.
///
/// A value is the program's own when `now` or `before` holds it: a candidate with its spelling and example as they
/// stand, the kind of an entry that nobody decided on. Everything else is a person's, and is never touched.
/// The result does not depend on the order in which evidence came.
Changes plan_merge(const GlossaryText& glossary, const Support& now, const Support& before);

/// The entry for a term that the glossary lacks.
Term new_term(const std::string& key, const TermSupport& support);

}  // namespace shuyu::glossary
