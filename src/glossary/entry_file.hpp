#pragma once
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "glossary/entry_cut.hpp"
#include "glossary/entry_editor.hpp"
#include "glossary/entry_parts.hpp"
#include "glossary/file_form.hpp"
#include "glossary/model.hpp"
#include "glossary/parsed_entry.hpp"
#include "glossary/term_writer.hpp"
#include "text/normalize.hpp"
#include "text/result.hpp"

namespace shuyu::glossary {

/// What a command wants to be different.
struct Changes {
    std::map<std::size_t, std::optional<Term>> entries;  ///< by index; nothing: remove the entry
    std::vector<Term> added = {};
    std::map<std::size_t, std::string> lines =
        {};  ///< by index: what GlossaryText::lines shall give; checked by the caller

    bool is_empty() const { return entries.empty() && lines.empty() && added.empty(); }
};

/// One YAML file with entries, cut into them. The entries are checked once and not kept as values (100,000 of them
/// would take 100 MB): `read` makes the value of one. Changing some entries copies the text of all others byte for
/// byte.
class EntryFile {
public:
    enum class Rank {
        main,    ///< has the head of the glossary, and `terms`
        header,  ///< has the head; the terms may stand in other files
        part     ///< entries, in any form (file_form.hpp); a head is not needed
    };

    /// Checks all of `bytes` (guards of text_guard.hpp and yaml_node.hpp, limits.hpp, the format) and cuts it. Entries
    /// whose text stands in `before`, in the same order, are not checked again.
    static Result<EntryFile> parse(std::string bytes, std::string file, Rank rank, const EntryFile* before = nullptr);

    /// As it is on the disk.
    std::string bytes() const { return unformed(m_formed, text()); }
    const std::string& file() const { return m_file; }
    FileForm form() const { return m_formed.form; }
    const Header& header() const { return m_header; }

    std::size_t size() const { return m_cut.entries.size(); }
    const std::string& term(std::size_t index) const { return m_terms[index]; }
    /// The variants of the entry, which most have not.
    const std::vector<std::string>& variants(std::size_t index) const;
    /// Hashes of the terms' keys in this script (TermIndex::hash_of), made once.
    const std::vector<std::uint64_t>& key_hashes(text::ChineseScript script);
    Term read(std::size_t index) const;
    bool mentions(std::size_t index, std::string_view word) const {
        return entry_text(index).find(word) != std::string_view::npos;
    }
    /// The entry's text from its dash on, comments inside and all; in brackets from { to }.
    std::string lines(std::size_t index) const { return std::string(entry_text(index)); }
    /// 1-based line of the file in which the entry begins. Counts from the top.
    std::size_t line_of(std::size_t index) const;
    /// The same of all entries, in one pass.
    std::vector<std::size_t> entry_lines() const;
    /// Where the values and comments of the entry stand, which begins in the line `first_line`. Parses it anew.
    EntryParts parts(std::size_t index, std::size_t first_line) const;
    /// Whether the entry's text, or what stands above it, holds `word`.
    bool mentions_around(std::size_t index, std::string_view word) const;
    /// Where a person wrote comments into the entry, or above it.
    Commented comments(std::size_t index) const;
    /// The lines of the entry as they would stand in a file of their own, with the comments above them.
    std::string own_text(std::size_t index) const;
    /// The blank lines and comments above the entry; nothing in brackets.
    std::string_view lead(std::size_t index) const;
    /// The lines of the file that belong to no entry, in a text that is a map with a list `terms` whatever the form.
    struct Frame {
        std::string_view before;      ///< what the form leaves out of the text: a byte order mark, a line "---"
        std::string_view head;        ///< before the line `terms:` …
        std::string_view terms_line;  ///< … which a file of another form than `glossary` has not
        std::string_view tail;        ///< behind the last entry
        std::size_t indent = 0;       ///< blanks before the dashes of the entries
        bool is_in_brackets = false;  ///< the list of entries: the parts are of no use then
    };
    Frame frame() const;
    /// What stands around the entries: `bytes` without them, and without the line `terms:`.
    std::string text_around() const;

    /// The bytes with the changes made. Only lines of the changed entries differ; new entries stand before the first
    /// one whose term is greater by bytes, so that the order of additions does not matter.
    std::string with(const Changes& changes) const;
    /// All in canonical form: entries by the bytes of their terms, fields in their order, no entry in brackets.
    /// Comments and unknown fields stay with their entries.
    std::string canonical() const;

private:
    class Assembler;
    class BracketAssembler;

    EntryFile() = default;
    const std::string& text() const { return m_formed.text; }
    Result<void> check(Rank rank, const EntryFile* before);
    Result<void> cut(Rank rank);
    Result<void> cut_brackets();
    Result<void> read_head();
    Result<void> check_entries(const EntryFile* before);
    static std::size_t find_same(const EntryFile& before, std::size_t from, std::string_view entry);
    Result<void> check_anew(const std::vector<std::size_t>& indexes);
    Result<ParsedEntry> parsed(std::size_t index) const;
    Result<Term> read_checked(std::size_t index) const;
    text::Diagnostic in_file(text::Diagnostic error) const;
    std::string_view entry_text(std::size_t index) const;
    Layout layout() const;
    bool has_blank_between() const;
    /// Where the blank lines and comments above the entry begin.
    std::size_t lead_of(std::size_t index) const;
    std::vector<std::size_t> canonical_order() const;
    std::string edited(std::size_t index, const Term& wanted, const Layout& style) const;

    std::string m_file;
    FormedText m_formed;
    Header m_header;
    EntryCut m_cut;
    bool m_is_in_brackets = false;     ///< the list of entries
    std::vector<std::string> m_terms;  ///< of each entry
    std::map<std::size_t, std::vector<std::string>> m_variants;
    std::vector<std::uint64_t> m_key_hashes;  ///< 0: not made yet
    text::ChineseScript m_key_script = text::ChineseScript::simplified;
};

}  // namespace shuyu::glossary
