#pragma once
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "glossary/entry_file.hpp"
#include "glossary/model.hpp"
#include "glossary/term_index.hpp"
#include "text/normalize.hpp"
#include "text/result.hpp"

namespace shuyu::glossary {

/// A YAML file of a glossary as it was read.
struct SourceFile {
    std::string name;  ///< below the glossary's folder
    std::string path;  ///< as it is shown
    std::string bytes;
};

struct ChangedFile {
    std::string name;                  ///< below the glossary's folder
    std::optional<std::string> bytes;  ///< nothing: the file goes away
};

/// The text of a glossary with an index over its entries: one file, or a folder of files, of which the first has the
/// head. Entries are numbered through all files. The entries are checked once and not kept as values: `read` makes the
/// value of one.
class GlossaryText {
public:
    /// Checks and indexes a glossary in one file. O(bytes); 100,000 entries (25 MB) in some 0.2 s.
    static Result<GlossaryText> parse(std::string text, std::string file);
    /// The same of several files. The first is the main one: a glossary, or a head whose terms stand in the others.
    static Result<GlossaryText> parse(std::vector<SourceFile> files);

    /// Bytes of the main file.
    std::string text() const { return m_files.front().bytes(); }
    /// Path of the main file.
    const std::string& file() const { return m_files.front().file(); }
    const Header& header() const { return m_files.front().header(); }
    text::ChineseScript script() const;
    /// Whether every new entry gets a file of its own.
    bool is_file_per_term() const { return m_files.front().form() == FileForm::header; }

    std::size_t file_count() const { return m_files.size(); }
    const EntryFile& file_at(std::size_t number) const { return m_files[number]; }
    const std::string& file_name(std::size_t number) const { return m_names[number]; }

    std::size_t size() const { return m_entries.size(); }
    /// The file (a number below file_count) that the entry stands in, and its number there.
    std::size_t file_of(std::size_t index) const { return m_entries[index].file; }
    std::size_t number_in_file(std::size_t index) const { return m_entries[index].index; }
    const std::string& term(std::size_t index) const { return at(index).term(m_entries[index].index); }
    /// The entry at `index` as a value.
    Term read(std::size_t index) const { return at(index).read(m_entries[index].index); }
    /// Whether the entry's text holds `word`, anywhere. Fast.
    bool mentions(std::size_t index, std::string_view word) const {
        return at(index).mentions(m_entries[index].index, word);
    }
    /// The entry's text as an item of a list, from its dash on, comments inside and all (EntryFile::lines).
    std::string lines(std::size_t index) const { return at(index).lines(m_entries[index].index); }
    /// 1-based line of the entry's beginning in its file. Counts from the top.
    std::size_t line_of(std::size_t index) const { return at(index).line_of(m_entries[index].index); }
    /// The same with the file that the entry stands in.
    text::Place place_of(std::size_t index) const { return {at(index).file(), line_of(index), 0}; }
    /// Entries whose term, or else one of whose variants, has this key (text::term_key), in the order of the files.
    std::vector<std::size_t> find(const std::string& key) const;
    /// Where a person wrote comments into the entry, or above it.
    Commented comments(std::size_t index) const { return at(index).comments(m_entries[index].index); }

    /// The main file's bytes with the changes made: all of a glossary in one file. Only lines of the changed entries
    /// differ; new entries stand before the first one whose term is greater by bytes, so that the order of additions
    /// does not matter.
    std::string with(const Changes& changes) const;
    /// The files that the changes touch, by name, as they will be. Every entry stays in its file; new ones go to the
    /// main file, or to `terms/TERM.yaml` where the main file is a head alone.
    std::vector<ChangedFile> changed_files(const Changes& changes) const;
    /// The glossary as it is with these files changed. Costs little where few entries changed.
    Result<GlossaryText> with_files(const std::vector<ChangedFile>& changed) const;

private:
    struct Position {
        std::uint32_t file = 0;
        std::uint32_t index = 0;
    };

    GlossaryText() = default;
    void index();
    const EntryFile& at(std::size_t index) const { return m_files[m_entries[index].file]; }
    /// The changes of each file, in its own numbers; new entries in the main file's.
    std::vector<Changes> by_file(const Changes& changes) const;

    std::vector<EntryFile> m_files;
    std::vector<std::string> m_names;
    std::vector<Position> m_entries;
    TermIndex m_by_key;
    TermIndex m_by_variant;
};

}  // namespace shuyu::glossary
