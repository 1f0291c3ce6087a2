#include "glossary/text_diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace shuyu::glossary {
namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t context = 3;
constexpr int most_differences = 2000;

Lines lines_of(std::string_view text) {
    Lines lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        lines.push_back(text.substr(at, end - at));
        at = end;
    }
    return lines;
}

/// A run of lines [a, a_end) that became [b, b_end).
struct Hunk {
    std::size_t a, a_end, b, b_end;
};

/// Myers' O(ND) on the lines that are left when common head and tail are cut off. Returns which lines of both sides
/// stay, as pairs.
class Myers {
public:
    Myers(const Lines& a, const Lines& b, std::size_t head, std::size_t a_end, std::size_t b_end)
        : m_a(a),
          m_b(b),
          m_head(static_cast<int>(head)),
          m_n(static_cast<int>(a_end - head)),
          m_m(static_cast<int>(b_end - head)) {}

    std::vector<Hunk> run() {
        const int most = std::min(m_n + m_m, most_differences);
        std::vector<int> reached(static_cast<std::size_t>(2 * most + 3), 0);
        for (int d = 0; d <= most; ++d) {
            m_trace.push_back({reached.begin() + (most + 1 - d), reached.begin() + (most + 2 + d)});
            for (int k = -d; k <= d; k += 2)
                if (step(reached, most + 1, d, k)) return back(d);
        }
        return {{static_cast<std::size_t>(m_head), static_cast<std::size_t>(m_head + m_n),
                 static_cast<std::size_t>(m_head), static_cast<std::size_t>(m_head + m_m)}};
    }

private:
    /// Goes on along diagonal k; true at the end of both sides.
    bool step(std::vector<int>& reached, int zero, int d, int k) const {
        const auto at = [&](int diagonal) -> int& { return reached[static_cast<std::size_t>(zero + diagonal)]; };
        const bool is_down = k == -d || (k != d && at(k - 1) < at(k + 1));
        int x = is_down ? at(k + 1) : at(k - 1) + 1;
        while (x < m_n && x - k < m_m && line_a(x) == line_b(x - k)) ++x;
        at(k) = x;
        return x >= m_n && x - k >= m_m;
    }

    std::vector<Hunk> back(int d) const {
        std::vector<Hunk> hunks;
        int x = m_n;
        int y = m_m;
        for (; d > 0; --d) {
            const std::vector<int>& before = m_trace[static_cast<std::size_t>(d)];
            const auto at = [&](int diagonal) { return before[static_cast<std::size_t>(diagonal + d)]; };
            const int k = x - y;
            const bool is_down = k == -d || (k != d && at(k - 1) < at(k + 1));
            const int from_x = is_down ? at(k + 1) : at(k - 1);
            const int from_y = from_x - (is_down ? k + 1 : k - 1);
            add(hunks, from_x, is_down ? from_x : from_x + 1, from_y, is_down ? from_y + 1 : from_y);
            x = from_x;
            y = from_y;
        }
        std::reverse(hunks.begin(), hunks.end());
        return hunks;
    }

    /// In front of those found before; joined with a neighbour.
    void add(std::vector<Hunk>& hunks, int a, int a_end, int b, int b_end) const {
        const auto shifted = [&](int i) { return static_cast<std::size_t>(i + m_head); };
        const Hunk hunk{shifted(a), shifted(a_end), shifted(b), shifted(b_end)};
        if (!hunks.empty() && hunks.back().a == hunk.a_end && hunks.back().b == hunk.b_end) {
            hunks.back().a = hunk.a;
            hunks.back().b = hunk.b;
        } else {
            hunks.push_back(hunk);
        }
    }

    std::string_view line_a(int i) const { return m_a[static_cast<std::size_t>(m_head + i)]; }
    std::string_view line_b(int i) const { return m_b[static_cast<std::size_t>(m_head + i)]; }

    const Lines& m_a;
    const Lines& m_b;
    int m_head, m_n, m_m;
    std::vector<std::vector<int>> m_trace;
};

std::vector<Hunk> find_hunks(const Lines& a, const Lines& b) {
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head]) ++head;
    std::size_t a_end = a.size();
    std::size_t b_end = b.size();
    while (a_end > head && b_end > head && a[a_end - 1] == b[b_end - 1]) --a_end, --b_end;
    if (a_end == head && b_end == head) return {};
    return Myers(a, b, head, a_end, b_end).run();
}

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
    const std::vector<Hunk> hunks = find_hunks(a, b);
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
