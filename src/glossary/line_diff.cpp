#include "glossary/line_diff.hpp"

#include <algorithm>

namespace shuyu::glossary {
namespace {

using Hunk = LineHunk;

constexpr int most_differences = 2000;

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

}  // namespace

Lines lines_of(std::string_view text) {
    Lines lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        lines.push_back(text.substr(at, end - at));
        at = end;
    }
    return lines;
}

std::vector<LineHunk> find_line_hunks(const Lines& a, const Lines& b) {
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head]) ++head;
    std::size_t a_end = a.size();
    std::size_t b_end = b.size();
    while (a_end > head && b_end > head && a[a_end - 1] == b[b_end - 1]) --a_end, --b_end;
    if (a_end == head && b_end == head) return {};
    return Myers(a, b, head, a_end, b_end).run();
}

}  // namespace shuyu::glossary
