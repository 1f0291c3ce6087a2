#include "review/release.hpp"

#include <array>
#include <charconv>

#include "file/git.hpp"
#include "file/paths.hpp"
#include "glossary/revision.hpp"

namespace shuyu::review {
namespace {

/// The version of the glossary in a commit; nothing when there was none.
std::optional<std::string> version_at(const glossary::Location& location, const std::string& revision) {
    const auto glossary = read_glossary_at(location, revision);
    return glossary ? std::optional(glossary->header().version) : std::nullopt;
}

}  // namespace

std::string_view to_string(VersionStep step) {
    constexpr std::array<std::string_view, 4> names{"no", "patch", "minor", "major"};
    return names[static_cast<std::size_t>(step)];
}

std::string next_version(const std::string& version, VersionStep step) {
    std::array<unsigned long, 3> numbers{};
    const char* at = version.data();
    const char* end = at + version.size();
    for (unsigned long& number : numbers) {
        at = std::from_chars(at, end, number).ptr;
        if (at != end && *at == '.') ++at;
    }
    if (step == VersionStep::none) return version;
    const std::size_t raised = 3 - static_cast<std::size_t>(step);
    ++numbers[raised];
    for (std::size_t i = raised + 1; i < numbers.size(); ++i) numbers[i] = 0;
    return std::to_string(numbers[0]) + '.' + std::to_string(numbers[1]) + '.' + std::to_string(numbers[2]);
}

Result<std::optional<std::string>> last_release(const glossary::Location& location) {
    const auto folder = file::path_below(location.root, location.folder);
    if (!folder && location.folder != location.root)
        return Failure(text::make_error("git", location.path + " is in no git work tree", "name a file by --since"));
    const std::string prefix = folder && !folder->empty() ? *folder + '/' : "";
    std::vector<std::string> question{"--literal-pathspecs", "log", "--format=%H",
                                      "-G^version:",         "--",  prefix + location.name};
    if (location.is_folder)
        for (const char* name : {glossary::usual_file_name, glossary::header_file_name})
            question.push_back(prefix + name);
    const Result<std::string> answer = file::run_git(location.root, std::move(question));
    if (!answer) return Failure(answer.error());
    for (std::size_t at = 0; at < answer->size();) {
        const std::size_t end = answer->find('\n', at);
        const std::string commit = answer->substr(at, end - at);
        at = end == std::string::npos ? answer->size() : end + 1;
        const auto version = version_at(location, commit);
        if (version && version != version_at(location, commit + '^')) return std::optional(commit);
    }
    return std::optional<std::string>();
}

}  // namespace shuyu::review
