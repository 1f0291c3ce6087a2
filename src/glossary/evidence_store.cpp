#include "glossary/evidence_store.hpp"

#include <algorithm>
#include <utility>

#include "file/find_files.hpp"
#include "file/system_error.hpp"

namespace shuyu::glossary {
namespace {

enum class Part { head, all };

/// What stands before the pairs, where the program wrote it; anything else is read whole.
std::string_view part_of(std::string_view text, Part part) {
    const bool is_ours = part == Part::head && text.starts_with("format: 1\narticle: ");
    return is_ours ? text.substr(0, std::min(text.find("\npairs:\n"), text.find("\nunpaired:\n")) + 1) : text;
}

void load_file(EvidenceSet& set, const std::string& path, const std::string& name, Part part) {
    const Result<file::MappedFile> file = file::MappedFile::open(path);
    if (!file) return set.problems.push_back(file.error());
    std::string_view text = part_of(file->bytes(), part);
    Result<Evidence> evidence = read_evidence(text.empty() ? file->bytes() : text, path);
    if (!evidence) return set.problems.push_back(evidence.error());
    const std::string article = evidence->article;
    const auto [place, is_first] =
        set.articles.try_emplace(article, StoredEvidence{std::move(*evidence), name, file->fingerprint()});
    if (!is_first)
        set.problems.push_back(
            file::file_error(path, "is about the same article as " + place->second.name, "remove one of them"));
}

EvidenceSet load(const Location& location, Part part) {
    EvidenceSet set;
    const std::string folder = location.folder + '/' + location.evidence;
    if (!file::is_folder(folder)) return set;
    constexpr std::string_view endings[] = {".yaml"};
    file::FoundFiles found = file::find_files(folder, endings);
    set.problems = std::move(found.problems);
    for (const std::string& path : found.paths) load_file(set, path, path.substr(folder.size() + 1), part);
    return set;
}

}  // namespace

EvidenceSet load_evidence(const Location& location) {
    return load(location, Part::all);
}

EvidenceSet load_evidence_heads(const Location& location) {
    return load(location, Part::head);
}

bool is_current(const EvidenceSet& stored, const std::string& article, const std::string& hash,
                const std::string& options) {
    const auto found = stored.articles.find(article);
    if (found == stored.articles.end()) return false;
    const Evidence& evidence = found->second.evidence;
    return evidence.hash == hash && evidence.options == options && evidence.pairing == pairing_version;
}

}  // namespace shuyu::glossary
