#include "cli/streams.hpp"

#include "support/catch.hpp"

using namespace shuyu::cli;
using shuyu::text::Diagnostic;
using shuyu::text::Severity;

TEST_CASE("a diagnostic is one line with place, severity where it is no error, what and remedy") {
    const struct {
        Diagnostic diagnostic;
        const char* expected;
    } cases[] = {
        {{Severity::error, "", {"a.txt", 3, 7}, "is wrong", "mend it"}, "shuyu: a.txt:3:7: is wrong; mend it\n"},
        {{Severity::warning, "", {"a.txt", 3, 0}, "is odd", ""}, "shuyu: a.txt:3: warning: is odd\n"},
        {{Severity::note, "", {}, "waiting", ""}, "shuyu: note: waiting\n"},
        {{Severity::error, "", {"a\nb\x1b", 0, 0}, "x\ry", ""}, "shuyu: a\\nb\\u001B: x\\u000Dy\n"},
    };
    for (const auto& c : cases) {
        StringOutput out;
        StringOutput err;
        Streams streams{out, err, {}};
        report(streams, c.diagnostic);
        CHECK(err.text() == c.expected);
        CHECK(out.text().empty());
    }
}

TEST_CASE("who waits for a lock says for whom") {
    StringOutput out;
    StringOutput err;
    Streams streams{out, err, {}};
    lock_options(streams).on_wait("process 4711 (shuyu)");
    CHECK(err.text() == "shuyu: note: waiting for process 4711 (shuyu), which is writing in the same folder\n");
}
