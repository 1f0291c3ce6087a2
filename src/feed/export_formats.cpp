#include "feed/export_formats.hpp"

#include <algorithm>

namespace shuyu::feed {
namespace {

/// The table of formats. A new one is a line here and in the header, and a file of its own.
constexpr const ExportFormat* table[] = {
    &tbx_format,      &tbx_v2_format,    &tmx_format,      &xliff_glossary_format, &multiterm_format,
    &memoq_format,    &omegat_format,    &okapi_format,    &weblate_format,        &phrase_format,
    &crowdin_format,  &lokalise_format,  &deepl_format,    &google_format,         &google_terms_format,
    &amazon_format,   &microsoft_format, &modernmt_format, &prompt_format,         &jieba_format,
    &anki_format,     &csv_format,       &tsv_format,      &json_format,           &jsonl_format,
    &markdown_format,
};

}  // namespace

std::span<const ExportFormat* const> export_formats() {
    return table;
}

const ExportFormat* find_export_format(std::string_view name) {
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const ExportFormat* format) { return format->name == name; });
    return found == std::end(table) ? nullptr : *found;
}

std::string_view choose_style(const ExportFormat& format, std::string_view named, std::string_view file_name) {
    for (const Style& style : format.styles)
        if (style.name == named) return style.name;
    if (!named.empty()) return {};
    const Style* best = nullptr;
    for (const Style& style : format.styles) {
        const bool is_longer = best == nullptr || style.ending.size() > best->ending.size();
        if (is_longer && file_name.ends_with('.' + std::string(style.ending))) best = &style;
    }
    return best != nullptr ? best->name : format.styles.front().name;
}

}  // namespace shuyu::feed
