#pragma once
#include <functional>
#include <optional>
#include <string>

#include "cli/exit_code.hpp"
#include "cli/streams.hpp"
#include "glossary/draft.hpp"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace shuyu::cli {

/// The options of every command that changes entries.
struct ChangeOptions {
    std::string glossary;
    bool is_dry_run = false;
    std::optional<std::string> domain;  ///< of the entry that is meant
};

void declare_change_options(CLI::App& app, ChangeOptions& options);

/// An option whose absence is not the same as an empty value.
CLI::Option* add_optional_text(CLI::App& app, const std::string& flags, std::optional<std::string>& target,
                               const std::string& help);

using TakeDecisions = std::function<Result<void>(glossary::Draft&)>;

/// Changes the glossary, or with --dry-run shows the difference. Prints each status that changed and a summary line.
ExitCode change(const ChangeOptions& options, Streams& streams, const TakeDecisions& decide);

/// Reports an error of a change. Errors of reading have a rule, those of writing have none (glossary/merge_job.hpp).
ExitCode fail_change(Streams& streams, const text::Diagnostic& error);

}  // namespace shuyu::cli
