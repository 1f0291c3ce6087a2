#include <fmt/format.h>

#include <algorithm>

#include "check/rule_functions.hpp"
#include "file/content_hash.hpp"
#include "file/find_files.hpp"
#include "file/mapped_file.hpp"
#include "file/paths.hpp"
#include "glossary/merge.hpp"
#include "glossary/support.hpp"

namespace shuyu::check {
namespace {

text::Place place_of(const Subject& subject, const glossary::StoredEvidence& stored) {
    const std::string& path = subject.location.path;
    const std::string folder = path.substr(0, path.size() - file::name_of(path).size());
    return {folder + subject.location.evidence + '/' + stored.name, 2, 1};  // the line `article:`
}

/// Whether an article of that name can lie below the root: the name comes from a file that anybody may have written.
bool is_below_root(const std::string& article) {
    std::string_view rest = article;
    while (!rest.empty()) {
        const std::size_t length = std::min(rest.find('/'), rest.size());
        const std::string_view part = rest.substr(0, length);
        if (part.empty() || part == "." || part == "..") return false;
        rest.remove_prefix(std::min(length + 1, rest.size()));
    }
    return !article.empty();
}

}  // namespace

void check_articles(const Subject& subject, Remarks& remarks) {
    for (const auto& [article, stored] : subject.evidence.articles) {
        if (article.starts_with("standard-input-")) continue;  // was never a file
        const std::string path = subject.location.root + '/' + article;
        if (!is_below_root(article) || !file::is_regular_file(path)) {
            remarks.push_back({"missing-article",
                               {},
                               "the article " + article + " does not exist any more",
                               "shuyu merge --remove it, or merge it under its new name",
                               place_of(subject, stored)});
            continue;
        }
        const Result<file::MappedFile> file = file::MappedFile::open(path);
        if (file && file::content_hash(file->bytes()) == stored.evidence.hash) continue;
        remarks.push_back({"changed-article",
                           {},
                           "the article " + article + (file ? " has changed since it was merged" : " can't be read"),
                           "shuyu merge it again",
                           place_of(subject, stored)});
    }
}

void check_behind_evidence(const Subject& subject, Remarks& remarks) {
    glossary::Support now;
    glossary::Support before;
    for (const auto& [article, stored] : subject.evidence.articles) {
        add_support(now, stored.evidence, subject.glossary.script());
        add_dropped(before, stored.evidence, subject.glossary.script());
    }
    if (now.empty() && before.empty()) return;
    const glossary::Changes changes = plan_merge(subject.glossary, now, before);
    if (changes.is_empty()) return;
    Part first;
    if (!changes.entries.empty()) first.entry = changes.entries.begin()->first;
    std::string what = fmt::format("the evidence asks for {} new and {} changed entries", changes.added.size(),
                                   changes.entries.size());
    if (!changes.added.empty()) what += ", " + changes.added.front().term + " among them";
    remarks.push_back({"behind-evidence", first, std::move(what), "run shuyu merge"});
}

void check_evidence_files(const Subject& subject, Remarks& remarks) {
    for (const text::Diagnostic& problem : subject.evidence.problems)
        remarks.push_back({"unreadable-evidence", {}, problem.what, problem.remedy, problem.place});
}

}  // namespace shuyu::check
