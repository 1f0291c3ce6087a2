#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "article/bilingual.hpp"
#include "check/rule.hpp"

namespace shuyu::check {

enum class Direction : std::uint8_t { zh_en, en_zh };

/// Texts side by side, and where they stand.
struct Translation {
    std::string file;                        ///< for the findings' places
    std::vector<article::Segment> segments;  ///< source in Chinese, target in English, whatever the direction
    bool is_line_by_line = false;            ///< the target's columns are those of the file
    std::vector<Finding> findings;           ///< of reading: lines that have no partner
};

/// Two texts, line by line: line n of one translates line n of the other. UTF-8.
Translation align_lines(std::string_view source, const std::string& file, std::string_view target, Direction direction);

/// Whether a translation uses the glossary. For each segment, and each term in its source (the longest ones, in any
/// spelling): is one of its preferred or admitted glosses in the target, in whatever inflection, and no deprecated one?
/// Terms without a preferred or admitted gloss are only looked at for deprecated ones. From English: for each gloss
/// that may be used, is the term of one of its entries in the target? Linear in the texts.
Report check_translation(const glossary::GlossaryText& glossary, const Translation& translation, Direction direction,
                         const GlossaryCheckOptions& options);

}  // namespace shuyu::check
