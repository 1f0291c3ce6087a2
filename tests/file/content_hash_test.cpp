#include "file/content_hash.hpp"

#include "support/catch.hpp"

TEST_CASE("the hash is XXH3-64 as other tools print it") {
    // values of `xxhsum -H3`
    CHECK(shuyu::file::content_hash("") == "xxh3:2d06800538d394c2");
    CHECK(shuyu::file::content_hash("abc") == "xxh3:78af5f94892f3950");
}
