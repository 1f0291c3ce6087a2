#include "file/pending_file.hpp"

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>

namespace shuyu::file {
namespace {

// The handler's view: a fixed buffer, complete before the flag says so.
char pending_path[PATH_MAX];
std::atomic<bool> is_pending{false};
static_assert(std::atomic<bool>::is_always_lock_free);

class SignalsBlocked {
public:
    SignalsBlocked() {
        sigset_t all;
        ::sigfillset(&all);
        ::pthread_sigmask(SIG_SETMASK, &all, &m_before);
    }
    ~SignalsBlocked() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    SignalsBlocked(const SignalsBlocked&) = delete;
    SignalsBlocked& operator=(const SignalsBlocked&) = delete;

private:
    sigset_t m_before;
};

}  // namespace

PendingFile::PendingFile(const std::string& path) : m_path(path) {
    if (path.size() >= sizeof pending_path) return;  // no such file can be created either
    std::memcpy(pending_path, path.c_str(), path.size() + 1);
    is_pending.store(true);
}

PendingFile::~PendingFile() {
    const SignalsBlocked blocked;
    if (!m_path.empty()) ::unlink(m_path.c_str());
    is_pending.store(false);
}

int PendingFile::rename_to(const std::string& target) {
    const SignalsBlocked blocked;
    if (::rename(m_path.c_str(), target.c_str()) != 0) return errno;
    is_pending.store(false);
    m_path.clear();
    return 0;
}

void unlink_pending_file() noexcept {
    if (is_pending.load()) ::unlink(pending_path);
}

}  // namespace shuyu::file
