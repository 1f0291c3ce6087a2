#include "file/file_attributes.hpp"

#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>

#include "file/system_error.hpp"

namespace shuyu::file {
namespace {

constexpr const char* acl_name = "system.posix_acl_access";

text::Diagnostic warning(const std::string& path, std::string what, std::string remedy) {
    text::Diagnostic diagnostic = file_error(path, std::move(what), std::move(remedy));
    diagnostic.severity = text::Severity::warning;
    return diagnostic;
}

void copy_owner(const Descriptor& created, const struct stat& old, const std::string& path,
                std::vector<text::Diagnostic>& warnings) {
    struct stat now {};
    if (::fstat(created.number(), &now) == 0 && now.st_uid == old.st_uid && now.st_gid == old.st_gid) return;
    if (::fchown(created.number(), old.st_uid, old.st_gid) == 0) return;
    // not root: the group at least, when we are in it
    const int group_kept = ::fchown(created.number(), static_cast<uid_t>(-1), old.st_gid);
    warnings.push_back(warning(path, group_kept == 0 ? "belongs to you now" : "belongs to you and your group now",
                               "change the owner back (chown) if others need it"));
}

void copy_acl(const Descriptor& created, const std::string& path, std::vector<text::Diagnostic>& warnings) {
    char acl[4096];
    const ssize_t length = ::getxattr(path.c_str(), acl_name, acl, sizeof acl);
    if (length < 0 && errno != ERANGE) return;  // none, or no such thing on this file system
    if (length >= 0 && ::fsetxattr(created.number(), acl_name, acl, static_cast<std::size_t>(length), 0) == 0) return;
    warnings.push_back(warning(path, "has lost its access control list", "set it again (setfacl)"));
}

}  // namespace

Result<void> copy_attributes(const Descriptor& created, const struct stat& old, const std::string& path,
                             std::vector<text::Diagnostic>& warnings) {
    copy_owner(created, old, path, warnings);
    if (::fchmod(created.number(), old.st_mode & 07777) != 0) return Failure(system_error(errno, path, "write"));
    copy_acl(created, path, warnings);
    if (old.st_nlink > 1)
        warnings.push_back(warning(path, "had other names (hard links), which keep the old content",
                                   "link them again if they should follow"));
    return {};
}

Result<void> set_default_mode(const Descriptor& created, const std::string& path) {
    const mode_t mask = ::umask(022);
    ::umask(mask);
    if (::fchmod(created.number(), 0666 & ~mask) != 0) return Failure(system_error(errno, path, "write"));
    return {};
}

}  // namespace shuyu::file
