#include "glossary/revision.hpp"

#include <algorithm>

#include "file/git.hpp"
#include "file/paths.hpp"
#include "glossary/entry_name.hpp"

namespace shuyu::glossary {

namespace {

bool is_yaml(std::string_view name) {
    return name.ends_with(".yaml") || name.ends_with(".yml");
}

/// The files of a glossary in a folder, as file_names (location.hpp) has them on the disk; the main one first.
std::vector<SourceFile> chosen(std::vector<file::CommittedFile> all, const std::string& folder,
                               const std::string& shown) {
    const std::size_t prefix = folder == "." ? 0 : folder.size() + 1;
    const auto name_of = [&](const file::CommittedFile& file) { return file.path.substr(prefix); };
    const auto has = [&](std::string_view name) {
        return std::any_of(all.begin(), all.end(), [&](const auto& file) { return name_of(file) == name; });
    };
    const bool is_per_term = has(header_file_name);
    std::vector<SourceFile> files;
    for (file::CommittedFile& file : all) {
        const std::string name = name_of(file);
        const bool is_main = name == header_file_name || (name == usual_file_name && !is_per_term);
        const bool is_beside =
            name.find('/') == std::string::npos && name != usual_file_name && holds_terms(file.bytes);
        const bool is_own = is_per_term && name.starts_with(entry_folder);
        if (!is_main && !is_beside && !is_own) continue;
        SourceFile source{name, shown + file.path, std::move(file.bytes)};
        files.insert(is_main ? files.begin() : files.end(), std::move(source));
    }
    return files;
}

Result<GlossaryText> read_folder_at(const Location& location, const std::string& commit, const std::string& folder,
                                    const std::string& revision) {
    const std::string evidence = (folder == "." ? "" : folder + '/') + "evidence/";
    auto all = file::files_in_commit(location.root, commit, folder, [&](const std::string& path) {
        return is_yaml(path) && !path.starts_with(evidence);
    });
    if (!all) return Failure(all.error());
    std::vector<SourceFile> files = chosen(std::move(*all), folder, revision + ':');
    if (files.empty())
        return Failure(
            text::make_error("missing", revision + " has no glossary in " + folder, "name another revision"));
    return GlossaryText::parse(std::move(files));
}

}  // namespace

Result<GlossaryText> read_glossary_at(const Location& location, const std::string& revision) {
    const Result<std::string> commit = file::resolve_commit(location.root, revision);
    if (!commit) return Failure(commit.error());
    const auto path = file::path_below(location.root, location.folder + '/' + location.name);
    if (!path) return Failure(text::make_error("git", location.path + " is in no git work tree", "name two files"));
    if (location.is_folder) return read_folder_at(location, *commit, file::folder_of(*path), revision);
    auto bytes = file::file_in_commit(location.root, *commit, *path);
    if (!bytes) return Failure(bytes.error());
    if (!*bytes)
        return Failure(text::make_error("missing", revision + " has no " + *path, "name a revision that has one"));
    return GlossaryText::parse(std::move(**bytes), revision + ':' + *path);
}

Result<EvidenceSet> load_evidence_at(const Location& location, const std::string& revision) {
    const Result<std::string> commit = file::resolve_commit(location.root, revision);
    if (!commit) return Failure(commit.error());
    const auto folder = file::path_below(location.root, location.folder + '/' + location.evidence);
    if (!folder) return EvidenceSet{};
    auto files = file::files_in_commit(location.root, *commit, *folder,
                                       [](const std::string& path) { return path.ends_with(".yaml"); });
    if (!files) return Failure(files.error());
    EvidenceSet set;
    for (const file::CommittedFile& file : *files) {
        Result<Evidence> evidence = read_evidence(file.bytes, revision + ':' + file.path);
        if (!evidence) {
            set.problems.push_back(evidence.error());
            continue;
        }
        const std::string article = evidence->article;
        set.articles.try_emplace(article, StoredEvidence{std::move(*evidence), file.path, {}});
    }
    return set;
}

}  // namespace shuyu::glossary
