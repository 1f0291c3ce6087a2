#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/result.hpp"

namespace shuyu::text {

/// A value of JSON as far as files of texts need it: numbers are kept as nothing.
struct JsonValue {
    enum class Type { other, string, array, object };

    Type type = Type::other;
    std::string string;
    std::vector<JsonValue> items;    ///< of an array, or the values of an object
    std::vector<std::string> names;  ///< of an object; as many as there are items
    std::size_t end = 0;             ///< byte offset behind the string, or the brackets' beginning

    /// The member of that name, or nullptr.
    const JsonValue* find(std::string_view name) const;
};

struct JsonError {
    std::size_t at = 0;  ///< byte offset
    std::string what;
};

/// Parses JSON strictly: one value, no name twice in an object, at most 64 deep and 4 million values, valid UTF-8.
/// Linear.
std::optional<JsonError> parse_json(std::string_view json, JsonValue& value);

}  // namespace shuyu::text
