#pragma once
#include <string>
#include <vector>

#include "file/file_lock.hpp"
#include "review/three_way_merge.hpp"

/// What git calls: merge driver, text conversion, diff program (gitattributes(5)).
namespace shuyu::review {

struct DriverFiles {
    std::string base;    ///< %O
    std::string ours;    ///< %A: gets the result
    std::string theirs;  ///< %B
    std::size_t marker_size = 7;
    std::string path;  ///< %P: of the file in the work tree; for messages and its name
};

struct DriverReport {
    std::size_t conflicts = 0;
    bool is_by_lines = false;             ///< git merged the lines, since the entries can't be read
    std::vector<text::Diagnostic> notes;  ///< the conflicts, and why lines were merged
};

/// Merges and replaces `ours` atomically. Where a version can't be read, `git merge-file` merges the lines. On an error
/// `ours` is as it was, and the caller must not call it merged.
Result<DriverReport> run_merge_driver(const DriverFiles& files, const file::LockOptions& lock);

/// `git merge-file` on bytes: the text with its conflicts. `style`: "" or an option such as "--diff3".
Result<MergedFile> merge_by_lines(const Versions& versions, std::size_t marker_size, const std::string& style = "");

/// A glossary's or evidence's bytes as text, one fact a line (fact_lines.hpp); what can't be read as it is. Safe to
/// print.
std::string textconv(const std::string& bytes, const std::string& path);

/// What changed from one version of a file to another, for people: by term where both can be read, else by lines.
/// Empty bytes: no such file.
std::string driver_diff(const std::string& before, const std::string& after, const std::string& path, bool colour);

}  // namespace shuyu::review
