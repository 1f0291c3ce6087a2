#pragma once
#include <string>
#include <string_view>

namespace shuyu::text {

enum class ChineseScript { simplified, traditional };

/// The key under which a term is one entry: NFKC, white space collapsed, in the script of the glossary's source
/// language (ICU's Traditional-Simplified or its inverse). Bounded: input over 64 code points or with more than 30
/// combining marks in a row (UAX #15, stream-safe) is only returned with its white space collapsed.
std::string term_key(std::string_view term, ChineseScript script = ChineseScript::simplified);

/// Whether two spellings of one term differ only by script: "封鎖" and "封锁".
bool is_script_variant(std::string_view a, std::string_view b);

/// The form in which two glosses are the same (DESIGN: one term, one entry): NFKC, case-folded, white space collapsed
/// and trimmed, typographic quotes and dashes as ASCII, surrounding quotes and a leading a/an/the left out.
std::string gloss_key(std::string_view gloss);

/// White space runs (line ends, ideographic spaces) as one blank, none at the ends.
std::string collapse_space(std::string_view text);

}  // namespace shuyu::text
