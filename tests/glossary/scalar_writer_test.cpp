#include "glossary/scalar_writer.hpp"

#include "glossary/quick_scalar.hpp"
#include "glossary/yaml_node.hpp"
#include "support/catch.hpp"
#include "text/utf8.hpp"

using namespace shuyu::glossary;

namespace {

/// What yaml-cpp reads back.
std::string read_back(const std::string& line) {
    const auto node = parse_yaml(line, {"t", 1});
    if (!node || node->items.size() != 1) return "(not one value)";
    const Node& value = node->items[0];
    return value.is_list() ? value.items.at(0).value : value.type == Node::Type::null ? "(null)" : value.value;
}

}  // namespace

TEST_CASE("only texts that nothing can take for something else are plain") {
    const struct {
        const char* text;
        const char* written;
    } cases[] = {
        // plain
        {"blockade", "blockade"},
        {"封锁", "封锁"},
        {"双11", "双11"},
        {"5G网络", "5G网络"},
        {"3C certification", "3C certification"},
        {"it's", "it's"},
        {"a:b", "a:b"},
        {"(a) b", "(a) b"},
        {"note", "note"},
        {"a - b, c", "a - b, c"},
        // words and numbers of YAML 1.1 and 1.2
        {"no", "\"no\""},
        {"Yes", "\"Yes\""},
        {"ON", "\"ON\""},
        {"y", "\"y\""},
        {"null", "\"null\""},
        {"~", "\"~\""},
        {"True", "\"True\""},
        {"1e3", "\"1e3\""},
        {"0x1F", "\"0x1F\""},
        {"0o17", "\"0o17\""},
        {"017", "\"017\""},
        {"1:30", "\"1:30\""},
        {"1_000", "\"1_000\""},
        {"2020-01-01", "\"2020-01-01\""},
        {"2001-12-14t21:59:43.10-05:00", "\"2001-12-14t21:59:43.10-05:00\""},
        {".inf", "\".inf\""},
        {".5", "\".5\""},
        {"+1", "\"+1\""},
        {"-1", "\"-1\""},
        {"=", "\"=\""},
        {"<<", "\"<<\""},
        // syntax
        {"", "\"\""},
        {"a: b", "\"a: b\""},
        {"a:", "\"a:\""},
        {"a #b", "\"a #b\""},
        {"# a", "\"# a\""},
        {" a", "\" a\""},
        {"a ", "\"a \""},
        {"- a", "\"- a\""},
        {"[a]", "\"[a]\""},
        {"{a", "\"{a\""},
        {"&a", "\"&a\""},
        {"*a", "\"*a\""},
        {"!a", "\"!a\""},
        {"|", "\"|\""},
        {"\"a\"", "\"\\\"a\\\"\""},
        {"'a'", "\"'a'\""},
        {"%a", "\"%a\""},
        {"@a", "\"@a\""},
        {"`a", "\"`a\""},
        {"?", "\"?\""},
        // what must not stand raw
        {"a\tb", "\"a\\tb\""},
        {"a\nb", "\"a\\nb\""},
        {"\x1b[31m", "\"\\u001B[31m\""},
        {"\x7f", "\"\\u007F\""},
        {"\u0085", "\"\\u0085\""},
        {"\u2028", "\"\\u2028\""},
        {"\u202E", "\"\\u202E\""},
        {"\uFEFF", "\"\\uFEFF\""},
        {"\uFFFE", "\"\\uFFFE\""},
        {"\U0010FFFF", "\"\\U0010FFFF\""},
        {"a\\b\u200B", "\"a\\\\b\\u200B\""},
    };
    for (const auto& c : cases) {
        CAPTURE(c.text);
        CHECK(write_scalar(c.text) == c.written);
        CHECK(read_back("k: " + write_scalar(c.text)) == c.text);
        CHECK(read_back("k: [" + write_scalar(c.text, Context::flow) + "]") == c.text);
    }
}

TEST_CASE("every code point is read back as it was, plain or quoted, and no control character stands raw") {
    std::string wrong;
    for (char32_t c = 1; c < 0x110000; c += c < 0x3100 || (c >= 0xD7F0 && c < 0x10010) ? 1 : 997) {
        if (c >= 0xD800 && c < 0xE000) continue;
        std::string text = "a";
        shuyu::text::append_utf8(text, c);
        const std::string written = write_scalar(text);
        if (read_back("k: " + written) != text) wrong += std::to_string(static_cast<std::uint32_t>(c)) + ' ';
        const auto quick = read_quick_scalar(written, block_forbidden);
        if (quick && *quick != text) wrong += "quick " + std::to_string(static_cast<std::uint32_t>(c)) + ' ';
    }
    CHECK(wrong == "");
}
