#include "glossary/text_diff.hpp"

#include "support/catch.hpp"

using shuyu::glossary::unified_diff;

TEST_CASE("differences are shown as diff -u shows them") {
    CHECK(unified_diff("a\nb\n", "a\nb\n", "t") == "");
    CHECK(unified_diff("", "a\n", "t") == "--- /dev/null\n+++ t\n@@ -0,0 +1,1 @@\n+a\n");
    CHECK(unified_diff("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nx\n6\n7\n8\n", "t") ==
          "--- t\n+++ t\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
    CHECK(unified_diff("a\nb", "a\n", "t") == "--- t\n+++ t\n@@ -1,2 +1,1 @@\n a\n-b\n\\ No newline at end of file\n");
    CHECK(unified_diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "x\n1\n2\n3\n4\n5\n6\n7\n9\n", "t") ==
          "--- t\n+++ t\n@@ -1,3 +1,4 @@\n+x\n 1\n 2\n 3\n@@ -5,5 +6,4 @@\n 5\n 6\n 7\n-8\n 9\n");
}
