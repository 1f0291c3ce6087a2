#include "glossary/entry_file.hpp"

#include "support/catch.hpp"

using namespace shuyu::glossary;

namespace {

EntryFile parsed(const std::string& bytes, EntryFile::Rank rank = EntryFile::Rank::part) {
    auto file = EntryFile::parse(bytes, "x.yaml", rank);
    INFO(bytes);
    INFO((file ? "" : to_line(file.error())));
    REQUIRE(file.has_value());
    return std::move(*file);
}

std::string error_of(const std::string& bytes, EntryFile::Rank rank = EntryFile::Rank::part) {
    const auto file = EntryFile::parse(bytes, "x.yaml", rank);
    return file ? "" : to_line(file.error());
}

Term term(const std::string& name) {
    Term term;
    term.term = name;
    return term;
}

/// The bytes with a note on the first entry.
std::string with_note(const EntryFile& file) {
    Changes changes;
    Term noted = file.read(0);
    noted.note = "new";
    changes.entries.emplace(0, noted);
    return file.with(changes);
}

}  // namespace

TEST_CASE("a file may hold a glossary, its head, one entry or a list of entries") {
    const struct {
        const char* name;
        FileForm form;
        std::string bytes;
        std::string noted;
    } cases[] = {
        {"glossary", FileForm::glossary, "terms:\n  - term: 封锁\n", "terms:\n  - term: 封锁\n    note: new\n"},
        {"entry", FileForm::entry, "term: 封锁\n", "term: 封锁\nnote: new\n"},
        {"entry with all around", FileForm::entry,
         "\xEF\xBB\xBF# c\n---\n\n# about\nterm: 封锁 # t\n\n# inside\nx:\n  - 1\ndefinition: |\n  a\n   b\n# end\n",
         "\xEF\xBB\xBF# c\n---\n\n# about\nterm: 封锁 # t\n\n# inside\nx:\n  - 1\ndefinition: |\n  a\n   b\nnote: "
         "new\n# end\n"},
        {"entry, CR LF", FileForm::entry, "term: 封锁\r\nkind: term\r\n", "term: 封锁\r\nkind: term\r\nnote: new\r\n"},
        {"entry in brackets", FileForm::entry, "{term: 封锁,\n see: [a]}\n", "{term: 封锁, note: new, see: [a]}\n"},
        {"list", FileForm::entries, "# c\n- term: 封锁\n- term: 重力\n",
         "# c\n- term: 封锁\n  note: new\n- term: 重力\n"},
        {"list, indented", FileForm::entries, "  - term: 封锁\n", "  - term: 封锁\n    note: new\n"},
        {"terms in brackets", FileForm::glossary, "name: x\nterms: [{term: 封锁}, {term: 重力}] # c\n",
         "name: x\nterms: [{term: 封锁, note: new}, {term: 重力}] # c\n"},
        {"JSON", FileForm::glossary, "{\"terms\": [\n  {\"term\": \"封锁\"},\n  {\"term\": \"重力\"}\n]}",
         "{\"terms\": [\n  {term: 封锁, note: new},\n  {\"term\": \"重力\"}\n]}"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.name);
        const EntryFile file = parsed(c.bytes);
        CHECK(file.form() == c.form);
        CHECK(file.bytes() == c.bytes);
        CHECK(file.with({}) == c.bytes);
        CHECK(file.term(0) == "封锁");
        CHECK(with_note(file) == c.noted);
        const EntryFile again = parsed(file.canonical());
        CHECK(again.canonical() == again.bytes());
        CHECK(again.read(0) == file.read(0));
    }
}

TEST_CASE("a head alone has no terms, and stays as it is") {
    const EntryFile file = parsed("format: 1\nname: x # c", EntryFile::Rank::header);
    CHECK(file.form() == FileForm::header);
    CHECK(file.size() == 0);
    CHECK(file.header().name == "x");
    CHECK(file.text_around() == "format: 1\nname: x # c\n");
}

TEST_CASE("entries come into a list in brackets, and go") {
    const EntryFile file = parsed("terms: [\n  {term: 封锁},\n  {term: 重力}]\n");
    Changes changes;
    changes.entries.emplace(0, std::nullopt);
    changes.added = {term("龟"), term("一")};
    const std::string after = file.with(changes);
    CHECK(after == "terms: [\n  {term: 一},\n  {term: 重力},\n  {term: 龟}]\n");
    Changes all;
    for (std::size_t i = 0; i < 3; ++i) all.entries.emplace(i, std::nullopt);
    CHECK(parsed(parsed(after).with(all)).size() == 0);
    CHECK(parsed("terms: [\n]\n").with({{}, {term("龟")}}) == "terms: [{term: 龟}\n]\n");
}

