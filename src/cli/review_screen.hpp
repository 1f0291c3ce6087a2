#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cli/styled_text.hpp"
#include "glossary/review_hints.hpp"
#include "glossary/view.hpp"

namespace shuyu::cli {

/// All that `shuyu review` shows at a moment.
struct ReviewState {
    std::string glossary;  ///< its path
    std::size_t position = 0;
    std::size_t size = 0;
    std::size_t decided = 0;
    std::size_t skipped = 0;
    const glossary::TermView* entry = nullptr;  ///< nothing: all candidates were seen
    std::string gloss;                          ///< the one to decide on
    std::vector<glossary::Hint> hints;
    std::string message;
    bool is_problem = false;  ///< the message
    std::string prompt;       ///< of the line that is typed: "reason: "; nothing is typed when it is empty
    std::string typed;
    std::size_t cursor = 0;  ///< byte offset in `typed`
    std::string keys;        ///< in place of the usual ones: what can be pressed now
    bool shows_help = false;
    std::size_t scroll = 0;  ///< lines of the middle part that are above the screen
};

struct Cursor {
    std::size_t row = 0;  ///< 0-based cells
    std::size_t column = 0;
};

/// A screen of lines, none wider and not more than it was asked for.
struct Picture {
    std::vector<StyledLine> lines;
    std::optional<Cursor> cursor;  ///< where one types
    std::size_t last_scroll = 0;   ///< the greatest `scroll` that shows more
};

/// The screen for this state on a terminal of so many cells. What does not fit in the middle can be scrolled; the
/// candidate above and the keys below always stand. Below 20×4 it only says that it needs more room.
Picture draw(const ReviewState& state, std::size_t width, std::size_t height);

}  // namespace shuyu::cli
