#include "glossary/model.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace shuyu::glossary {
namespace {
constexpr std::array<std::string_view, 5> status_names{"preferred", "admitted", "candidate", "deprecated", "rejected"};
}

std::string_view to_string(Status status) {
    return status_names[static_cast<std::size_t>(status)];
}

std::optional<Status> status_from(std::string_view name) {
    for (std::size_t i = 0; i < status_names.size(); ++i)
        if (status_names[i] == name) return static_cast<Status>(i);
    return std::nullopt;
}

bool is_before(const Gloss& a, const Gloss& b) {
    return std::tie(a.status, a.gloss) < std::tie(b.status, b.gloss);
}

bool is_decided(const Gloss& gloss) {
    return gloss.status != Status::candidate || !gloss.note.empty() || !gloss.reason.empty() || !gloss.source.empty() ||
           !gloss.other.empty();
}

bool is_decided(const Term& term) {
    if (!term.domain.empty() || !term.part_of_speech.empty() || !term.definition.empty() || !term.note.empty() ||
        !term.see.empty() || !term.letter_case.empty() || !term.other.empty())
        return true;
    return std::any_of(term.glosses.begin(), term.glosses.end(), [](const Gloss& gloss) { return is_decided(gloss); });
}

}  // namespace shuyu::glossary
