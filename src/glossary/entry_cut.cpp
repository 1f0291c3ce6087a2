#include "glossary/entry_cut.hpp"

#include <algorithm>

namespace shuyu::glossary {
namespace {

/// A line and what its beginning says.
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;     ///< behind the line end
    std::size_t indent = 0;  ///< blanks
    char first = '\0';       ///< first character that is no blank; '\0' on a blank line
    char second = '\0';

    bool is_blank() const { return first == '\0'; }
    bool is_comment() const { return first == '#'; }
    bool says_something() const { return !is_blank() && !is_comment(); }
    bool is_item() const { return first == '-' && (second == ' ' || second == '\0' || second == '\t'); }
};

Line line_at(std::string_view text, std::size_t begin) {
    Line line;
    line.begin = begin;
    line.end = std::min(text.find('\n', begin), text.size() - 1) + 1;
    std::size_t at = begin;
    while (at < line.end && text[at] == ' ') ++at;
    line.indent = at - begin;
    const auto char_at = [&](std::size_t i) {
        return i < line.end && text[i] != '\n' && text[i] != '\r' ? text[i] : '\0';
    };
    line.first = char_at(at);
    line.second = char_at(at + 1);
    if (line.first == '\t' && text.substr(at, line.end - at).find_first_not_of(" \t\r\n") == std::string_view::npos)
        line.first = '\0';
    return line;
}

/// Where the value of the key `terms` would begin, behind the colon, if this line is it; the key may be in quotes.
std::optional<std::size_t> terms_value(std::string_view line) {
    const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
    for (const std::string_view key : {"terms", "\"terms\"", "'terms'"}) {
        if (!line.substr(begin).starts_with(key)) continue;
        const std::size_t colon = line.find_first_not_of(' ', begin + key.size());
        if (colon != std::string_view::npos && line[colon] == ':') return colon + 1;
    }
    return std::nullopt;
}

/// Behind an empty list in brackets, or the word null, that stands at `at`; `at` when there is none.
std::size_t empty_value_end(std::string_view line, std::size_t at) {
    const std::size_t value = line.find_first_not_of(" \t", at);
    if (value == std::string_view::npos || value == at) return at;
    for (const std::string_view empty : {"[]", "[ ]", "~", "null"})
        if (line.substr(value).starts_with(empty)) return value + empty.size();
    return at;
}

bool is_end_of_line(std::string_view line, std::size_t at) {
    const std::size_t next = line.find_first_not_of(" \t\r\n", at);
    return next == std::string_view::npos || (next > at && line[next] == '#');
}

/// The line of the key `terms` when nothing but an empty list stands behind it.
struct TermsLine {
    Line line;
    EntryRange empty_value;
};

std::optional<TermsLine> as_terms_line(std::string_view text, const Line& line) {
    const std::string_view content = text.substr(line.begin, line.end - line.begin);
    const auto value = terms_value(content);
    if (!value) return std::nullopt;
    const std::size_t end = empty_value_end(content, *value);
    if (!is_end_of_line(content, end)) return std::nullopt;
    TermsLine found{line, {}};
    if (end > *value) found.empty_value = {line.begin + *value, line.begin + end};
    return found;
}

/// The line `terms:` among the keys of the root.
std::optional<TermsLine> find_terms(std::string_view text) {
    std::optional<std::size_t> root_indent;
    for (std::size_t at = 0; at < text.size();) {
        const Line line = line_at(text, at);
        at = line.end;
        if (!line.says_something() || text.substr(line.begin, 3) == "---") continue;
        if (!root_indent) root_indent = line.indent;
        if (line.indent != *root_indent) continue;
        if (auto found = as_terms_line(text, line)) return found;
    }
    return std::nullopt;
}

class Cutter {
public:
    Cutter(std::string_view text, const TermsLine& terms) : m_text(text) {
        m_cut.root_indent = terms.line.indent;
        m_cut.terms_line = terms.line.begin;
        m_cut.terms_end = terms.line.end;
        m_cut.empty_value = terms.empty_value;
        m_cut.indent = terms.line.indent + 2;
    }

    std::optional<EntryCut> run() {
        std::size_t at = m_cut.terms_end;
        m_content_end = at;
        while (at < m_text.size()) {
            const Line line = line_at(m_text, at);
            if (line.says_something()) {
                if (ends_terms(line)) break;
                if (!take(line)) return std::nullopt;
            } else if (line.is_comment() && !m_cut.entries.empty() && line.indent > m_cut.indent) {
                m_content_end = line.end;  // a comment inside the entry, or a line of its block scalar
            }
            at = line.end;
        }
        close();
        m_cut.tail = m_content_end;
        return std::move(m_cut);
    }

private:
    bool ends_terms(const Line& line) const {
        return line.indent < m_cut.root_indent || (line.indent == m_cut.root_indent && !line.is_item());
    }

    bool take(const Line& line) {
        if (m_cut.entries.empty()) {
            if (!line.is_item() || m_cut.empty_value.end > 0) return false;
            m_cut.indent = line.indent;
        }
        if (line.indent < m_cut.indent || (line.indent == m_cut.indent && !line.is_item())) return false;
        if (line.indent == m_cut.indent) {
            close();
            m_cut.entries.push_back({line.begin, line.end});
        }
        m_content_end = line.end;
        return true;
    }

    void close() {
        if (!m_cut.entries.empty()) m_cut.entries.back().end = m_content_end;
    }

    std::string_view m_text;
    EntryCut m_cut;
    std::size_t m_content_end = 0;
};

}  // namespace

std::optional<EntryCut> cut_entries(std::string_view text) {
    const auto terms = find_terms(text);
    if (!terms) return std::nullopt;
    return Cutter(text, *terms).run();
}

}  // namespace shuyu::glossary
