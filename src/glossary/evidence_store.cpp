#include "glossary/evidence_store.hpp"

#include <utility>

#include "file/find_files.hpp"
#include "file/system_error.hpp"

namespace shuyu::glossary {
namespace {

void load_file(EvidenceSet& set, const std::string& path, const std::string& name) {
    const Result<file::MappedFile> file = file::MappedFile::open(path);
    if (!file) return set.problems.push_back(file.error());
    Result<Evidence> evidence = read_evidence(file->bytes(), path);
    if (!evidence) return set.problems.push_back(evidence.error());
    const std::string article = evidence->article;
    const auto [place, is_first] = set.articles.try_emplace(article, StoredEvidence{std::move(*evidence), name, file->fingerprint()});
    if (!is_first)
        set.problems.push_back(file::file_error(path, "is about the same article as " + place->second.name, "remove one of them"));
}

}  // namespace

EvidenceSet load_evidence(const Location& location) {
    EvidenceSet set;
    const std::string folder = location.folder + '/' + location.evidence;
    if (!file::is_folder(folder)) return set;
    constexpr std::string_view endings[] = {".yaml"};
    file::FoundFiles found = file::find_files(folder, endings);
    set.problems = std::move(found.problems);
    for (const std::string& path : found.paths) load_file(set, path, path.substr(folder.size() + 1));
    return set;
}

bool is_current(const EvidenceSet& stored, const std::string& article, const std::string& hash, const std::string& options) {
    const auto found = stored.articles.find(article);
    if (found == stored.articles.end()) return false;
    const Evidence& evidence = found->second.evidence;
    return evidence.hash == hash && evidence.options == options && evidence.pairing == pairing_version;
}

}  // namespace shuyu::glossary
