#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "feed/entry.hpp"

namespace shuyu::feed {

/// One gloss with its term as a row of named fields: what csv and tsv hold, and what their import reads.
struct RecordField {
    std::string_view name;
    std::string (*get)(const glossary::Term& term, const glossary::Gloss& gloss);
    void (*set)(glossary::Term& term, glossary::Gloss& gloss, const std::string& text);
};

/// The fields in the order of the columns; the first two are the term and the gloss.
std::span<const RecordField> record_fields();

/// Several words in one field: parted by "|", with "\" before a "|" or "\" of their own.
std::string join_words(const std::vector<std::string>& words);
std::vector<std::string> split_words(std::string_view field);

}  // namespace shuyu::feed
