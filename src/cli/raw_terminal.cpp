#include "cli/raw_terminal.hpp"

#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <ctime>
#include <string_view>

namespace shuyu::cli {
namespace {

// Alternate screen, no wrapping at the right edge (a full line would move the cursor on), bracketed paste.
constexpr std::string_view enter_codes = "\x1B[?1049h\x1B[?7l\x1B[?2004h\x1B[2J";
constexpr std::string_view leave_codes = "\x1B[?2004l\x1B[?7h\x1B[?25h\x1B[0m\x1B[?1049l";

// The handlers' view: complete before the flag says so.
termios cooked;
int taken_input = -1;
int taken_output = -1;
std::atomic<bool> is_taken{false};
static_assert(std::atomic<bool>::is_always_lock_free);

volatile sig_atomic_t has_changed = 0;  // SIGWINCH or SIGCONT came

extern "C" void note_change(int) {
    has_changed = 1;
}

void write_all(int descriptor, std::string_view bytes) noexcept {
    while (!bytes.empty()) {
        const ssize_t done = ::write(descriptor, bytes.data(), bytes.size());
        if (done > 0)
            bytes.remove_prefix(static_cast<std::size_t>(done));
        else if (errno != EINTR)
            return;
    }
}

sigset_t change_signals() {
    sigset_t signals;
    ::sigemptyset(&signals);
    ::sigaddset(&signals, SIGWINCH);
    ::sigaddset(&signals, SIGCONT);
    return signals;
}

}  // namespace

void restore_terminal() noexcept {
    if (!is_taken.exchange(false)) return;
    const int error = errno;
    write_all(taken_output, leave_codes);
    ::tcsetattr(taken_input, TCSANOW, &cooked);
    errno = error;
}

RawTerminal::RawTerminal(int input, int output) : m_input(input), m_output(output) {
    ::tcgetattr(input, &cooked);
    taken_input = input;
    taken_output = output;
    m_raw = cooked;
    m_raw.c_iflag &= ~static_cast<tcflag_t>(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON);
    m_raw.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | IEXTEN);
    m_raw.c_cc[VMIN] = 1;
    m_raw.c_cc[VTIME] = 0;
    m_raw.c_cc[VSUSP] = _POSIX_VDISABLE;  // Ctrl-Z comes as a key, so that the terminal can be given back first
    struct sigaction action {};
    action.sa_handler = note_change;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGWINCH, &action, nullptr);
    ::sigaction(SIGCONT, &action, nullptr);
    const sigset_t blocked = change_signals();  // let in by `wait` alone: none is missed in between
    ::sigprocmask(SIG_BLOCK, &blocked, nullptr);
    take_over();
}

RawTerminal::~RawTerminal() {
    restore_terminal();
    const sigset_t blocked = change_signals();
    ::sigprocmask(SIG_UNBLOCK, &blocked, nullptr);
    ::signal(SIGWINCH, SIG_DFL);
    ::signal(SIGCONT, SIG_DFL);
}

void RawTerminal::take_over() const {
    is_taken.store(true);
    ::tcsetattr(m_input, TCSADRAIN, &m_raw);
    write_all(m_output, enter_codes);
}

RawTerminal::Size RawTerminal::size() const {
    winsize size{};
    if (::ioctl(m_output, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return {};
    return {size.ws_col, size.ws_row};
}

RawTerminal::Received RawTerminal::wait(int milliseconds) {
    pollfd input{m_input, POLLIN, 0};
    const timespec time{milliseconds / 1000, milliseconds % 1000 * 1'000'000L};
    sigset_t let_in;
    ::sigprocmask(SIG_SETMASK, nullptr, &let_in);
    ::sigdelset(&let_in, SIGWINCH);
    ::sigdelset(&let_in, SIGCONT);
    const int ready = ::ppoll(&input, 1, milliseconds < 0 ? nullptr : &time, &let_in);
    if (has_changed != 0) {
        has_changed = 0;
        take_over();  // whoever stopped us may have left the terminal otherwise
        return {Event::redraw, ""};
    }
    if (ready < 0) return {errno == EINTR ? Event::timeout : Event::closed, ""};
    if (ready == 0) return {Event::timeout, ""};
    char bytes[4096];
    const ssize_t length = ::read(m_input, bytes, sizeof bytes);
    if (length > 0) return {Event::input, std::string(bytes, static_cast<std::size_t>(length))};
    return {length < 0 && (errno == EINTR || errno == EAGAIN) ? Event::timeout : Event::closed, ""};
}

void RawTerminal::suspend() {
    restore_terminal();
    ::raise(SIGTSTP);
    take_over();
}

}  // namespace shuyu::cli
