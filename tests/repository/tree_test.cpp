// What the repository holds: which names, and nothing of the machine it was made on.
#include <cctype>
#include <set>
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "support/repository_files.hpp"

namespace {

using shuyu::tests::repository_files;

// In two halves, so that this file does not name them itself.
const std::vector<std::string> forbidden = {
    "/wo"
    "rk/",
    "/ho"
    "me/",
    "/ro"
    "ot/",
    "farm"
    "-bench",
    "farm"
    "-studio"};

/// Whether `name` stands in the text as a word or as the start of an absolute path.
bool names(std::string_view text, std::string_view name) {
    for (std::size_t at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
        const char before = at == 0 ? ' ' : text[at - 1];
        if (!std::isalnum(static_cast<unsigned char>(before)) && std::string_view("/._-~}").find(before) == text.npos)
            return true;
    }
    return false;
}

TEST_CASE("at the top level stand only the names of the design and dot-files") {
    const std::set<std::string> allowed = {"CMakeLists.txt", "README.md", "src", "glossary", "tests", "tools"};
    for (const std::string& name : shuyu::tests::top_level()) {
        CAPTURE(name);
        CHECK((name.starts_with('.') || allowed.contains(name)));
    }
}

TEST_CASE("no file names a path or a tool of the machine it was written on") {
    for (const auto& [path, text] : repository_files()) {
        for (const std::string& name : forbidden) {
            CAPTURE(path, name);
            CHECK_FALSE(names(text, name));
        }
    }
}

TEST_CASE("a forbidden name is seen at any place") {
    for (const std::string& name : forbidden) {
        CHECK(names(name, name));
        CHECK(names("in \"" + name + "x\"", name));
        CHECK_FALSE(names("a" + name, name));
    }
}

TEST_CASE("every text file ends with a line end") {
    std::size_t seen = 0;
    for (const auto& [path, text] : repository_files()) {
        const bool is_data =
            path.starts_with("tests/data/") || path.starts_with("tests/fuzz/");  // some lack it on purpose
        if (is_data || text.empty() || text.find('\0') != text.npos) continue;
        CAPTURE(path);
        CHECK(text.back() == '\n');
        ++seen;
    }
    CHECK(seen > 50);
}

}  // namespace