TEST_CASE("errors name the line and column of the file, whatever its form") {
    const struct {
        std::string bytes;
        const char* expected;
    } cases[] = {
        {"# c\nterm: 封锁\nkind: noun\n", "x.yaml:3:7: \"kind\" is \"noun\""},
        {"---\nterm: 封锁\nterm: 环节\n", "x.yaml:3:1: the key \"term\""},
        {"- term: 封锁\n- kind: term\n", "x.yaml:2:3: an entry without its term"},
        {"{term: 封锁,\n kind: noun}\n", "x.yaml:2:8: \"kind\" is \"noun\""},
        {"terms: [{term: 封锁},\n  {kind: noun}]\n", "x.yaml:2:10: \"kind\" is \"noun\""},
        {"terms: [封锁]\n", "x.yaml:1:9: an entry is no map"},
        {"terms: [{term: 封锁}\n", "x.yaml:"},
        {"{terms: [{term: 封锁}]} stray\n", "x.yaml:"},
        {"term: 封锁\nnote: \"a\n", "x.yaml:"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.bytes);
        CHECK(error_of(c.bytes).find(c.expected) == 0);
    }
}

TEST_CASE("an entry of a list as a file of its own") {
    const struct {
        const char* name;
        std::string list;
        std::string own;
    } cases[] = {
        {"plain", "terms:\n  - term: 封锁\n    glosses:\n      - gloss: a\n", "term: 封锁\nglosses:\n  - gloss: a\n"},
        {"comments above and inside", "terms:\n\n  # a\n  # b\n  - term: 封锁 # t\n    # in\n    kind: term\n",
         "# a\n# b\nterm: 封锁 # t\n# in\nkind: term\n"},
        {"wide dash", "terms:\n  -   term: 封锁\n      note: >\n        x\n\n        y\n",
         "term: 封锁\nnote: >\n  x\n\n  y\n"},
        {"dash alone", "terms:\n  -\n    term: 封锁\n    kind: term", "term: 封锁\nkind: term\n"},
        {"margin", "terms:\n- term: 封锁\n  see: [a]\n", "term: 封锁\nsee: [a]\n"},
        {"brackets", "terms:\n  - {term: 封锁, kind: term}\n", "term: 封锁\nkind: term\n"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.name);
        const EntryFile list = parsed(c.list);
        CHECK(list.own_text(0) == c.own);
        CHECK(parsed(c.own).read(0) == list.read(0));
    }
}

TEST_CASE("the canonical form keeps every comment and unknown field with its fact") {
    const EntryFile file = parsed(
        "# top\nterms: # all\n  # above z\n  - term: 重任 # the term\n    # inside\n    x: {a: [1, 2e3, '3']}\n"
        "    glosses: # list\n      # first\n      - gloss: \"task\" # g\n        status: candidate # s\n"
        "      - status: preferred\n        gloss: heavy duty\n        # end of gloss\n        own:\n          - 1\n"
        "          - b: c # deep\n    note: |\n      literal\n        text\n    # last inside\n\n"
        "  - {term: 封锁, glosses: [{gloss: blockade}], z: 1e3} # flow\n# end\nafter: it\n");
    CHECK(file.canonical() ==
          "# top\nterms: # all\n"
          "  - term: 封锁\n    z: 1e3 # flow\n    glosses:\n      - gloss: blockade\n        status: candidate\n"
          "  # above z\n  - term: 重任 # the term\n    note: \"literal\\n  text\\n\"\n    # inside\n"
          "    x: {a: [1, 2e3, \"3\"]}\n    glosses: # list\n      - gloss: heavy duty\n        status: preferred\n"
          "        # end of gloss\n        # deep\n        own: [1, {b: c}]\n      # first\n"
          "      - gloss: task # g\n        status: candidate # s\n    # last inside\n# end\nafter: it\n");
}

TEST_CASE("a main file whose whole root is in brackets on one line holds its terms, whatever its name") {
    for (const std::string mark : {"", "\xEF\xBB\xBF", "# mine\n", "---\n"}) {
        CAPTURE(mark);
        const std::string bytes = mark + "{format: 1, name: x, terms: [{term: 封锁}]}\n";
        const EntryFile file = parsed(bytes, EntryFile::Rank::header);
        CHECK(file.form() == FileForm::glossary);
        CHECK(file.header().name == "x");
        CHECK(file.size() == 1);
        CHECK(file.bytes() == bytes);
        CHECK(with_note(file) == mark + "{format: 1, name: x, terms: [{term: 封锁, note: new}]}\n");
    }
    const std::string error = error_of("{format: 1, name: terms}\n", EntryFile::Rank::header);
    CHECK(error.find("has no line \"terms:\"") != std::string::npos);
}
