#include "cli/text_table.hpp"

#include "cli/display_width.hpp"
#include "support/catch.hpp"

using shuyu::cli::Align;
using shuyu::cli::display_width;
using shuyu::cli::TextTable;

TEST_CASE("wide characters count two cells, combining marks none") {
    CHECK(display_width("") == 0);
    CHECK(display_width("abc") == 3);
    CHECK(display_width("封锁") == 4);
    CHECK(display_width("A股（x）") == 8);
    CHECK(display_width("huánjié") == 7);
    CHECK(display_width("a\u0301") == 1);
    CHECK(display_width("·—") == 2);
    CHECK(display_width("\U00020000") == 2);
}

TEST_CASE("columns line up whatever their width in bytes, and no line ends with blanks") {
    TextTable table({{"term", Align::left}, {"n", Align::right}, {"end", Align::left}});
    table.add_row({"封锁", "1", "x"});
    table.add_row({"abc", "100", "封"});
    table.add_note("  because");
    table.add_row({std::string(50, 'l'), "1", "z"});
    CHECK(table.print() ==
          "term                                        n  end\n"
          "封锁                                        1  x\n"
          "abc                                       100  封\n"
          "  because\n" +
              std::string(50, 'l') + "    1  z\n");
}
