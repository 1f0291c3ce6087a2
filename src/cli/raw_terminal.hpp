#pragma once
#include <termios.h>

#include <cstddef>
#include <cstdint>
#include <string>

namespace shuyu::cli {

/// A terminal that a command has for itself: the alternate screen, keys as they are pressed. Leaves it as it was when
/// it is destroyed; signal handlers do the same by restore_terminal(). One at a time.
class RawTerminal {
public:
    /// Takes over the terminal that both descriptors lead to.
    RawTerminal(int input, int output);
    ~RawTerminal();
    RawTerminal(const RawTerminal&) = delete;
    RawTerminal& operator=(const RawTerminal&) = delete;

    struct Size {
        std::size_t width = 80;
        std::size_t height = 24;
    };
    Size size() const;

    enum class Event : std::uint8_t {
        input,    ///< `bytes` came
        timeout,  ///< nothing came
        redraw,   ///< the size is another one, or the program went on after it had been stopped
        closed    ///< the terminal is gone
    };
    struct Received {
        Event event = Event::timeout;
        std::string bytes;
    };
    /// Waits for something, at most so many milliseconds; -1: for ever.
    Received wait(int milliseconds);
    /// Stops the program as Ctrl-Z does elsewhere; returns when it goes on.
    void suspend();

private:
    void take_over() const;

    int m_input;
    int m_output;
    termios m_raw{};
};

/// For signal handlers and the last words of a program: gives the terminal back as it was, when a RawTerminal has it.
/// Async-signal-safe.
void restore_terminal() noexcept;

}  // namespace shuyu::cli
