#include "review/version.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>

namespace shuyu::review {
namespace {

constexpr std::size_t most_digits = 9;
constexpr std::array<std::string_view, 4> step_names{"none", "patch", "minor", "major"};

std::optional<std::uint32_t> number_from(std::string_view text) {
    if (text.empty() || text.size() > most_digits || (text.size() > 1 && text[0] == '0')) return std::nullopt;
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

std::string_view to_string(Step step) {
    return step_names[static_cast<std::size_t>(step)];
}

std::string to_string(const Version& version) {
    return fmt::format("{}.{}.{}", version.major, version.minor, version.patch);
}

std::optional<Version> version_from(std::string_view text) {
    const std::size_t first = text.find('.');
    const std::size_t second = first == std::string_view::npos ? first : text.find('.', first + 1);
    if (second == std::string_view::npos) return std::nullopt;
    const auto major = number_from(text.substr(0, first));
    const auto minor = number_from(text.substr(first + 1, second - first - 1));
    const auto patch = number_from(text.substr(second + 1));
    if (!major || !minor || !patch) return std::nullopt;
    return Version{*major, *minor, *patch};
}

Version next(const Version& version, Step step) {
    switch (step) {
        case Step::major:
            return {version.major + 1, 0, 0};
        case Step::minor:
            return {version.major, version.minor + 1, 0};
        case Step::patch:
            return {version.major, version.minor, version.patch + 1};
        case Step::none:
            break;
    }
    return version;
}

}  // namespace shuyu::review
