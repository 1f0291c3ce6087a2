#pragma once
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "cli/display_width.hpp"
#include "support/program.hpp"
#include "text/utf8.hpp"

namespace shuyu::tests {

/// A terminal's screen, as far as `shuyu review` uses one: what a person sees.
class Screen {
public:
    Screen(std::size_t width, std::size_t height) : m_width(width) { resize(width, height); }

    void resize(std::size_t width, std::size_t height) {
        m_width = width;
        m_lines.resize(height);
    }

    void write(std::string_view bytes) {
        m_held += bytes;
        std::size_t at = 0;
        while (at < m_held.size()) {
            const std::size_t length = step(std::string_view(m_held).substr(at));
            if (length == 0) break;
            at += length;
        }
        m_held.erase(0, at);
    }

    std::string text() const {
        std::string all;
        for (const std::string& line : m_lines) all += line + '\n';
        return all;
    }
    const std::vector<std::string>& lines() const { return m_lines; }
    bool has_scrolled() const { return m_has_scrolled; }
    bool is_alternate() const { return m_is_alternate; }
    bool is_too_wide() const { return m_is_too_wide; }
    /// What was written with colour codes (30 to 37).
    bool has_colour() const { return m_has_colour; }

private:
    /// Takes one character or code; 0 when it is not complete.
    std::size_t step(std::string_view rest) {
        if (rest[0] == '\x1B') {
            const std::size_t end = rest.find_first_of("ABCDEFGHJKfhlmnrsu~", 2);
            if (rest.size() < 2 || end == std::string_view::npos) return 0;
            code(rest.substr(2, end - 2), rest[end]);
            return end + 1;
        }
        if (rest[0] == '\r') return 1;
        if (rest[0] == '\n') {
            ++m_row;
            m_has_scrolled |= m_is_alternate && m_row >= m_lines.size();
            m_column_text.clear();
            return 1;
        }
        const std::size_t length = text::decode(rest, 0).length;
        m_column_text.append(rest.substr(0, length));
        m_is_too_wide |= cli::display_width(m_column_text) > m_width;
        if (m_row < m_lines.size()) m_lines[m_row] = m_column_text;
        return length;
    }

    void code(std::string_view parameters, char last) {
        if (last == 'H') {
            m_row = parameters.empty() ? 0 : static_cast<std::size_t>(std::atoi(std::string(parameters).c_str())) - 1;
            m_column_text.clear();
        }
        if (last == 'K' && m_row < m_lines.size()) m_lines[m_row] = m_column_text;
        if (last == 'J')
            for (std::size_t i = parameters == "2" ? 0 : m_row + 1; i < m_lines.size(); ++i) m_lines[i].clear();
        if (parameters == "?1049") m_is_alternate = last == 'h';
        if (last == 'm' && parameters.find("3") != std::string_view::npos) m_has_colour = true;
    }

    std::size_t m_width;
    std::vector<std::string> m_lines;
    std::string m_held;
    std::string m_column_text;  ///< the line up to the cursor
    std::size_t m_row = 0;
    bool m_has_scrolled = false;
    bool m_is_alternate = false;
    bool m_is_too_wide = false;
    bool m_has_colour = false;
};

/// The program in a pseudo-terminal, as over ssh.
class TerminalProgram {
public:
    explicit TerminalProgram(const std::vector<std::string>& arguments, unsigned short width = 80,
                             unsigned short height = 24, const std::vector<std::string>& variables = {})
        : m_screen(width, height) {
        winsize size{};
        size.ws_col = width;
        size.ws_row = height;
        m_child = ::forkpty(&m_control, nullptr, nullptr, &size);
        if (m_child != 0) {
            ::tcgetattr(m_control, &m_before);
            return;
        }
        std::vector<std::string> words{shuyu::tests::program_path()};
        words.insert(words.end(), arguments.begin(), arguments.end());
        std::vector<std::string> environment(variables);
        environment.insert(environment.end(), {"PATH=/usr/bin:/bin", "TERM=xterm"});  // the first counts
        for (const int number : {SIGINT, SIGTERM, SIGHUP}) ::signal(number, SIG_DFL);
        ::execve(shuyu::tests::program_path(), pointers(words).data(), pointers(environment).data());
        ::_exit(127);
    }
    ~TerminalProgram() {
        if (m_status < 0) {
            ::kill(m_child, SIGKILL);
            wait();
        }
        ::close(m_control);
    }
    TerminalProgram(const TerminalProgram&) = delete;
    TerminalProgram& operator=(const TerminalProgram&) = delete;

    void send(std::string_view keys) const {
        [[maybe_unused]] const ssize_t sent = ::write(m_control, keys.data(), keys.size());
    }

    /// Waits until the screen shows `text`; false when it does not within 20 seconds or the program ended.
    bool shows(std::string_view text) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (m_screen.text().find(text) == std::string::npos)
            if (std::chrono::steady_clock::now() > end || !receive(100)) return false;
        return true;
    }

    void resize(unsigned short width, unsigned short height) {
        winsize size{};
        size.ws_col = width;
        size.ws_row = height;
        m_screen.resize(width, height);
        ::ioctl(m_control, TIOCSWINSZ, &size);
    }

    void signal(int number) const { ::kill(m_child, number); }
    pid_t process() const { return m_child; }
    const Screen& screen() const { return m_screen; }
    /// All bytes that came so far.
    const std::string& output() const { return m_output; }

    /// Reads to the end and gives the shell's exit code.
    int wait() {
        if (m_status >= 0) return m_status;
        while (receive(20'000)) {
        }
        int status = 0;
        ::waitpid(m_child, &status, 0);
        m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        return m_status;
    }

    /// Whether lines are read and echoed as they were before the program started.
    bool is_restored() const {
        termios now{};
        ::tcgetattr(m_control, &now);
        return now.c_lflag == m_before.c_lflag && now.c_iflag == m_before.c_iflag && !m_screen.is_alternate();
    }

private:
    static std::vector<char*> pointers(std::vector<std::string>& words) {
        std::vector<char*> all;
        for (std::string& word : words) all.push_back(word.data());
        all.push_back(nullptr);
        return all;
    }

    bool receive(int milliseconds) {
        pollfd control{m_control, POLLIN, 0};
        if (::poll(&control, 1, milliseconds) == 0) return milliseconds < 1000;
        char bytes[4096];
        const ssize_t length = ::read(m_control, bytes, sizeof bytes);
        if (length <= 0) return false;
        m_output.append(bytes, static_cast<std::size_t>(length));
        m_screen.write(std::string_view(bytes, static_cast<std::size_t>(length)));
        return true;
    }

    Screen m_screen;
    std::string m_output;
    int m_control = -1;
    pid_t m_child = 0;
    int m_status = -1;
    termios m_before{};
};

}  // namespace shuyu::tests
