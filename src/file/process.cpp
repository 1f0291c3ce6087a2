#include "file/process.hpp"

#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

#include <array>
#include <vector>

#include "file/descriptor.hpp"
#include "file/system_error.hpp"

namespace shuyu::file {
namespace {

struct Pipe {
    Descriptor read_end;
    Descriptor write_end;

    bool open() {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0) return false;
        read_end = Descriptor(ends[0]);
        write_end = Descriptor(ends[1]);
        return true;
    }
};

/// posix_spawn's settings, freed at the end.
struct SpawnSettings {
    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};

    SpawnSettings() {
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawnattr_init(&attributes);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
    ~SpawnSettings() {
        ::posix_spawn_file_actions_destroy(&actions);
        ::posix_spawnattr_destroy(&attributes);
    }

    /// We ignore SIGPIPE and SIGXFSZ; a program that we start expects them as usual.
    void reset_signals() {
        sigset_t usual;
        ::sigemptyset(&usual);
        ::sigaddset(&usual, SIGPIPE);
        ::sigaddset(&usual, SIGXFSZ);
        ::posix_spawnattr_setsigdefault(&attributes, &usual);
        ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    }
};

/// A program that does not read its input to the end must not kill us, whatever our caller does with SIGPIPE.
class PipeSignalBlocked {
public:
    PipeSignalBlocked() {
        ::sigemptyset(&m_pipe);
        ::sigaddset(&m_pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    PipeSignalBlocked(const PipeSignalBlocked&) = delete;
    PipeSignalBlocked& operator=(const PipeSignalBlocked&) = delete;
    ~PipeSignalBlocked() {
        const timespec at_once{};
        while (::sigtimedwait(&m_pipe, nullptr, &at_once) < 0 && errno == EINTR) {
        }
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }

private:
    sigset_t m_pipe{};
    sigset_t m_before{};
};

/// Feeds the input and gathers both outputs at once, so that no side waits for a full pipe.
class Conversation {
public:
    Conversation(Descriptor in, Descriptor out, Descriptor err, std::string_view input)
        : m_in(std::move(in)), m_out(std::move(out)), m_err(std::move(err)), m_input(input) {
        ::fcntl(m_in.number(), F_SETFL, O_NONBLOCK);
        if (m_input.empty()) m_in = Descriptor();
    }

    void run(ProcessResult& result) {
        const PipeSignalBlocked blocked;
        while (m_out.is_open() || m_err.is_open()) {
            std::array<pollfd, 3> waits{
                {{m_in.number(), POLLOUT, 0}, {m_out.number(), POLLIN, 0}, {m_err.number(), POLLIN, 0}}};
            if (::poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR) return;
            if (waits[0].revents != 0) feed();
            if (waits[1].revents != 0) gather(m_out, result.out);
            if (waits[2].revents != 0) gather(m_err, result.err);
        }
    }

private:
    void feed() {
        const ssize_t count = ::write(m_in.number(), m_input.data(), m_input.size());
        if (count < 0 && (errno == EAGAIN || errno == EINTR)) return;
        if (count > 0) m_input.remove_prefix(static_cast<std::size_t>(count));
        if (count < 0 || m_input.empty()) m_in = Descriptor();  // done, or the program reads no more
    }

    static void gather(Descriptor& from, std::string& to) {
        std::array<char, 65536> piece{};
        const ssize_t count = ::read(from.number(), piece.data(), piece.size());
        if (count > 0) to.append(piece.data(), static_cast<std::size_t>(count));
        if (count == 0 || (count < 0 && errno != EINTR)) from = Descriptor();
    }

    Descriptor m_in;
    Descriptor m_out;
    Descriptor m_err;
    std::string_view m_input;
};

int wait_for(pid_t child) {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace

Result<ProcessResult> run_process(const std::string& folder, std::span<const std::string> arguments,
                                  std::string_view input) {
    Pipe in;
    Pipe out;
    Pipe err;
    if (!in.open() || !out.open() || !err.open()) return Failure(system_error(errno, arguments.front(), "start"));
    SpawnSettings settings;
    settings.reset_signals();
    if (!folder.empty()) ::posix_spawn_file_actions_addchdir_np(&settings.actions, folder.c_str());
    ::posix_spawn_file_actions_adddup2(&settings.actions, in.read_end.number(), STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&settings.actions, out.write_end.number(), STDOUT_FILENO);
    ::posix_spawn_file_actions_adddup2(&settings.actions, err.write_end.number(), STDERR_FILENO);
    std::vector<char*> words;
    for (const std::string& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
    words.push_back(nullptr);
    pid_t child = 0;
    const int failed =
        ::posix_spawnp(&child, words.front(), &settings.actions, &settings.attributes, words.data(), environ);
    if (failed != 0) return Failure(system_error(failed, arguments.front(), "start"));
    in.read_end = Descriptor();
    out.write_end = Descriptor();
    err.write_end = Descriptor();
    ProcessResult result;
    Conversation(std::move(in.write_end), std::move(out.read_end), std::move(err.read_end), input).run(result);
    result.code = wait_for(child);
    return result;
}

std::string quoted_for_shell(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + '\'';
}

}  // namespace shuyu::file
