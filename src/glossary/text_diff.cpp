#include "glossary/text_diff.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "glossary/line_diff.hpp"

namespace shuyu::glossary {
namespace {

using Hunk = LineHunk;

constexpr std::size_t context = 3;

void append_line(std::string& out, char sign, std::string_view line) {
    out += sign;
    out += line;
    if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
}

/// The hunks [first, last), which share their context.
void append_group(std::string& out, const Lines& a, const Lines& b, const Hunk* first, const Hunk* last) {
    const std::size_t before = std::min(context, first->a);
    const std::size_t after = std::min(context, a.size() - (last - 1)->a_end);
    const std::size_t a_begin = first->a - before;
    const std::size_t b_begin = first->b - before;
    const std::size_t a_count = (last - 1)->a_end + after - a_begin;
    const std::size_t b_count = (last - 1)->b_end + after - b_begin;
    out += fmt::format("@@ -{},{} +{},{} @@\n", a_begin + (a_count > 0 ? 1 : 0), a_count,
                       b_begin + (b_count > 0 ? 1 : 0), b_count);
    std::size_t at = a_begin;
    for (const Hunk* hunk = first; hunk != last; ++hunk) {
        for (; at < hunk->a; ++at) append_line(out, ' ', a[at]);
        for (; at < hunk->a_end; ++at) append_line(out, '-', a[at]);
        for (std::size_t i = hunk->b; i < hunk->b_end; ++i) append_line(out, '+', b[i]);
    }
    for (const std::size_t end = at + after; at < end; ++at) append_line(out, ' ', a[at]);
}

}  // namespace

std::string unified_diff(std::string_view before, std::string_view after, const std::string& name) {
    const Lines a = lines_of(before);
    const Lines b = lines_of(after);
    const std::vector<Hunk> hunks = find_line_hunks(a, b);
    if (hunks.empty()) return "";
    std::string out = "--- " + (before.empty() ? "/dev/null" : name) + "\n+++ " + name + '\n';
    for (std::size_t i = 0; i < hunks.size();) {
        std::size_t end = i + 1;
        while (end < hunks.size() && hunks[end].a - hunks[end - 1].a_end <= 2 * context) ++end;
        append_group(out, a, b, &hunks[i], &hunks[i] + (end - i));
        i = end;
    }
    return out;
}

}  // namespace shuyu::glossary
