#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "article/block.hpp"
#include "article/reader.hpp"
#include "support/catch.hpp"
#include "support/time_limit.hpp"

namespace shuyu::article {

/// "li1: text", with the group's number, marks as <em>…</em>, TAB as "|", line ends as "/".
inline std::string to_line(const Block& block) {
    static constexpr std::string_view kinds[] = {"p", "h", "li", "tr", "dl", "code", "meta"};
    static constexpr std::string_view marks[] = {"em", "code", "a", "zh", "ruby"};
    std::string line(kinds[static_cast<std::size_t>(block.kind)]);
    if (block.group) line += std::to_string(block.group);
    line += ": ";
    for (std::size_t at = 0; at <= block.text.size(); ++at) {
        for (auto mark = block.marks.rbegin(); mark != block.marks.rend(); ++mark)
            if (mark->end == at) line += "</" + std::string(marks[static_cast<std::size_t>(mark->kind)]) + ">";
        for (const Mark& mark : block.marks)
            if (mark.begin == at) line += "<" + std::string(marks[static_cast<std::size_t>(mark.kind)]) + ">";
        if (at == block.text.size()) break;
        const char c = block.text[at];
        line += c == '\t' ? "|" : c == '\n' ? "/" : c == '\r' ? "" : std::string(1, c);
    }
    return line;
}

/// The first promise about positions that a block breaks, or "". Each byte of the text is the source's byte at its
/// place, but for character references (a place with "&") and separators (blanks that stand for markup).
inline std::string broken_promise(const Block& block, std::string_view source) {
    if (block.origins.empty() || block.origins.front().text_offset != 0) return "no origin at 0";
    for (std::size_t i = 1; i < block.origins.size(); ++i)
        if (block.origins[i].text_offset <= block.origins[i - 1].text_offset) return "origins not sorted";
    for (const Mark& mark : block.marks)
        if (mark.begin >= mark.end || mark.end > block.text.size()) return "bad mark";
    for (std::size_t at = 0; at < block.text.size(); ++at) {
        const auto run = std::prev(std::find_if(block.origins.begin(), block.origins.end(),
                                                [&](const Origin& origin) { return origin.text_offset > at; }));
        const std::size_t place = block.source_of(at);
        if (place > source.size()) return "place beyond the source at " + std::to_string(at);
        if (place < source.size() && source[place] == block.text[at]) continue;
        if (std::string_view(" \t\n").find(block.text[at]) != std::string_view::npos) continue;
        if (run->source_offset >= source.size() || source[run->source_offset] != '&')
            return "byte " + std::to_string(at) + " is not at " + std::to_string(place);
    }
    return {};
}

struct Reading {
    std::vector<std::string> lines;
    std::string failure;
};

/// All blocks of a text as lines; the promise about positions is held against each (the sum of blocks stays small).
inline Reading blocks_of(std::string_view source, Format format, const ReadOptions& options = {}) {
    Reading reading;
    const auto done = read_blocks(source, format, options, [&](const Block& block) {
        if (block.text.size() < 10'000) CHECK(broken_promise(block, source) == "");
        reading.lines.push_back(to_line(block));
    });
    if (!done) reading.failure = text::to_line(done.error());
    return reading;
}

inline std::vector<std::string> lines_of(std::string_view source, Format format, const ReadOptions& options = {}) {
    const Reading reading = blocks_of(source, format, options);
    CHECK(reading.failure == "");
    return reading.lines;
}

using Lines = std::vector<std::string>;

inline std::string times(std::size_t count, std::string_view part) {
    std::string out;
    out.reserve(count * part.size());
    for (std::size_t i = 0; i < count; ++i) out += part;
    return out;
}

/// Seconds that reading takes; the blocks are only counted.
struct Timed {
    double seconds = 0;
    std::size_t blocks = 0;
    bool failed = false;
};

inline Timed timed(std::string_view source, Format format) {
    Timed result;
    const double begin = tests::processor_seconds();
    result.failed = !read_blocks(source, format, {}, [&](const Block&) { ++result.blocks; });
    result.seconds = tests::processor_seconds() - begin;
    return result;
}

}  // namespace shuyu::article
