#include "glossary/quick_entry.hpp"

#include <algorithm>
#include <utility>

#include "glossary/limits.hpp"
#include "glossary/quick_scalar.hpp"
#include "glossary/term_fields.hpp"

namespace shuyu::glossary {
namespace {

/// One line, taken apart: "    - key: value".
struct FieldLine {
    std::size_t indent = 0;  ///< of the key
    bool has_dash = false;
    std::string_view key;
    std::string_view value;  ///< as it is written
};

bool is_key_char(char c) {
    return (c >= 'a' && c <= 'z') || c == '_';
}

std::optional<FieldLine> take_apart(std::string_view line) {
    FieldLine field;
    std::size_t at = line.find_first_not_of(' ');
    if (at == std::string_view::npos) return std::nullopt;
    if (line.substr(at).starts_with("- ")) {
        field.has_dash = true;
        at += 2;
    }
    field.indent = at;
    while (at < line.size() && is_key_char(line[at])) ++at;
    field.key = line.substr(field.indent, at - field.indent);
    if (field.key.empty() || at == line.size() || line[at] != ':') return std::nullopt;
    if (at + 1 == line.size()) return field;
    if (line[at + 1] != ' ') return std::nullopt;
    field.value = line.substr(at + 2);
    return field;
}

/// "[a, b]" of plain texts.
std::optional<std::vector<std::string>> flow_list(std::string_view text) {
    if (text.size() < 3 || text.front() != '[' || text.back() != ']') return std::nullopt;
    text = text.substr(1, text.size() - 2);
    std::vector<std::string> items;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(", ", at), text.size());
        const std::string_view item = text.substr(at, end - at);
        if (item.starts_with('"') || items.size() == 100) return std::nullopt;
        auto value = read_quick_scalar(item, flow_forbidden);
        if (!value) return std::nullopt;
        items.push_back(std::move(*value));
        at = end + 2;
    }
    return items;
}

/// Puts the fields where they belong, line by line.
class QuickReader {
public:
    bool take(std::string_view line) {
        const auto field = take_apart(line);
        if (!field) return false;
        if (m_indent == 0) return begin(*field);
        if (field->has_dash) return begin_gloss(*field);
        if (field->indent == m_indent && !m_is_in_list) return set_term(*field);
        if (field->indent == m_indent) {
            m_is_in_list = false;
            return !m_term.glosses.empty() && set_term(*field);
        }
        return m_is_in_list && field->indent == m_gloss_indent && !m_term.glosses.empty() && set_gloss(*field);
    }

    std::optional<Term> finish() {
        const bool is_whole = !m_term.term.empty() && (!m_has_glosses || !m_term.glosses.empty()) && is_gloss_whole();
        if (!is_whole) return std::nullopt;
        return std::move(m_term);
    }

private:
    bool begin(const FieldLine& field) {
        m_indent = field.indent;
        return field.has_dash && set_term(field);
    }

    bool begin_gloss(const FieldLine& field) {
        if (!m_is_in_list || !is_gloss_whole()) return false;
        if (m_gloss_indent == 0) m_gloss_indent = field.indent;
        if (field.indent != m_gloss_indent || field.indent < m_indent + 2) return false;
        m_term.glosses.emplace_back();
        m_gloss_keys.clear();
        return set_gloss(field);
    }

    bool is_gloss_whole() const { return m_term.glosses.empty() || !m_term.glosses.back().gloss.empty(); }

    static bool is_new(std::vector<std::string_view>& keys, std::string_view key) {
        if (std::find(keys.begin(), keys.end(), key) != keys.end()) return false;
        keys.push_back(key);
        return true;
    }

    bool set_term(const FieldLine& field) {
        if (!is_new(m_keys, field.key)) return false;
        if (field.key == "glosses") {
            m_is_in_list = m_has_glosses = true;
            return field.value.empty();
        }
        for (const ListField& list : term_lists()) {
            if (list.name != field.key) continue;
            auto items = flow_list(field.value);
            if (items) m_term.*list.items = std::move(*items);
            return items.has_value();
        }
        return set(m_term, term_fields(), field);
    }

    bool set_gloss(const FieldLine& field) {
        return is_new(m_gloss_keys, field.key) && set(m_term.glosses.back(), gloss_fields(), field);
    }

    template <class Owner>
    static bool set(Owner& owner, std::span<const ScalarField<Owner>> fields, const FieldLine& line) {
        auto value = read_quick_scalar(line.value, block_forbidden);
        if (!value) return false;
        for (const ScalarField<Owner>& field : fields)
            if (field.name == line.key) return !value->empty() && field.set(owner, *value);
        const bool is_text = line.value.starts_with('"');
        if (!is_text && value->find_first_of(",[]{}") != std::string::npos) return false;
        owner.other.push_back({std::string(line.key), std::move(*value), is_text});
        return true;
    }

    Term m_term;
    std::vector<std::string_view> m_keys;
    std::vector<std::string_view> m_gloss_keys;
    std::size_t m_indent = 0;
    std::size_t m_gloss_indent = 0;
    bool m_is_in_list = false;
    bool m_has_glosses = false;
};

}  // namespace

std::optional<Term> read_quickly(std::string_view lines) {
    if (lines.size() > max_entry_bytes) return std::nullopt;
    QuickReader reader;
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', at), lines.size());
        std::string_view line = lines.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!reader.take(line)) return std::nullopt;
        at = end + 1;
    }
    return reader.finish();
}

}  // namespace shuyu::glossary
