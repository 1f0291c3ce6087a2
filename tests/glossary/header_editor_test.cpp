#include "glossary/header_editor.hpp"

#include "support/catch.hpp"

using shuyu::glossary::with_version;

TEST_CASE("only the version of a head changes, byte for byte") {
    const struct {
        const char* what;
        std::string before;
        std::string after;
    } cases[] = {
        {"plain", "format: 1\nversion: 1.0.0\nterms:\n  - term: 环节\n",
         "format: 1\nversion: 1.2.0\nterms:\n  - term: 环节\n"},
        {"comment and blanks", "# mine\nformat: 1\nversion:   1.0.0   # was 0.9.0\nname: x\n\nterms:\n",
         "# mine\nformat: 1\nversion:   1.2.0   # was 0.9.0\nname: x\n\nterms:\n"},
        {"quotes", "format: 1\nversion: '1.0.0'\nterms:\n", "format: 1\nversion: '1.2.0'\nterms:\n"},
        {"line ends", "format: 1\r\nversion: 1.0.0\r\nterms:\r\n  - term: 环节\r\n",
         "format: 1\r\nversion: 1.2.0\r\nterms:\r\n  - term: 环节\r\n"},
        {"missing", "format: 1\nname: x  # y\n# z\nterms:\n  - term: 环节\n",
         "format: 1\nname: x  # y\nversion: 1.2.0\n# z\nterms:\n  - term: 环节\n"},
        {"missing, line ends", "format: 1\r\nterms:\r\n", "format: 1\r\nversion: 1.2.0\r\nterms:\r\n"},
        {"format behind the terms", "terms:\n  - term: 环节\nformat: 1\n",
         "version: 1.2.0\nterms:\n  - term: 环节\nformat: 1\n"},
        {"behind the terms", "terms:\n  - term: 环节\n    note: 'version: 1'\nversion: 1.0.0\nformat: 1\n",
         "terms:\n  - term: 环节\n    note: 'version: 1'\nversion: 1.2.0\nformat: 1\n"},
        {"head alone", "format: 1\nversion: 1.0.0\n", "format: 1\nversion: 1.2.0\n"},
        {"head alone, no line end", "format: 1\nname: x", "format: 1\nname: x\nversion: 1.2.0"},
        {"brackets", "{format: 1, version: 1.0.0, terms: [{term: 环节}]}\n",
         "{format: 1, version: 1.2.0, terms: [{term: 环节}]}\n"},
        {"JSON", "{\"format\": 1, \"version\": \"1.0.0\", \"terms\": [{\"term\": \"环节\"}]}\n",
         "{\"format\": 1, \"version\": \"1.2.0\", \"terms\": [{\"term\": \"环节\"}]}\n"},
        {"JSON without", "{\"format\": 1, \"terms\": [{\"term\": \"环节\"}]}\n",
         "{\"version\": \"1.2.0\", \"format\": 1, \"terms\": [{\"term\": \"环节\"}]}\n"},
        {"empty", "format: 1\nversion:\nterms:\n", "format: 1\nversion: 1.2.0\nterms:\n"},
        {"mark",
         "\xEF\xBB\xBF"
         "format: 1\nversion: 1.0.0\nterms:\n",
         "\xEF\xBB\xBF"
         "format: 1\nversion: 1.2.0\nterms:\n"},
        {"the same", "format: 1\nversion: 1.2.0\nterms:\n", "format: 1\nversion: 1.2.0\nterms:\n"},
    };
    for (const auto& [what, before, after] : cases) {
        INFO(what);
        const auto changed = with_version(before, "1.2.0");
        CHECK(changed.value_or("failed") == after);
    }
}

TEST_CASE("a head that can't be read is not changed") {
    for (const char* bytes : {"", "nothing", "{", "version: [1\nterms:\n", "terms:\n  - term: 环节\n  term: x\n"})
        CHECK_FALSE(with_version(bytes, "1.2.0"));
}
