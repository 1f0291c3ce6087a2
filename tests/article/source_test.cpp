#include "article/source.hpp"

#include "support/catch.hpp"

using namespace shuyu;
using namespace shuyu::article;
using namespace std::string_literals;

namespace {

/// The text, or the diagnostic's line.
std::string read(const std::string& bytes, std::string_view encoding = {}) {
    const auto source = decode_source("a.txt", bytes, encoding);
    return source ? std::string(source->text) : text::to_line(source.error());
}

const std::string gb = "the \xB7\xE2\xCB\xF8 of \xBC\xBC\xCA\xF5 (technology) \xD6\xD0\xB9\xFA";  // 封锁 技术 中国
const std::string big5 = "the \xAB\xCA\xC2\xEA of \xA7\xDE\xB3\x4E (technology) \xA4\xA4\xB0\xEA";  // 封鎖 技術 中國

}  // namespace

TEST_CASE("UTF-8 is taken as it is, without its mark") {
    const std::string bytes = "封锁 a";
    const auto source = decode_source("a.txt", bytes, "");
    REQUIRE(source);
    CHECK(source->text.data() == bytes.data());
    CHECK(read(bytes, "utf-8") == bytes);
    CHECK(read("\xEF\xBB\xBF" + bytes) == bytes);
    const std::string marked =
        "\xEF\xBB\xBF"
        "a";
    CHECK(decode_source("a", marked, "")->text_begin == 3);
    CHECK(read("") == "");
}

TEST_CASE("other encodings become UTF-8") {
    CHECK(read("\xFF\xFE\x01\x5C"
               "a\0"s) == "封a");
    CHECK(read("\xFE\xFF\x5C\x01\0a"s) == "封a");
    CHECK(read("\xFF\xFE\x40\xD8\x00\xDC"s) == "𠀀");
    CHECK(read(gb, "GB18030") == "the 封锁 of 技术 (technology) 中国");
    CHECK(read(big5, "big5") == "the 封鎖 of 技術 (technology) 中國");
    std::string million;
    std::string expected;
    for (int i = 0; i < 20'000; ++i) million += gb, expected += "the 封锁 of 技术 (technology) 中国";
    CHECK(read(million, "gbk") == expected);
}

TEST_CASE("a byte that is not valid is an error with its place and a remedy") {
    CHECK(read("a\n封\xFF") ==
          "a.txt:2:2: the bytes here are not valid UTF-8; convert the file to UTF-8, or name its "
          "encoding with --encoding");
    CHECK(read("x\n" + gb) == "a.txt:2:5: the bytes here are not valid UTF-8; pass --encoding GB18030");
    CHECK(read(big5) == "a.txt:1:5: the bytes here are not valid UTF-8; pass --encoding Big5");
    CHECK(read("a\n" + gb + "\xFF", "GB18030") ==
          "a.txt:2:29: the bytes here are not valid GB18030; name the "
          "file's true encoding with --encoding");
    CHECK(read("\xFF\xFE\x01\x5C\x01"s) ==
          "a.txt:1:2: the bytes here are not valid UTF-16LE; name the file's true "
          "encoding with --encoding");
    CHECK(read("\xFF\xFE\x00\xDC"
               "a\0"s) ==
          "a.txt:1:1: the bytes here are not valid UTF-16LE; name the file's true "
          "encoding with --encoding");
    CHECK(read("a", "klingon") ==
          "a.txt: the encoding klingon is not known; pass one such as UTF-8, GB18030, Big5 or UTF-16");
}

TEST_CASE("binary input is refused") {
    CHECK(
        read("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s).starts_with("a.txt: this is no text: it holds NUL bytes; give a text"));
    CHECK(read(std::string(1000, '\0')).starts_with("a.txt: this is no text"));
    CHECK(read("\x01\x5C\x80\x62 \0\x01\x95\n\0"s).ends_with("pass --encoding UTF-16LE"));
    CHECK(read(std::string(200, 'a') + '\0').size() == 201);
}
