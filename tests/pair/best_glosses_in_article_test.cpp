#include "pair/pairs_of.hpp"

using namespace shuyu::pair;

TEST_CASE("an unpaired fragment takes the gloss from elsewhere in the article") {
    static constexpr PairCase cases[] = {
        {"The环节 (link) broke.\n\nNo环节 held.", "环节=link/parenthesis; 环节→link"},
        {"No环节 held.\n\nThe环节 (link) broke.", "环节→link; 环节=link/parenthesis"},
    };
    check_pairs(cases);
}
