#include "feed/import_formats.hpp"

#include <algorithm>

namespace shuyu::feed {
namespace {

/// The table of formats. A new one is a line here and in the header, and a file of its own.
constexpr const ImportFormat* table[] = {
    &tbx_import,          &tmx_import,     &xliff_import,     &weblate_import,  &csv_import,
    &tsv_import,          &json_import,    &jsonl_import,     &omegat_import,   &okapi_import,
    &phrase_import,       &crowdin_import, &lokalise_import,  &deepl_import,    &google_import,
    &google_terms_import, &amazon_import,  &microsoft_import, &modernmt_import, &cedict_import,
};

/// Names that people give for a format of another name.
struct OtherName {
    std::string_view name;
    std::string_view format;
};
constexpr OtherName other_names[] = {{"tbx-v2", "tbx"}, {"po", "weblate"}, {"xliff-glossary", "xliff"}};

}  // namespace

void Imported::leave_out(std::size_t line, std::string_view rule, std::string why) {
    left_out.push_back({text::Severity::warning, std::string(rule), {file, line, 0}, std::move(why), {}});
}

std::span<const ImportFormat* const> import_formats() {
    return table;
}

const ImportFormat* find_import_format(std::string_view name) {
    for (const OtherName& other : other_names)
        if (other.name == name) name = other.format;
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const ImportFormat* format) { return format->name == name; });
    return found == std::end(table) ? nullptr : *found;
}

const ImportFormat* format_of_file(std::string_view file_name) {
    const ImportFormat* best = nullptr;
    std::size_t longest = 0;
    for (const ImportFormat* format : table) {
        for (const std::string_view ending : format->endings) {
            if (ending.size() <= longest || !file_name.ends_with(ending)) continue;
            best = format;
            longest = ending.size();
        }
    }
    return best;
}

}  // namespace shuyu::feed
