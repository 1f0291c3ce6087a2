#include "glossary/migration.hpp"

#include <algorithm>

#include "glossary/header_editor.hpp"
#include "glossary/model.hpp"

namespace shuyu::glossary {

std::optional<std::string> migrate_format(const std::string& bytes) {
    const auto keys = header_keys(bytes);
    if (!keys) return std::nullopt;
    const auto find = [&](std::string_view name) {
        return std::find_if(keys->begin(), keys->end(), [&](const HeaderKey& key) { return key.name == name; });
    };
    const auto format = find("format");
    const bool is_old = find("terms") != keys->end() && (format == keys->end() || format->value == "0");
    const auto migrated = is_old ? with_format(bytes, newest_format) : Failure(text::Diagnostic{});
    return migrated ? std::optional(*migrated) : std::nullopt;
}

}  // namespace shuyu::glossary
