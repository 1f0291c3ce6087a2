#pragma once
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "file/atomic_file.hpp"
#include "glossary/glossary_text.hpp"
#include "glossary/location.hpp"

/// The files of a glossary on the disk, read and written together.
namespace shuyu::glossary {

/// A glossary with the state of the files that it was read from.
struct GlossaryFiles {
    GlossaryText glossary;
    bool exists = false;       ///< else `glossary` is an empty one, as a new main file would be
    bool is_migrated = false;  ///< the main file's format was an older one: `glossary` is not as it is on the disk
    std::map<std::string, file::Fingerprint> fingerprints;  ///< by name below the folder
};

enum class OldFormat { refuse, migrate };

/// Reads all files of the glossary. A missing or empty main file is no error here.
Result<GlossaryFiles> read_glossary_files(const Location& location, OldFormat old = OldFormat::refuse);

/// The same; a missing glossary is an error (rule "no-glossary").
Result<GlossaryText> read_glossary(const Location& location);

/// Writes the files, each atomically, by name; folders are made. Nothing is written when one of them is not as it was
/// read: `changed_meanwhile`. A crash in between leaves some of them new: all are whole.
Result<file::Written> write_glossary_files(const file::FolderLock& lock, const Location& location,
                                           const GlossaryFiles& read, const std::vector<ChangedFile>& changed);

/// A file of the glossary before and after; empty: not there.
struct FileChange {
    std::string path;  ///< as it is shown
    std::string before;
    std::string after;
};

/// The changed files with what they were.
std::vector<FileChange> file_changes(const GlossaryFiles& read, const std::vector<ChangedFile>& changed);

/// The path under which a file of the glossary is shown.
std::string path_shown(const GlossaryText& glossary, const std::string& name);

/// Locks, reads, changes and writes a glossary; again when an editor without a lock saves in between. Errors of
/// reading have a rule, those of writing have none.
Result<file::Written> change_files(const Location& location, const file::LockOptions& lock,
                                   const std::function<Result<std::vector<ChangedFile>>(const GlossaryFiles&)>& change,
                                   OldFormat old = OldFormat::refuse);

/// The same for changes of entries; a missing glossary is an error.
Result<file::Written> change_glossary(const Location& location, const file::LockOptions& lock,
                                      const std::function<Result<Changes>(const GlossaryText&)>& change);

}  // namespace shuyu::glossary
