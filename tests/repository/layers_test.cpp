// The arrows between the rooms of src/ point one way (src/README.md draws them).
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include "support/catch.hpp"
#include "support/repository_files.hpp"

namespace {

using Rooms = std::set<std::string, std::less<>>;

/// Room → the rooms it may include besides itself. A room that is not here may not be.
const std::map<std::string, Rooms, std::less<>>& allowed() {
    static const std::map<std::string, Rooms, std::less<>> table = {
        {"text", {}},
        {"file", {"text"}},  // its errors alone: see below
        {"article", {"text", "file"}},
        {"scan", {"text", "file", "article"}},
        {"pair", {"text", "file", "article", "scan"}},
        {"glossary", {"text", "file", "article", "scan", "pair"}},
        {"review", {"text", "file", "article", "scan", "pair", "glossary"}},
        {"check", {"text", "file", "article", "scan", "pair", "glossary"}},
        {"feed", {"text", "file", "article", "scan", "pair", "glossary"}},
        {"cli", {"text", "file", "article", "scan", "pair", "glossary", "review", "check", "feed"}},
        {"main.cpp", {"cli"}},
    };
    return table;
}

/// The part of a path before its first slash.
std::string room_of(std::string_view path) {
    return std::string(path.substr(0, path.find('/')));
}

/// The paths in the lines `#include "path"`.
std::vector<std::string> own_includes(const std::string& text) {
    std::vector<std::string> paths;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t open = line.find('"');
        if (!line.starts_with("#include") || open == std::string::npos) continue;
        paths.push_back(line.substr(open + 1, line.find('"', open + 1) - open - 1));
    }
    return paths;
}

bool may_include(std::string_view room, std::string_view other) {
    const auto rooms = allowed().find(room);
    return rooms != allowed().end() && (room == other || rooms->second.contains(other));
}

TEST_CASE("every include of src follows the arrows") {
    std::size_t seen = 0;
    for (const auto& [path, text] : shuyu::tests::repository_files()) {
        if (!path.starts_with("src/") || !(path.ends_with("pp") || path.ends_with(".def"))) continue;
        const std::string room = room_of(std::string_view(path).substr(4));
        CAPTURE(path);
        CHECK(allowed().contains(room));
        for (const std::string& include : own_includes(text)) {
            CAPTURE(include);
            CHECK(may_include(room, room_of(include)));
            ++seen;
        }
    }
    CHECK(seen > 100);
}

TEST_CASE("file knows of text only how to say what went wrong") {
    const Rooms known = {"text/result.hpp", "text/diagnostic.hpp", "text/place.hpp"};
    for (const auto& [path, text] : shuyu::tests::repository_files()) {
        if (!path.starts_with("src/file/")) continue;
        for (const std::string& include : own_includes(text)) {
            CAPTURE(path, include);
            CHECK((room_of(include) == "file" || known.contains(include)));
        }
    }
}

TEST_CASE("an arrow that points back is seen") {
    CHECK(may_include("pair", "scan"));
    CHECK(may_include("cli", "feed"));
    CHECK(may_include("text", "text"));
    CHECK_FALSE(may_include("scan", "pair"));
    CHECK_FALSE(may_include("text", "file"));
    CHECK_FALSE(may_include("review", "check"));
    CHECK_FALSE(may_include("feed", "review"));
    CHECK_FALSE(may_include("glossary", "cli"));
    CHECK_FALSE(may_include("utils", "text"));
    CHECK(own_includes("#include <map>\n#include \"text/utf8.hpp\"  // why\nint a;\n") ==
          std::vector<std::string>{"text/utf8.hpp"});
}

}  // namespace
