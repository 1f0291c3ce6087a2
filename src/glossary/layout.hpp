#pragma once
#include <vector>

#include "glossary/glossary_text.hpp"

/// The two ways to lay out a glossary in a folder, and its canonical form.
namespace shuyu::glossary {

enum class FileLayout {
    one_file,      ///< terms.yaml
    file_per_term  ///< glossary.yaml with the head, terms/TERM.yaml with one entry each
};

/// The files to write and to remove, in an order in which a crash leaves a whole glossary at every moment: the main
/// file decides which others count. Entries keep their text, comments above them included; in one file they stand by
/// the bytes of their terms. Empty when the glossary has this layout.
std::vector<ChangedFile> laid_out(const GlossaryText& glossary, FileLayout layout);

/// All files in canonical form (EntryFile::canonical).
std::vector<ChangedFile> canonical_files(const GlossaryText& glossary);

}  // namespace shuyu::glossary
