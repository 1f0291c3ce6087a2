#pragma once
#include <string>
#include <vector>

#include "file/file_lock.hpp"
#include "glossary/location.hpp"
#include "text/result.hpp"

/// Tells git to use our drivers: its configuration, which names the program, and attributes, which name the files.
namespace shuyu::review {

enum class SetupScope {
    repository,  ///< .git/config, and .gitattributes at the root, which is committed
    user         ///< the user's own configuration and attributes file, for `glossary/` of every repository
};

/// A value of git's configuration.
struct Setting {
    std::string name;
    std::string value;
};

/// What is set for the program at this path. The command lines lose no side and never end `git diff`, also where the
/// program is missing, killed or fails: merge lines are merged by git then, texts shown as they are.
/// diff.shuyu.cachetextconv is not among them: what was shown while the program was missing would stay.
std::vector<Setting> settings_for(const std::string& program);

/// The lines of the attributes file for a glossary that lies at `path` below the root (`glossary`, `a/terms.yaml`).
std::vector<std::string> attribute_lines(const std::string& path, bool is_folder);

struct SetupReport {
    std::string attributes;  ///< the file
    bool has_changed_attributes = false;
};

/// Sets git up, or takes it all away; again it changes nothing. Other settings and lines stay. `location` counts for
/// the repository alone.
Result<SetupReport> install_drivers(SetupScope scope, const glossary::Location& location,
                                    const file::LockOptions& lock);
Result<SetupReport> uninstall_drivers(SetupScope scope, const glossary::Location& location,
                                      const file::LockOptions& lock);

}  // namespace shuyu::review
