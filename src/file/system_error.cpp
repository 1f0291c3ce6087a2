#include "file/system_error.hpp"

#include <cerrno>
#include <system_error>

namespace shuyu::file {
namespace {

struct Wording {
    int error;
    const char* what;
    const char* remedy;
};

constexpr Wording wordings[] = {
    {ENOENT, "no such file or folder", "check the name"},
    {ENOTDIR, "a part of the path is not a folder", "check the name"},
    {EACCES, "permission denied", "check who may read and write the file and its folders"},
    {EPERM, "permission denied", "check who may read and write the file and its folders"},
    {EISDIR, "is a folder", "name a file"},
    {ELOOP, "too many links, or a link where none is allowed", "name the file itself"},
    {ENAMETOOLONG, "the name is too long", "shorten it"},
    {ENOSPC, "no space left on the disk", "make room and run the command again"},
    {EDQUOT, "the disk quota is used up", "make room and run the command again"},
    {EFBIG, "the file would be larger than allowed", "raise the limit (ulimit -f) and run the command again"},
    {EROFS, "the file system is read-only", "write somewhere else"},
    {EMFILE, "too many open files", "raise the limit (ulimit -n)"},
    {ENXIO, "is a socket or a device without a reader", "name a file"},
    {ETXTBSY, "is in use as a program", "write somewhere else"},
};

}  // namespace

text::Diagnostic file_error(const std::string& path, std::string what, std::string remedy) {
    text::Diagnostic diagnostic;
    diagnostic.place.file = path;
    diagnostic.what = std::move(what);
    diagnostic.remedy = std::move(remedy);
    return diagnostic;
}

text::Diagnostic system_error(int error, const std::string& path, const char* doing) {
    for (const Wording& wording : wordings)
        if (wording.error == error) return file_error(path, wording.what, wording.remedy);
    // generic_category's message is not translated by the locale, unlike strerror's
    return file_error(path, std::string("can't ") + doing + ": " + std::generic_category().message(error),
                      "check the disk and the file");
}

}  // namespace shuyu::file
