#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "text/line_index.hpp"

namespace shuyu::glossary {

/// Where the values of one entry stand in its file, and what people noted beside them.
struct EntryParts {
    using Fields = std::map<std::string, text::LineColumn, std::less<>>;  ///< by name; where the value begins

    struct Comment {
        text::LineColumn place;  ///< of its #; of one above the entry, the entry's own line
        std::string text;        ///< from the # to the end of the line
        bool is_alone = false;   ///< on a line of its own
        bool is_above = false;   ///< above the entry
    };

    Fields fields;                ///< of the entry
    std::vector<Fields> glosses;  ///< of each gloss
    std::vector<Comment> comments;
};

}  // namespace shuyu::glossary
