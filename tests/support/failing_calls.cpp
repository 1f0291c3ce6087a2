// A library to be preloaded (LD_PRELOAD): makes the n-th writing system call of a program fail, or kills the program
// before it; the same for allocations.
//
//   SHUYU_FAIL_AT=N           the N-th call, from 1 …
//   SHUYU_FAIL_WITH=ERRNO     … fails with this number; "kill": SIGKILL before it is made
//   SHUYU_FAIL_ALLOCATION=N   the N-th allocation gives nothing; -N: that and all that follow
//                             (those of ICU are left out: ICU 72 hangs and crashes when its break iterators get none)
//   SHUYU_FAIL_COUNT=FILE     both numbers of a whole run are written there at its end
#include <dlfcn.h>
#include <fcntl.h>
#include <link.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>

extern "C" void* __libc_malloc(size_t);
extern "C" void* __libc_calloc(size_t, size_t);
extern "C" void* __libc_realloc(void*, size_t);

namespace {

long asked_call = 0;
int asked_error = 0;
bool kills = false;
long asked_allocation = 0;
std::atomic<bool> is_ready{false};
std::atomic<long> calls{0};
std::atomic<long> allocations{0};

struct Range {
    uintptr_t begin;
    uintptr_t end;
};
Range icu[8];
int icu_count = 0;

int note_icu(dl_phdr_info* library, size_t, void*) {
    if (::strstr(library->dlpi_name, "/libicu") == nullptr) return 0;
    for (int i = 0; i < library->dlpi_phnum && icu_count < 8; ++i) {
        const auto& part = library->dlpi_phdr[i];
        const bool is_code = part.p_type == PT_LOAD && (part.p_flags & PF_X) != 0;
        const uintptr_t begin = library->dlpi_addr + part.p_vaddr;
        if (is_code) icu[icu_count++] = {begin, begin + part.p_memsz};
    }
    return 0;
}

bool is_in_icu(const void* caller) {
    const auto address = reinterpret_cast<uintptr_t>(caller);
    for (int i = 0; i < icu_count; ++i)
        if (address >= icu[i].begin && address < icu[i].end) return true;
    return false;
}

long number(const char* name) {
    const char* value = ::getenv(name);
    return value == nullptr ? 0 : ::strtol(value, nullptr, 10);
}

__attribute__((constructor)) void begin() {
    const char* with = ::getenv("SHUYU_FAIL_WITH");
    kills = with != nullptr && ::strcmp(with, "kill") == 0;
    asked_call = number("SHUYU_FAIL_AT");
    asked_error = static_cast<int>(number("SHUYU_FAIL_WITH"));
    asked_allocation = number("SHUYU_FAIL_ALLOCATION");
    ::dl_iterate_phdr(note_icu, nullptr);
    is_ready = true;
}

__attribute__((destructor)) void end() {
    is_ready = false;
    const char* name = ::getenv("SHUYU_FAIL_COUNT");
    if (name == nullptr) return;
    if (FILE* file = ::fopen(name, "w")) {
        ::fprintf(file, "%ld %ld\n", calls.load(), allocations.load());
        ::fclose(file);
    }
}

/// Counts a call; whether it is the one that fails. Then errno is set.
bool fails() {
    if (!is_ready || ++calls != asked_call) return false;
    if (kills) ::kill(::getpid(), SIGKILL);
    errno = asked_error;
    return true;
}

bool has_no_memory(const void* caller) {
    if (!is_ready || is_in_icu(caller)) return false;
    const long now = ++allocations;
    return asked_allocation > 0 ? now == asked_allocation : asked_allocation < 0 && now >= -asked_allocation;
}

template <class Function>
Function next(Function, const char* name) {
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

bool is_writing(int flags) {
    return (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0;
}

mode_t mode_of(int flags, va_list rest) {
    return (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;
}

bool is_file_for_writing(int descriptor) {
    const int flags = ::fcntl(descriptor, F_GETFL);
    return descriptor > 2 && flags >= 0 && (flags & O_ACCMODE) != O_RDONLY;
}

}  // namespace

#define REAL(name) static const auto real = next(&::name, #name)

extern "C" {

int open(const char* path, int flags, ...) {
    REAL(open);
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = mode_of(flags, rest);
    va_end(rest);
    return is_writing(flags) && fails() ? -1 : real(path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...) {
    REAL(openat);
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = mode_of(flags, rest);
    va_end(rest);
    return is_writing(flags) && fails() ? -1 : real(folder, path, flags, mode);
}

ssize_t write(int descriptor, const void* bytes, size_t count) {
    REAL(write);
    return descriptor > 2 && fails() ? -1 : real(descriptor, bytes, count);
}

int close(int descriptor) {
    REAL(close);
    if (!is_file_for_writing(descriptor) || !fails()) return real(descriptor);
    const int error = errno;
    real(descriptor);  // the descriptor is free also after an error
    errno = error;
    return -1;
}

int fsync(int descriptor) {
    REAL(fsync);
    return fails() ? -1 : real(descriptor);
}

int fchmod(int descriptor, mode_t mode) {
    REAL(fchmod);
    return fails() ? -1 : real(descriptor, mode);
}

int fchown(int descriptor, uid_t owner, gid_t group) {
    REAL(fchown);
    return fails() ? -1 : real(descriptor, owner, group);
}

int rename(const char* from, const char* to) {
    REAL(rename);
    return fails() ? -1 : real(from, to);
}

int unlink(const char* path) {
    REAL(unlink);
    return fails() ? -1 : real(path);
}

int rmdir(const char* path) {
    REAL(rmdir);
    return fails() ? -1 : real(path);
}

int mkdir(const char* path, mode_t mode) {
    REAL(mkdir);
    return fails() ? -1 : real(path, mode);
}

void* malloc(size_t size) {
    if (has_no_memory(__builtin_return_address(0))) {
        errno = ENOMEM;
        return nullptr;
    }
    return __libc_malloc(size);
}

void* calloc(size_t count, size_t size) {
    if (has_no_memory(__builtin_return_address(0))) {
        errno = ENOMEM;
        return nullptr;
    }
    return __libc_calloc(count, size);
}

void* realloc(void* old, size_t size) {
    if (has_no_memory(__builtin_return_address(0))) {
        errno = ENOMEM;
        return nullptr;
    }
    return __libc_realloc(old, size);
}
}
