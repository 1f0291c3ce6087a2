#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace shuyu::glossary {

/// What a YAML file of a glossary holds at its root.
enum class FileForm {
    glossary,  ///< a map with the key `terms`
    header,    ///< the head alone: the terms stand in other files
    entry,     ///< the map of one entry
    entries    ///< a list of entries
};

/// A file's text in the one form that everything else works on: a map with a list `terms`. Line by line the same as
/// the file, so that places are found again.
struct FormedText {
    FileForm form = FileForm::glossary;
    std::string head;               ///< of the file, kept out of `text`: a byte order mark, the line "---"
    std::string text;               ///< the file's own text for the form `glossary`
    std::ptrdiff_t line_shift = 0;  ///< a line of the file is a line of `text` plus this
    std::size_t column_shift = 0;   ///< bytes that stand before each line in `text` alone
};

/// Recognises the form of `bytes`. Only what begins like an entry or a list is taken for one; all else is a glossary.
FormedText formed(std::string bytes);

/// Whether the root of a file is in brackets: "{format: 1, terms: […]}", JSON.
bool is_in_brackets(std::string_view bytes);

/// The header form: `bytes` with an empty list `terms` behind it.
FormedText formed_header(std::string bytes);

/// The text of a file of one entry as an entry of a list `terms`, line by line.
std::string as_item(std::string_view text);

/// The file's bytes for `text`, a changed text of this form with at most as many entries as the form holds.
std::string unformed(const FormedText& like, std::string_view text);

}  // namespace shuyu::glossary
