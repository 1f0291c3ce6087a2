#pragma once
#include <string>

#include "check/rule.hpp"
#include "check/translation.hpp"
#include "cli/article_input.hpp"
#include "cli/exit_code.hpp"
#include "cli/streams.hpp"

namespace shuyu::cli {

enum class FindingFormat { text, json, sarif, github };

/// Of `check` in all its forms.
struct CheckOptions {
    ArticleOptions articles;  ///< `names`: glossaries, texts, or SOURCE TARGET
    std::string glossary;
    check::GlossaryCheckOptions rules;
    FindingFormat format = FindingFormat::text;
    std::string output;
    check::Direction direction = check::Direction::zh_en;
    bool finds_leftovers = false;
    bool checks_translation = false;
    bool lists_rules = false;
    bool fixes = false;
};

/// Prints the report; the exit code says whether there are problems.
ExitCode deliver_report(const check::Report& report, const CheckOptions& options, Streams& streams);

/// `check --leftovers FILE…`. Any finding counts.
ExitCode check_leftovers(const CheckOptions& options, Streams& streams);

/// `check --against SOURCE TARGET`, or of one bilingual file.
ExitCode check_translations(const CheckOptions& options, Streams& streams);

}  // namespace shuyu::cli
