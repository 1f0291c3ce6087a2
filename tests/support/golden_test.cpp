#include "support/golden.hpp"

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

namespace {

using namespace shuyu::tests;

TEST_CASE("a golden file that is missing or differs is told, with the line and the remedy") {
    const TempFolder folder;
    const std::string path = folder / "scan/a.tsv";
    const std::string remedy =
        "; if the new text is right: SHUYU_RENEW_GOLDEN=1 ./tools/test release, then read git diff";

    CHECK(differs_from_file(path, "", Golden::compare) == path + " is missing" + remedy);
    CHECK(differs_from_file(path, "one\ntwo\n", Golden::renew).empty());
    CHECK(read_bytes(path) == "one\ntwo\n");
    CHECK(differs_from_file(path, "one\ntwo\n", Golden::compare).empty());
    CHECK(differs_from_file(path, "one\n2\n", Golden::compare) == path + " differs from line 2" + remedy);
    CHECK(differs_from_file(path, "one\ntwo\nthree\n", Golden::compare) == path + " differs from line 3" + remedy);
    CHECK(read_bytes(path) == "one\ntwo\n");
}

}  // namespace
