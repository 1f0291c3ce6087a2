#pragma once
#include "article/bilingual.hpp"

/// The readers, each in the file of its name. Users go through read_bilingual.
namespace shuyu::article {

Result<Bilingual> read_table(const std::string& name, std::string_view bytes, const BilingualOptions& options);
/// XLIFF 1.2 and 2.x: trans-unit and segment.
Result<Bilingual> read_xliff(const std::string& name, std::string_view bytes);
/// TMX 1.1 to 1.4.
Result<Bilingual> read_tmx(const std::string& name, std::string_view bytes);
/// gettext PO: obsolete entries and the head are no units, of plural forms the first counts.
Result<Bilingual> read_po(const std::string& name, std::string_view bytes);

/// A warning that the unit at `line` is no segment.
text::Diagnostic left_out(const std::string& file, std::size_t line, std::string why);

/// Chinese as the source, where the languages say so.
void orient(Segment& segment);

}  // namespace shuyu::article
