#include "review/git_driver.hpp"

#include "file/atomic_file.hpp"
#include "file/content_hash.hpp"
#include "file/mapped_file.hpp"
#include "file/private_folder.hpp"
#include "file/process.hpp"
#include "glossary/text_diff.hpp"
#include "review/diff_text.hpp"
#include "review/fact_lines.hpp"
#include "review/glossary_version.hpp"
#include "text/escape.hpp"

namespace shuyu::review {
namespace {

/// The article as it lies in the work tree, where git runs its drivers. The name comes from the evidence: it must not
/// mean standard input or a path of the machine.
std::string hash_on_disk(const std::string& article) {
    const auto file = file::MappedFile::open("./" + article);
    return file ? file::content_hash(file->bytes()) : "";
}

std::string without_returns(std::string text) {
    for (std::size_t at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at)) text.erase(at, 1);
    return text;
}

text::Diagnostic by_lines(const text::Diagnostic& why) {
    text::Diagnostic note = why;
    note.severity = text::Severity::warning;
    note.what += " (in one of the versions): git merges the lines of the file instead";
    return note;
}

}  // namespace

Result<MergedFile> merge_by_lines(const Versions& versions, std::size_t marker_size, const std::string& style) {
    file::PrivateFolder folder;
    for (const auto& [name, bytes] :
         {std::pair("ours", &versions.ours), {"base", &versions.base}, {"theirs", &versions.theirs}})
        if (const auto written = folder.write(name, *bytes); !written) return Failure(written.error());
    std::vector<std::string> words{"git", "merge-file", "-p", "-q", "--marker-size=" + std::to_string(marker_size)};
    if (!style.empty()) words.push_back(style);
    words.insert(words.end(), {"ours", "base", "theirs"});
    auto result = file::run_process(folder.path(), words);
    if (!result) return Failure(result.error());
    if (result->code > 127)
        return Failure(text::make_error("git", "git merge-file failed: " + result->err, "merge the file by hand"));
    return MergedFile{std::move(result->out), static_cast<std::size_t>(result->code), {}};
}

Result<DriverReport> run_merge_driver(const DriverFiles& files, const file::LockOptions& lock) {
    Versions versions;
    for (const auto& [path, bytes] :
         {std::pair(&files.base, &versions.base), {&files.ours, &versions.ours}, {&files.theirs, &versions.theirs}}) {
        const auto read = file::MappedFile::open(*path);
        if (!read) return Failure(read.error());
        *bytes = read->bytes();
    }
    DriverReport report;
    auto merged = merge_versions(versions, {files.path, files.marker_size, hash_on_disk});
    if (!merged) {
        report.is_by_lines = true;
        report.notes.push_back(by_lines(merged.error()));
        merged = merge_by_lines(versions, files.marker_size);
        if (!merged) return Failure(merged.error());
    }
    if (const auto written = file::replace_file(files.ours, merged->bytes, lock); !written)
        return Failure(written.error());
    report.conflicts = merged->conflicts;
    report.notes.insert(report.notes.end(), merged->notes.begin(), merged->notes.end());
    return report;
}

std::string textconv(const std::string& bytes, const std::string& path) {
    return text::printable(fact_lines(bytes, path).value_or(without_returns(bytes)));
}

std::string driver_diff(const std::string& before, const std::string& after, const std::string& path, bool colour) {
    if (!is_evidence(before) && !is_evidence(after)) {
        const auto old = glossary_version(before, path);
        const auto now = glossary_version(after, path);
        if (old && now) return diff_text(compare(*old, *now), {colour, false});
    }
    return glossary::unified_diff(textconv(before, path), textconv(after, path), text::printable_line(path));
}

}  // namespace shuyu::review
