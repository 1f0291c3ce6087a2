#include "cli/line_editor.hpp"

#include "support/catch.hpp"

using namespace shuyu::cli;

TEST_CASE("a line is typed and edited by whole characters") {
    struct Case {
        const char* before;
        const char* bytes;
        const char* after;
    };
    const Case cases[] = {
        {"", "naval 封锁", "naval 封锁"},
        {"封锁", "\x7F", "封"},
        {"ab", "\x1B[D\x1B[DX", "Xab"},
        {"ab", "\x01X\x05Y", "XabY"},
        {"封锁", "\x1B[H\x1B[3~", "锁"},
        {"one two", "\x17", "one "},
        {"one two", "\x15", ""},
        {"one two", "\x01\x0B", ""},
        {"", "\x7F\x1B[D\x1B[C\x1B[3~x", "x"},
        {"", "\x1B[200~two\nlines\x1B[31m\x1B[201~", "two lines[31m"},
        {"", "\x1B[200~\xFF\x1B[201~", ""},
    };
    for (const auto& [before, bytes, after] : cases) {
        CAPTURE(before, bytes);
        LineEditor line{before};
        KeyDecoder decoder;
        for (const Key& key : decoder.feed(bytes)) CHECK(line.press(key) == LineEditor::State::typing);
        CHECK(line.text() == after);
        CHECK(line.press({Key::Kind::enter}) == LineEditor::State::done);
        CHECK(line.press({Key::Kind::escape}) == LineEditor::State::cancelled);
    }
}
