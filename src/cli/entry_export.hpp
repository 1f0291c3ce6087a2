#pragma once
#include <span>
#include <string>
#include <vector>

#include "cli/export_options.hpp"
#include "cli/streams.hpp"
#include "feed/entry.hpp"
#include "glossary/model.hpp"

namespace shuyu::cli {

/// The entries of a glossary that a command hands on.
struct LoadedEntries {
    std::string path;  ///< of the glossary
    glossary::Header header;
    std::vector<feed::Entry> entries;
    ExitCode code = ExitCode::done;  ///< bad_input: evidence could not be read; it was reported
};

/// Reads the glossary that `option` names (see find_glossary) and what the selection takes of it; its evidence only
/// where a confidence is asked for.
Result<LoadedEntries> load_entries(const std::string& option, const feed::Selection& selection, Streams& streams);

/// Whether the style that the options name is one of the format's: else says so.
bool has_style(const FormatOptions& options, Streams& streams);

/// Writes `entries` of the glossary in the format of the options and says what was left out.
ExitCode write_entries(const FormatOptions& options, const LoadedEntries& glossary,
                       std::span<const feed::Entry> entries, Streams& streams);

}  // namespace shuyu::cli
