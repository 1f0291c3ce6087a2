#include "cli/review_screen.hpp"

#include <algorithm>

#include "support/catch.hpp"

using namespace shuyu;
using namespace shuyu::cli;

namespace {

glossary::TermView entry() {
    glossary::TermView view;
    view.term.term = "封锁";
    view.term.variants = {"封鎖"};
    view.term.reading = "fēngsuǒ";
    view.term.kind = pair::Kind::term;
    view.term.definition = "a stop of\nall traffic \x1B[31m\u202E";
    view.term.glosses.resize(2);
    view.term.glosses[0].gloss = "blockade";
    view.term.glosses[1].gloss = "seal";
    view.term.glosses[1].status = glossary::Status::rejected;
    view.term.glosses[1].reason = "a stamp";
    for (const glossary::Gloss& gloss : view.term.glosses) view.glosses.push_back({gloss, 1, 97, {}});
    for (std::size_t line = 1; line <= 12; ++line)
        view.glosses[0].seen.push_back({"a.txt",
                                        {line, "parenthesis", 97},
                                        "After the封锁 (Blockade), a 封鎖 again, line " + std::to_string(line),
                                        false});
    return view;
}

ReviewState state_of(const glossary::TermView& view) {
    ReviewState state;
    state.glossary = "glossary/terms.yaml";
    state.size = 7;
    state.entry = &view;
    state.gloss = "blockade";
    state.hints = {{"dictionary", "to seal off"}};
    state.message = "a message \x07";
    return state;
}

std::string all_text(const Picture& picture) {
    std::string text;
    for (const StyledLine& line : picture.lines) text += plain_text(line) + '\n';
    return text;
}

std::vector<std::string> of_style(const Picture& picture, Style style) {
    std::vector<std::string> found;
    for (const StyledLine& line : picture.lines)
        for (const Span& span : line)
            if (span.style == style) found.push_back(span.text);
    return found;
}

}  // namespace

TEST_CASE("whatever the size, the screen has its lines, none is too wide and nothing raw is printed") {
    const glossary::TermView view = entry();
    ReviewState state = state_of(view);
    ReviewState end = state;
    end.entry = nullptr;
    ReviewState typing = state;
    typing.prompt = "gloss: ";
    typing.typed = std::string(300, 'x') + "封锁";
    typing.cursor = typing.typed.size();
    ReviewState help = state;
    help.shows_help = true;
    for (const ReviewState* shown : {&state, &end, &typing, &help})
        for (std::size_t width = 1; width < 130; ++width)
            for (const std::size_t height : {1, 3, 4, 5, 7, 16, 24, 60}) {
                CAPTURE(width, height);
                const Picture picture = draw(*shown, width, height);
                REQUIRE(picture.lines.size() <= height);
                for (const StyledLine& line : picture.lines) REQUIRE(display_width(line) <= width);
                REQUIRE(all_text(picture).find_first_of("\x1B\x07") == std::string::npos);
                if (picture.cursor) REQUIRE((picture.cursor->row < height && picture.cursor->column < width));
            }
}

TEST_CASE("the term with its variants and the gloss are highlighted in the evidence") {
    const glossary::TermView view = entry();
    const Picture picture = draw(state_of(view), 80, 24);
    const auto fragments = of_style(picture, Style::fragment);
    REQUIRE(fragments.size() >= 2);
    CHECK(fragments[0] == "封锁");
    CHECK(fragments[1] == "封鎖");
    const auto glosses = of_style(picture, Style::gloss);
    CHECK(std::count(glosses.begin(), glosses.end(), "Blockade") > 0);
    CHECK(all_text(picture).find("rejected: a stamp") != std::string::npos);
}

TEST_CASE("what does not fit can be scrolled to its end") {
    const glossary::TermView view = entry();
    ReviewState state = state_of(view);
    const Picture top = draw(state, 80, 24);
    REQUIRE(top.last_scroll > 0);
    CHECK(all_text(top).find("more lines") != std::string::npos);
    CHECK(all_text(top).find("to seal off") == std::string::npos);
    state.scroll = top.last_scroll;
    CHECK(all_text(draw(state, 80, 24)).find("to seal off") != std::string::npos);
}
