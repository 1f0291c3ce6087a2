#include "pair/pairs_of.hpp"

using namespace shuyu::pair;
using shuyu::article::Format;

TEST_CASE("the neighbouring cell of a table is the gloss") {
    static constexpr PairCase cases[] = {
        {"| Chinese | English |\n| --- | --- |\n| 封锁 | blockade |\n| 环节 | link |\n",
         "封锁=blockade/cell; 环节=link/cell"},
    };
    check_pairs(cases, Format::markdown);
}

TEST_CASE("so is the definition of a term") {
    static constexpr PairCase cases[] = {
        {"<dl><dt>封锁</dt><dd>blockade</dd></dl>", "封锁=blockade/cell"},
        {"<table><tr><td>封锁</td><td>blockade</td></tr></table>", "封锁=blockade/cell"},
    };
    check_pairs(cases, Format::html);
}
