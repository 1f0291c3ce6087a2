#pragma once
#include <optional>

#include "check/finding.hpp"
#include "check/rule.hpp"
#include "file/file_lock.hpp"
#include "glossary/glossary_files.hpp"

namespace shuyu::check {

/// Looks at a glossary that was read, with all rules that options, head and comments leave on. Linear; the findings
/// are sorted by place.
Report check_glossary(const Subject& subject);

/// Reads the glossary and its evidence, and looks at them. What can't be read is a finding, too: the reader's error, or
/// the lines with merge markers.
Report check_glossary(const glossary::Location& location, const GlossaryCheckOptions& options);

/// The same, but first mends what can safely be mended, changing the lines of those entries and no others. Errors are
/// those of writing; what can't be read is a finding.
Result<Report> fix_glossary(const glossary::Location& location, const GlossaryCheckOptions& options,
                            const file::LockOptions& lock);

/// The severity of a rule in this glossary: the table's, or what the head says; nothing when it is off, or others were
/// asked for.
std::optional<text::Severity> severity_of(const Rule& rule, const glossary::Header& head,
                                          const GlossaryCheckOptions& options);

}  // namespace shuyu::check
