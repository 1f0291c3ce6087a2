#include "review/word_diff.hpp"

#include "support/catch.hpp"

using shuyu::review::are_alike;
using shuyu::review::marked_words;

TEST_CASE("words that differ are marked") {
    const struct {
        const char* before;
        const char* after;
        const char* marked;
    } cases[] = {
        {"link", "link", "link"},
        {"", "", ""},
        {"", "new", "{+new+}"},
        {"old", "", "[-old-]"},
        {"weak link", "strong link", "[-weak-]{+strong+} link"},
        {"a link of the chain", "a link of a chain", "a link of [-the-]{+a+} chain"},
        {"link", "link of it", "link {+of it+}"},
        {"very weak link", "weak link", "[-very-] weak link"},
        {"封锁线", "封锁区", "封锁[-线-]{+区+}"},
    };
    for (const auto& [before, after, marked] : cases) CHECK(marked_words(before, after) == marked);
}

TEST_CASE("alike are texts that share half of their words or most letters") {
    CHECK(are_alike("weak link", "strong link"));
    CHECK(are_alike("colour", "color"));
    CHECK_FALSE(are_alike("link", "segment"));
    CHECK_FALSE(are_alike("", ""));
    CHECK_FALSE(are_alike("link", ""));
}
