#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

namespace shuyu::pair {

/// What sort of thing a term is (DESIGN: kind).
enum class Kind : std::uint8_t {
    name,    ///< person, place, company, product, title
    term,    ///< a noun or noun phrase of the subject
    phrase,  ///< idiom, clause
    word,    ///< an ordinary verb, adjective, adverb
};

std::string_view to_string(Kind kind);
std::optional<Kind> kind_from(std::string_view name);

}  // namespace shuyu::pair
