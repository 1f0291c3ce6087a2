#include "glossary/entry_name.hpp"

#include <algorithm>

#include "file/content_hash.hpp"
#include "glossary/evidence_name.hpp"
#include "glossary/file_form.hpp"
#include "glossary/term_writer.hpp"

namespace shuyu::glossary {
namespace {

std::string name_of(std::string term) {
    std::replace(term.begin(), term.end(), '/', '|');  // no folder; encoded like the other characters
    return entry_folder + evidence_name(term);
}

}  // namespace

std::string lowered(std::string name) {
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return name;
}

std::string free_entry_name(const Term& term, const std::set<std::string>& taken) {
    std::string name = name_of(term.term);
    if (taken.contains(lowered(name)) && !term.domain.empty()) name = name_of(term.term + " (" + term.domain + ")");
    if (taken.contains(lowered(name)))
        name = name_of(term.term + " " + file::content_hash(write_entry_file(term)).substr(5));
    return name;
}

std::string write_entry_file(const Term& term) {
    FormedText like;
    like.form = FileForm::entry;
    return unformed(like, "terms:\n" + write_term(term, Layout{}));
}

}  // namespace shuyu::glossary
