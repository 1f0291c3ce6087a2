#include "glossary/quick_evidence.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "glossary/quick_scalar.hpp"

namespace shuyu::glossary {
namespace {

/// Lines one after the other, each of which must be what is expected next.
class Lines {
public:
    explicit Lines(std::string_view text) : m_text(text) { next(); }

    bool is_at_end() const { return m_is_at_end; }

    /// Takes a line that begins with `lead`; what follows is left in `rest`.
    bool take(std::string_view lead, std::string_view& rest) {
        if (m_is_at_end || !m_line.starts_with(lead)) return false;
        rest = m_line.substr(lead.size());
        next();
        return true;
    }

    /// Takes the line that is `whole`.
    bool take(std::string_view whole) {
        if (m_is_at_end || m_line != whole) return false;
        next();
        return true;
    }

private:
    void next() {
        const std::size_t end = m_text.find('\n', m_at);
        m_is_at_end = end == std::string_view::npos;  // a last line without its end is not ours
        if (m_is_at_end) m_is_whole = m_at == m_text.size();
        m_line = m_is_at_end ? std::string_view() : m_text.substr(m_at, end - m_at);
        if (!m_is_at_end) m_at = end + 1;
    }

public:
    bool is_whole() const { return m_is_at_end && m_is_whole; }

private:
    std::string_view m_text;
    std::string_view m_line;
    std::size_t m_at = 0;
    bool m_is_at_end = false;
    bool m_is_whole = true;
};

template <class Number>
bool read_number(std::string_view text, Number& number) {
    const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && stopped == text.data() + text.size() && !text.empty() && text.front() != '-';
}

/// "0.97" in hundredths.
bool read_confidence(std::string_view text, int& hundredths) {
    int whole = 0;
    int part = 0;
    if (text.size() != 4 || text[1] != '.' || !read_number(text.substr(0, 1), whole) ||
        !read_number(text.substr(2), part))
        return false;
    hundredths = whole * 100 + part;
    return hundredths <= 100;
}

bool read_text(std::string_view written, std::string& text, std::string_view forbidden = block_forbidden) {
    auto value = read_quick_scalar(written, forbidden);
    if (!value || value->empty()) return false;
    text = std::move(*value);
    return true;
}

class Reader {
public:
    explicit Reader(std::string_view text) : m_lines(text) {}

    std::optional<Evidence> run() {
        if (!read_head() || !read_pairs() || !read_unpaired() || !m_lines.is_whole()) return std::nullopt;
        return std::move(m_evidence);
    }

private:
    bool read_head() {
        std::string_view rest;
        if (!m_lines.take("format: 1")) return false;
        if (!m_lines.take("article: ", rest) || !read_text(rest, m_evidence.article)) return false;
        if (!m_lines.take("hash: ", rest) || !read_text(rest, m_evidence.hash)) return false;
        if (!m_lines.take("pairing: ", rest) || !read_number(rest, m_evidence.pairing)) return false;
        return !m_lines.take("options: ", rest) || read_text(rest, m_evidence.options);
    }

    bool read_pairs() {
        if (!m_lines.take("pairs:")) return true;
        std::string_view rest;
        while (m_lines.take("  - term: ", rest)) {
            EvidencePair pair;
            if (!read_text(rest, pair.term) || !read_pair(pair)) return false;
            m_evidence.pairs.push_back(std::move(pair));
        }
        return !m_evidence.pairs.empty();
    }

    bool read_pair(EvidencePair& pair) {
        std::string_view rest;
        if (!m_lines.take("    gloss: ", rest) || !read_text(rest, pair.gloss)) return false;
        if (!m_lines.take("    kind: ", rest)) return false;
        const auto kind = pair::kind_from(rest);
        if (!kind) return false;
        pair.kind = *kind;
        pair.is_doubtful = m_lines.take("    doubtful: true");
        if (!m_lines.take("    found:")) return false;
        while (m_lines.take("      - {line: ", rest))
            if (!read_sighting(rest, pair.found.emplace_back())) return false;
        return !pair.found.empty() && (!m_lines.take("    context: ", rest) || read_text(rest, pair.context));
    }

    /// "22, pattern: parenthesis, confidence: 0.99}"
    static bool read_sighting(std::string_view rest, Sighting& sighting) {
        constexpr std::string_view pattern = ", pattern: ";
        constexpr std::string_view confidence = ", confidence: ";
        const std::size_t second = rest.find(pattern);
        const std::size_t third = rest.find(confidence, second == std::string_view::npos ? 0 : second);
        if (third == std::string_view::npos || second == std::string_view::npos || !rest.ends_with('}')) return false;
        rest.remove_suffix(1);
        const std::size_t begin = second + pattern.size();
        return third >= begin && read_number(rest.substr(0, second), sighting.line) &&
               read_text(rest.substr(begin, third - begin), sighting.pattern, flow_forbidden) &&
               read_confidence(rest.substr(third + confidence.size()), sighting.confidence);
    }

    bool read_unpaired() {
        if (!m_lines.take("unpaired:")) return true;
        std::string_view rest;
        while (m_lines.take("  - term: ", rest)) {
            Unpaired unpaired;
            if (!read_text(rest, unpaired.term) || !m_lines.take("    found:")) return false;
            while (m_lines.take("      - {line: ", rest))
                if (!read_unpaired_sighting(rest, unpaired.found.emplace_back())) return false;
            if (unpaired.found.empty()) return false;
            m_evidence.unpaired.push_back(std::move(unpaired));
        }
        return !m_evidence.unpaired.empty();
    }

    /// "23}" or "23, resolved: segment}"
    static bool read_unpaired_sighting(std::string_view rest, UnpairedSighting& sighting) {
        constexpr std::string_view resolved = ", resolved: ";
        if (!rest.ends_with('}')) return false;
        rest.remove_suffix(1);
        const std::size_t second = rest.find(resolved);
        if (second == std::string_view::npos) return read_number(rest, sighting.line);
        return read_number(rest.substr(0, second), sighting.line) &&
               read_text(rest.substr(second + resolved.size()), sighting.resolved, flow_forbidden);
    }

    Lines m_lines;
    Evidence m_evidence;
};

}  // namespace

std::optional<Evidence> read_evidence_quickly(std::string_view text) {
    return Reader(text).run();
}

}  // namespace shuyu::glossary
