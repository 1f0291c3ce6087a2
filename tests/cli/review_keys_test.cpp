#include "cli/review_keys.hpp"

#include "support/catch.hpp"

using shuyu::cli::Key;
using shuyu::cli::KeyDecoder;
using Kind = Key::Kind;

namespace {

std::vector<Key> keys_of(const std::string& bytes) {
    KeyDecoder decoder;
    std::vector<Key> keys = decoder.feed(bytes);
    for (Key& key : decoder.flush()) keys.push_back(std::move(key));
    return keys;
}

std::vector<Key> keys_bytewise(const std::string& bytes) {
    KeyDecoder decoder;
    std::vector<Key> keys;
    for (const char byte : bytes)
        for (Key& key : decoder.feed(std::string(1, byte))) keys.push_back(std::move(key));
    for (Key& key : decoder.flush()) keys.push_back(std::move(key));
    return keys;
}

}  // namespace

TEST_CASE("bytes become keys, in one piece or in many") {
    const std::pair<std::string, std::vector<Key>> cases[] = {
        {"", {}},
        {"a封", {{Kind::character, "a"}, {Kind::character, "封"}}},
        {"\r\x7F\x15", {{Kind::enter}, {Kind::backspace}, {Kind::control, "u"}}},
        {"\x1B[A\x1BOB\x1B[1;5C", {{Kind::up}, {Kind::down}, {Kind::right}}},
        {"\x1B[3~\x1B[5~\x1B[1~\x1BOF", {{Kind::remove}, {Kind::page_up}, {Kind::home}, {Kind::end}}},
        {"\x1B", {{Kind::escape}}},
        {"\x1B\x1B", {{Kind::escape}, {Kind::escape}}},
        {"\x1B[200~q\x1B[A封\x1B[201~x", {{Kind::paste, "q\x1B[A封"}, {Kind::character, "x"}}},
        // never a command
        {"\x1Bx", {{Kind::unknown}}},
        {"\x1B[99z", {{Kind::unknown}}},
        {"\xFFx", {{Kind::unknown}, {Kind::character, "x"}}},
        {std::string("\0", 1), {{Kind::unknown}}},
        {"\xE5\xB0", {{Kind::unknown}}},
    };
    for (const auto& [bytes, keys] : cases) {
        CAPTURE(bytes);
        CHECK(keys_of(bytes) == keys);
        CHECK(keys_bytewise(bytes) == keys);
    }
}

TEST_CASE("a paste without an end, or one of megabytes, takes no memory without end and gives no commands") {
    KeyDecoder decoder;
    CHECK(decoder.feed("\x1B[200~").empty());
    for (int i = 0; i < 100; ++i) CHECK(decoder.feed(std::string(100'000, 'x')).empty());
    CHECK(decoder.flush().empty());
    const auto keys = decoder.feed("\x1B[201~");
    REQUIRE(keys.size() == 1);
    CHECK(keys[0].text.size() <= 65536);
}
