#include "glossary/layout.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "glossary/entry_name.hpp"
#include "glossary/location.hpp"

namespace shuyu::glossary {
namespace {

struct Own {
    Term term;
    std::string text;
};

/// All entries by the bytes of their terms, homographs by domain.
std::vector<Own> own_texts(const GlossaryText& glossary) {
    std::vector<Own> all;
    std::size_t number = 0;
    for (std::size_t file = 0; file < glossary.file_count(); ++file)
        for (std::size_t i = 0; i < glossary.file_at(file).size(); ++i)
            all.push_back({glossary.read(number++), glossary.file_at(file).own_text(i)});
    std::stable_sort(all.begin(), all.end(), [](const Own& a, const Own& b) {
        return std::tie(a.term.term, a.term.domain) < std::tie(b.term.term, b.term.domain);
    });
    return all;
}

void remove_others(const GlossaryText& glossary, std::vector<ChangedFile>& changed) {
    std::set<std::string> written;
    for (const ChangedFile& file : changed) written.insert(file.name);
    for (std::size_t i = 0; i < glossary.file_count(); ++i)
        if (!written.contains(glossary.file_name(i))) changed.push_back({glossary.file_name(i), std::nullopt});
}

std::vector<ChangedFile> as_files(const GlossaryText& glossary) {
    std::vector<ChangedFile> changed;
    std::set<std::string> taken;
    for (Own& own : own_texts(glossary)) {
        ChangedFile file{free_entry_name(own.term, taken), std::move(own.text)};
        taken.insert(lowered(file.name));
        changed.push_back(std::move(file));
    }
    changed.push_back({header_file_name, glossary.file_at(0).text_around()});
    return changed;
}

std::vector<ChangedFile> as_one(const GlossaryText& glossary) {
    std::string text = glossary.file_at(0).text_around() + "terms:\n";
    for (const Own& own : own_texts(glossary)) text += as_item(own.text);
    return {{usual_file_name, std::move(text)}};
}

}  // namespace

std::vector<ChangedFile> laid_out(const GlossaryText& glossary, FileLayout layout) {
    const bool is_one = glossary.file_count() == 1 && glossary.file_name(0) == usual_file_name;
    const bool is_done = layout == FileLayout::one_file ? is_one : glossary.is_file_per_term();
    if (is_done) return {};
    std::vector<ChangedFile> changed = layout == FileLayout::one_file ? as_one(glossary) : as_files(glossary);
    remove_others(glossary, changed);
    return changed;
}

std::vector<ChangedFile> canonical_files(const GlossaryText& glossary) {
    std::vector<ChangedFile> files;
    for (std::size_t i = 0; i < glossary.file_count(); ++i)
        files.push_back({glossary.file_name(i), glossary.file_at(i).canonical()});
    return files;
}

}  // namespace shuyu::glossary
