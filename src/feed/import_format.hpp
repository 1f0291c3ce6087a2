#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "feed/export_format.hpp"
#include "glossary/model.hpp"
#include "text/result.hpp"

namespace shuyu::feed {

/// A gloss as a file has it. Without a status of its own it gets that of the import.
struct ImportedGloss {
    glossary::Gloss gloss;
    bool states_status = false;
};

/// What one place of a file says about a term. Several may speak of one term.
struct ImportedEntry {
    glossary::Term term;  ///< without glosses
    std::vector<ImportedGloss> glosses;
    std::size_t line = 0;  ///< 1-based
};

/// What a file says, read and not yet compared with a glossary.
struct Imported {
    explicit Imported(std::string name) : file(std::move(name)) {}

    void add(ImportedEntry entry) { entries.push_back(std::move(entry)); }
    /// Says that the unit at `line` is left out, and why.
    void leave_out(std::size_t line, std::string_view rule, std::string why);

    std::string file;
    std::vector<ImportedEntry> entries;                ///< in the order of the file
    std::vector<text::Diagnostic> left_out;            ///< in the order of the file
    std::map<std::string, std::size_t> kept_as_notes;  ///< categories that became lines of a note, how often
    std::map<std::string, std::size_t> not_taken;      ///< what has no place in a glossary, how often
};

/// A column of a table by what it holds: a field of record.hpp, by its number from 1 or its name in the header.
struct ColumnChoice {
    std::string field;
    std::string column;
};

struct ImportOptions {
    std::optional<Direction> direction;  ///< of tables without languages; else each row shows it: the term has Han
    std::vector<ColumnChoice> columns;   ///< of tables; empty: by header, else those of the format
};

struct ImportJob {
    std::string_view bytes;
    ImportOptions options;
};

/// One format: a file import_NAME.cpp that defines it, and a line in the table (import_formats.cpp).
struct ImportFormat {
    std::string_view name;
    std::string_view description;               ///< one line: what it is, who writes it
    std::span<const std::string_view> endings;  ///< of the names of its files, by which it is recognised; may be none
    Carries carries;                            ///< what comes back of our own export
    /// Adds what the file says; an error when it can't be read.
    Result<void> (*read)(const ImportJob& job, Imported& into);
};

/// All formats, in the order in which `import --list` shows them.
std::span<const ImportFormat* const> import_formats();

/// The format of that name, or nullptr.
const ImportFormat* find_import_format(std::string_view name);

/// The format whose ending the file's name has, the longest one, or nullptr.
const ImportFormat* format_of_file(std::string_view file_name);

}  // namespace shuyu::feed
