#include "glossary/location.hpp"

#include "file/find_files.hpp"
#include "file/paths.hpp"
#include "file/system_error.hpp"

namespace shuyu::glossary {
namespace {

constexpr const char* usual_name = "terms.yaml";

std::string evidence_folder(const std::string& name) {
    if (name == usual_name) return "evidence";
    const std::size_t dot = name.rfind('.');
    return name.substr(0, dot == 0 ? std::string::npos : dot) + ".evidence";
}

/// "glossary/terms.yaml" as one would type it here, where that is possible.
Result<std::string> usual_path() {
    const auto root = file::work_tree_root(".");
    if (!root) {
        text::Diagnostic error;
        error.rule = "no-glossary";
        error.what = "no glossary: this is not inside a git work tree";
        error.remedy = "name it with --glossary FILE";
        return Failure(std::move(error));
    }
    const Result<std::string> here = file::real_path(".");
    return (here && *here == *root ? "" : *root + '/') + std::string("glossary/") + usual_name;
}

Result<std::string> real_folder(const std::string& folder, MissingFolder missing) {
    if (!file::is_folder(folder) && missing == MissingFolder::create) {
        const Result<std::string> parent = file::real_path(file::folder_of(folder));
        if (!parent) return Failure(parent.error());
        if (!file::is_folder(*parent)) return Failure(file::file_error(*parent, "no such folder", "check the name"));
        if (Result<void> made = file::make_folders_below(*parent, file::name_of(folder)); !made)
            return Failure(made.error());
    }
    return file::real_path(folder);
}

}  // namespace

Result<Location> locate(const std::optional<std::string>& chosen, MissingFolder missing) {
    Location location;
    if (chosen) {
        location.path = file::is_folder(*chosen) ? *chosen + '/' + usual_name : *chosen;
    } else {
        Result<std::string> usual = usual_path();
        if (!usual) return Failure(usual.error());
        location.path = std::move(*usual);
    }
    Result<std::string> folder = real_folder(file::folder_of(location.path), missing);
    if (!folder) return Failure(folder.error());
    const Result<std::string> target = file::link_target(*folder + '/' + file::name_of(location.path));
    if (!target) return Failure(target.error());
    location.folder = file::folder_of(*target);
    location.name = file::name_of(*target);
    location.evidence = evidence_folder(location.name);
    location.root = file::work_tree_root(location.folder).value_or(location.folder);
    return location;
}

std::string article_name(const Location& location, const std::string& path, const std::string& hash) {
    if (path == "-") return "standard-input-" + hash.substr(hash.find(':') + 1);
    if (const Result<std::string> real = file::real_path(path))
        if (auto below = file::path_below(location.root, *real)) return *below;
    return file::name_of(path);
}

}  // namespace shuyu::glossary
