#include "cli/process_guard.hpp"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <exception>

#include "cli/exit_code.hpp"
#include "cli/raw_terminal.hpp"
#include "file/pending_file.hpp"

namespace shuyu::cli {
namespace {

void open_standard_descriptors() {
    for (int number = 0; number <= 2; ++number)
        if (::fcntl(number, F_GETFD) < 0 && errno == EBADF) {
            // the lowest free number is this one, as those below are open by now
            [[maybe_unused]] const int opened = ::open("/dev/null", number == 0 ? O_RDONLY : O_WRONLY);
        }
}

extern "C" void die_cleanly(int number) {
    file::unlink_pending_file();
    restore_terminal();
    ::signal(number, SIG_DFL);
    ::raise(number);  // delivered when the handler returns
}

extern "C" void say_that_input_shrank(int) {
    file::unlink_pending_file();
    restore_terminal();
    constexpr char message[] = "shuyu: an input was cut short while it was read; run the command again\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, message, sizeof message - 1);
    ::_exit(static_cast<int>(ExitCode::bad_input));
}

[[noreturn]] void end_without_core() {
    file::unlink_pending_file();
    restore_terminal();
    constexpr char message[] = "shuyu: a fault of its own, or no memory; please report it if there was memory\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, message, sizeof message - 1);
    ::_exit(static_cast<int>(ExitCode::internal_error));
}

// Also for constructors that run before main and find no memory: before all others of the program.
struct EarlyGuard {
    EarlyGuard() { std::set_terminate(end_without_core); }
};
[[maybe_unused]] const EarlyGuard early_guard __attribute__((init_priority(101)));

void handle(int number, void (*handler)(int)) {
    struct sigaction before {};
    if (::sigaction(number, nullptr, &before) == 0 && before.sa_handler == SIG_IGN) return;
    struct sigaction action {};
    action.sa_handler = handler;
    ::sigfillset(&action.sa_mask);
    ::sigaction(number, &action, nullptr);
}

}  // namespace

void guard_process() {
    open_standard_descriptors();
    std::set_terminate(end_without_core);
    ::signal(SIGXFSZ, SIG_IGN);
    ::signal(SIGPIPE, SIG_IGN);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) handle(number, die_cleanly);
    handle(SIGBUS, say_that_input_shrank);
}

}  // namespace shuyu::cli
