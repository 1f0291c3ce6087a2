#pragma once
#include <string>

#include "feed/export_format.hpp"

namespace CLI {
class App;
}

namespace shuyu::cli {

/// The options of every command that writes entries in a format of feed/.
struct FormatOptions {
    const feed::ExportFormat* format = nullptr;  ///< --to
    bool is_lint = false;                        ///< the format was named by --lint
    std::string style;                           ///< --style; by the output's name when not given
    feed::ExportOptions options;                 ///< --direction, --variants, --budget
    feed::Selection selection;                   ///< --kind, --status, --domain
    bool has_statuses = false;
    bool has_kinds = false;
    bool has_direction = false;
    double min_confidence = 0;
    bool has_min_confidence = false;
    std::string output;
};

/// --lint ENGINE, beside --to.
void declare_lint_option(CLI::App& app, FormatOptions& options);
void declare_format_options(CLI::App& app, FormatOptions& options);

/// The selection that the options mean: deprecated glosses too where the format has a place for them and nobody named
/// statuses.
feed::Selection selection_of(const FormatOptions& options);

}  // namespace shuyu::cli
