#include "glossary/canonical.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>
#include <vector>

#include "glossary/map_lines.hpp"
#include "glossary/node_extent.hpp"

namespace shuyu::glossary {
namespace {

/// A field of the entry (gloss: whole_entry), or of the gloss of that number.
struct Fact {
    std::size_t gloss = 0;
    std::string name;

    auto operator<=>(const Fact&) const = default;
};
constexpr std::size_t whole_entry = static_cast<std::size_t>(-1);

/// A fact and where its key stands.
struct Located {
    Fact fact;
    std::size_t key = 0;
};

void locate_fields(const Node& map, std::size_t gloss, std::vector<Located>& found) {
    for (const Node& key : map.keys) found.push_back({{gloss, key.value}, key.begin});
}

/// All facts by place.
std::vector<Located> locate(const Node& entry) {
    std::vector<Located> found;
    locate_fields(entry, whole_entry, found);
    const Node* glosses = entry.find("glosses");
    for (std::size_t i = 0; glosses != nullptr && i < glosses->items.size(); ++i)
        locate_fields(glosses->items[i], i, found);
    std::sort(found.begin(), found.end(), [](const Located& a, const Located& b) { return a.key < b.key; });
    return found;
}

struct Comments {
    std::vector<std::string> above;
    std::vector<std::string> behind;
};

/// The comments of an entry by fact; those behind the last one at its end.
class CommentFinder {
public:
    explicit CommentFinder(const ParsedEntry& entry) : m_text(entry.text), m_facts(locate(entry.node)) {
        for (const std::size_t comment : find_comments(m_text, entry.node)) add(comment);
    }

    const Comments* of(const Fact& fact) const {
        const auto found = m_by_fact.find(fact);
        return found == m_by_fact.end() ? nullptr : &found->second;
    }
    const std::vector<std::string>& at_end() const { return m_at_end; }

private:
    void add(std::size_t comment) {
        const std::size_t line = line_begin(m_text, comment);
        const bool is_own_line = m_text.find_first_not_of(" \t", line) == comment;
        const auto next =
            std::find_if(m_facts.begin(), m_facts.end(), [&](const Located& located) { return located.key > comment; });
        std::string words = comment_at(m_text, comment);
        if (is_own_line && next == m_facts.end()) return m_at_end.push_back(std::move(words));
        if (is_own_line) return m_by_fact[next->fact].above.push_back(std::move(words));
        if (next == m_facts.begin()) return m_by_fact[next->fact].above.push_back(std::move(words));
        const Located& before = *(next - 1);
        const bool is_same_line = before.key >= line;
        (is_same_line ? m_by_fact[before.fact].behind : m_by_fact[before.fact].above).push_back(std::move(words));
    }

    std::string_view m_text;
    std::vector<Located> m_facts;
    std::map<Fact, Comments> m_by_fact;
    std::vector<std::string> m_at_end;
};

/// The numbers of the glosses in canonical order.
std::vector<std::size_t> canonical_order(const std::vector<Gloss>& glosses) {
    std::vector<std::size_t> order(glosses.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return is_before(glosses[a], glosses[b]); });
    return order;
}

/// Puts comments into the lines that were written without them.
class CommentWriter {
public:
    CommentWriter(std::string lines, const Layout& layout) : m_lines(std::move(lines)), m_layout(layout) {}

    void put(const CommentFinder& comments, const std::vector<std::size_t>& order) {
        const Result<ParsedEntry> written = parse_entry(m_lines, Origin{});
        if (!written) return;  // what the program writes, it reads
        for (const Located& located : locate(written->node)) {
            Fact fact = located.fact;
            if (fact.gloss != whole_entry) fact.gloss = order[fact.gloss];
            if (const Comments* of_fact = comments.of(fact)) put(*of_fact, located.key - written->prefix);
        }
        m_lines = apply_edits(m_lines, 0, m_lines.size(), std::move(m_edits));
        for (const std::string& comment : comments.at_end())
            m_lines.append(m_layout.indent + field_step, ' ').append(comment).append(m_layout.line_end);
    }

    std::string take() { return std::move(m_lines); }

private:
    void put(const Comments& comments, std::size_t key) {
        const std::size_t begin = line_begin(m_lines, key);
        const std::size_t indent = m_lines.find_first_not_of(' ', begin) - begin;
        std::string above;
        for (const std::string& comment : comments.above)
            above.append(indent, ' ').append(comment).append(m_layout.line_end);
        m_edits.push_back({begin, begin, std::move(above)});
        std::size_t end = line_end(m_lines, key) - m_layout.line_end.size();
        for (const std::string& comment : comments.behind) m_edits.push_back({end, end, ' ' + comment});
    }

    std::string m_lines;
    const Layout& m_layout;
    std::vector<Edit> m_edits;
};

/// The comments of the lines above an entry, with its indentation.
std::string canonical_lead(std::string_view lead, const Layout& layout) {
    std::string out;
    for (std::size_t at = 0; at < lead.size(); at = line_end(lead, at)) {
        const std::size_t begin = lead.find_first_not_of(" \t\r\n", at);
        if (begin == std::string_view::npos || begin >= line_end(lead, at)) continue;
        out.append(layout.indent, ' ').append(comment_at(lead, begin)).append(layout.line_end);
    }
    return out;
}

}  // namespace

std::string canonical_entry(const ParsedEntry& entry, std::string_view lead, const Layout& layout) {
    Term term = entry.term;
    const std::vector<std::size_t> order = canonical_order(term.glosses);
    for (std::size_t i = 0; i < order.size(); ++i) term.glosses[i] = entry.term.glosses[order[i]];
    std::sort(term.variants.begin(), term.variants.end());
    CommentWriter lines(write_term(term, layout), layout);
    const CommentFinder comments(entry);
    lines.put(comments, order);
    return canonical_lead(lead, layout) + lines.take();
}

}  // namespace shuyu::glossary
