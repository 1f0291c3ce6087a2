#include "cli/terminal.hpp"

#include <fcntl.h>
#include <pty.h>
#include <stdlib.h>
#include <unistd.h>

#include "support/catch.hpp"

using shuyu::cli::Terminal;

TEST_CASE("colour only on a terminal, never under NO_COLOR, never on a dumb one") {
    int control = 0;
    int terminal = 0;
    winsize size{};
    size.ws_col = 123;
    if (::openpty(&control, &terminal, nullptr, nullptr, &size) != 0) return;  // no terminals in this container
    ::unsetenv("NO_COLOR");
    ::setenv("TERM", "xterm", 1);
    CHECK(Terminal::of(terminal).colour);
    CHECK(Terminal::of(terminal).is_terminal);
    CHECK(Terminal::of(terminal).width == 123);
    ::setenv("NO_COLOR", "1", 1);
    CHECK_FALSE(Terminal::of(terminal).colour);
    ::setenv("NO_COLOR", "", 1);
    CHECK(Terminal::of(terminal).colour);
    ::setenv("TERM", "dumb", 1);
    CHECK_FALSE(Terminal::of(terminal).colour);
    ::close(control);
    ::close(terminal);
    const int null = ::open("/dev/null", O_WRONLY);
    CHECK_FALSE(Terminal::of(null).is_terminal);
    CHECK_FALSE(Terminal::of(null).colour);
    CHECK(Terminal::of(null).width == 0);
    ::close(null);
}
