#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "glossary/entry_cut.hpp"
#include "glossary/entry_editor.hpp"
#include "glossary/model.hpp"
#include "glossary/term_writer.hpp"
#include "text/normalize.hpp"
#include "text/result.hpp"

namespace shuyu::glossary {

/// What a command wants to be different in a glossary.
struct Changes {
    std::map<std::size_t, std::optional<Term>> entries;  ///< by index; nothing: remove the entry
    std::vector<Term> added;
    std::map<std::size_t, std::string>
        lines{};  ///< by index: what GlossaryText::lines shall give; checked by the caller

    bool is_empty() const { return entries.empty() && lines.empty() && added.empty(); }
};

/// The text of a glossary file with an index over its entries. The entries are checked once and not kept as values
/// (100,000 of them would take 100 MB): `read` makes the value of one. Changing some entries copies the text of all
/// others byte for byte.
class GlossaryText {
public:
    /// Checks all of `text` (guards of text_guard.hpp and yaml_node.hpp, limits.hpp, the format) and indexes it.
    static Result<GlossaryText> parse(std::string text, std::string file);

    const std::string& text() const { return m_text; }
    const std::string& file() const { return m_file; }
    const Header& header() const { return m_header; }
    text::ChineseScript script() const;

    std::size_t size() const { return m_cut.entries.size(); }
    const std::string& term(std::size_t index) const { return m_terms[index]; }
    /// The entry at `index` as a value.
    Term read(std::size_t index) const;
    /// Whether the entry's text holds `word`, anywhere. Fast.
    bool mentions(std::size_t index, std::string_view word) const {
        return entry_text(index).find(word) != std::string_view::npos;
    }
    /// The entry's text from its dash on, comments inside and all.
    std::string lines(std::size_t index) const { return std::string(entry_text(index)); }
    /// 1-based line of the entry's dash. Counts from the top.
    std::size_t line_of(std::size_t index) const;
    /// The same with the file that the entry stands in.
    text::Place place_of(std::size_t index) const;
    /// Entries whose term, or else one of whose variants, has this key (text::term_key), in the order of the file.
    std::vector<std::size_t> find(const std::string& key) const;
    /// Where a person wrote comments into the entry, or above it.
    Commented comments(std::size_t index) const;

    /// The text with the changes made. Only lines of the changed entries differ; new entries stand before the first
    /// one whose term is greater by bytes, so that the order of additions does not matter.
    std::string with(const Changes& changes) const;

private:
    class Assembler;

    GlossaryText() = default;
    Result<void> index();
    Result<void> read_head();
    Result<void> add_to_index(std::size_t index);
    Result<Term> read_checked(std::size_t index) const;
    std::string_view entry_text(std::size_t index) const;
    Layout layout() const;
    bool has_blank_between() const;
    /// Where the blank lines and comments above the entry begin.
    std::size_t lead_of(std::size_t index) const;
    std::string edited(std::size_t index, const Term& wanted, const Layout& style) const;

    std::string m_text;
    std::string m_file;
    Header m_header;
    EntryCut m_cut;
    std::vector<std::string> m_terms;  ///< of each entry
    std::unordered_multimap<std::string, std::size_t> m_by_key;
    std::unordered_multimap<std::string, std::size_t> m_by_variant;
};

}  // namespace shuyu::glossary
