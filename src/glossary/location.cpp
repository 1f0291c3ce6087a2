#include "glossary/location.hpp"

#include <algorithm>

#include "file/find_files.hpp"
#include "file/mapped_file.hpp"
#include "file/paths.hpp"
#include "file/system_error.hpp"

namespace shuyu::glossary {
namespace {

constexpr std::string_view yaml_endings[] = {".yaml", ".yml"};

std::string evidence_folder(const std::string& name) {
    if (name == usual_file_name || name == header_file_name) return "evidence";
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
    return (here && *here == *root ? "" : *root + '/') + std::string("glossary");
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

bool begins_a_line(std::string_view text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1))
        if (at == 0 || text[at - 1] == '\n') return true;
    return false;
}

/// Whether a YAML file of the folder holds terms of its glossary, and is no glossary of its own.
bool is_part(const std::string& folder, const std::string& name) {
    if (name == usual_file_name || name == header_file_name || file::is_folder(folder + '/' + evidence_folder(name)))
        return false;
    const Result<file::MappedFile> file = file::MappedFile::open(folder + '/' + name);
    return file && holds_terms(file->bytes());
}

std::vector<std::string> parts_beside(const std::string& folder) {
    std::vector<std::string> names;
    for (const std::string& path : file::list_files(folder, yaml_endings).paths)
        if (std::string name = file::name_of(path); is_part(folder, name)) names.push_back(std::move(name));
    return names;
}

std::string main_name(const std::string& folder) {
    for (const char* name : {header_file_name, usual_file_name})
        if (file::exists(folder + '/' + name)) return name;
    const std::vector<std::string> parts = file::is_folder(folder) ? parts_beside(folder) : std::vector<std::string>{};
    return parts.empty() ? usual_file_name : parts.front();
}

}  // namespace

bool holds_terms(std::string_view bytes) {
    constexpr std::string_view beginnings[] = {"terms:", "term:", "- term:"};
    return std::any_of(std::begin(beginnings), std::end(beginnings),
                       [&](std::string_view beginning) { return begins_a_line(bytes, beginning); });
}

Result<Location> locate(const std::optional<std::string>& chosen, MissingFolder missing) {
    Location location;
    std::string path = chosen.value_or("");
    if (!chosen) {
        Result<std::string> usual = usual_path();
        if (!usual) return Failure(usual.error());
        path = std::move(*usual);
    }
    location.is_folder = !chosen || file::is_folder(path) || file::name_of(path) == header_file_name;
    if (location.is_folder && file::name_of(path) == header_file_name) path = file::folder_of(path);
    location.path = location.is_folder ? path + '/' + main_name(path) : path;
    Result<std::string> folder = real_folder(file::folder_of(location.path), missing);
    if (!folder) return Failure(folder.error());
    const Result<std::string> target = file::link_target(*folder + '/' + file::name_of(location.path));
    if (!target) return Failure(target.error());
    location.folder = file::folder_of(*target);
    location.name = file::name_of(*target);
    location.evidence = location.is_folder ? "evidence" : evidence_folder(location.name);
    location.root = file::work_tree_root(location.folder).value_or(location.folder);
    return location;
}

Result<std::vector<std::string>> file_names(const Location& location) {
    std::vector<std::string> names{location.name};
    if (!location.is_folder || !file::is_folder(location.folder)) return names;
    if (location.name == header_file_name && file::is_folder(location.folder + "/terms")) {
        file::FoundFiles found = file::find_files(location.folder + "/terms", yaml_endings);
        if (!found.problems.empty()) return Failure(found.problems.front());
        for (const std::string& path : found.paths) names.push_back(path.substr(location.folder.size() + 1));
    }
    for (std::string& name : parts_beside(location.folder))
        if (name != location.name) names.push_back(std::move(name));
    std::sort(names.begin() + 1, names.end());
    return names;
}

std::string article_name(const Location& location, const std::string& path, const std::string& hash) {
    if (path == "-") return "standard-input-" + hash.substr(hash.find(':') + 1);
    if (const Result<std::string> real = file::real_path(path))
        if (auto below = file::path_below(location.root, *real)) return *below;
    return file::name_of(path);
}

}  // namespace shuyu::glossary
