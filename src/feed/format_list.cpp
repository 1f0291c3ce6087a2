#include "feed/format_list.hpp"

#include <utility>

namespace shuyu::feed {
namespace {

constexpr std::pair<Carries, std::string_view> names[] = {
    {Carries::all_glosses, "all glosses"}, {Carries::status, "status"},
    {Carries::deprecated, "deprecated"},   {Carries::definition, "definition"},
    {Carries::example, "example"},         {Carries::note, "note"},
    {Carries::domain, "domain"},           {Carries::part_of_speech, "part of speech"},
    {Carries::source, "source"},           {Carries::see, "see"},
    {Carries::variants, "variants"},       {Carries::reading, "reading"},
};

void append(std::string& list, std::string_view item) {
    list.append(list.empty() ? "" : ", ").append(item);
}

}  // namespace

std::string names_of(Carries carries) {
    if (carries == Carries::everything) return "everything";
    std::string list;
    for (const auto& [one, name] : names)
        if (has(carries, one)) append(list, name);
    return list;
}

FormatSummary summary_of(const ExportFormat& format) {
    FormatSummary summary;
    summary.name = format.name;
    summary.description = format.description;
    for (const Style& style : format.styles) append(summary.styles, style.name);
    if (format.limits.term_bytes != 0)
        append(summary.limits, "term " + std::to_string(format.limits.term_bytes) + " bytes");
    if (format.limits.file_bytes != 0)
        append(summary.limits, "file " + std::to_string(format.limits.file_bytes) + " bytes");
    summary.carries = names_of(format.carries);
    return summary;
}

}  // namespace shuyu::feed
