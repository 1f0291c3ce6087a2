#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.hpp"

/// Files that hold texts side by side in Chinese and English: tables, XLIFF, TMX, PO.
namespace shuyu::article {

enum class BilingualFormat { table, xliff, tmx, po };

/// What a unit says beside its texts, by the format's own name: "x-status" of TMX, "developer-comment" of PO.
struct Property {
    std::string name;
    std::string value;

    bool operator==(const Property&) const = default;
};

/// A text and its translation. Inline codes are dropped; white space stays as it was.
struct Segment {
    std::string source;
    std::string target;           ///< empty where the unit has no translation
    std::string source_language;  ///< as the file has it ("zh_CN"); empty when it doesn't say
    std::string target_language;
    std::string note;     ///< several are parted by line ends
    std::string context;  ///< msgctxt of PO, the id of the unit elsewhere
    std::string state;    ///< of XLIFF ("translated", "needs-review-translation"), "fuzzy" of PO
    std::vector<Property> properties;
    std::size_t line = 0;  ///< 1-based, where the unit begins

    bool operator==(const Segment&) const = default;
};

struct BilingualOptions {
    std::optional<BilingualFormat> format;  ///< else by name and content
    std::string source_column;              ///< of a table, a number from 1 or a name of its header; empty: by the
    std::string target_column;              ///< header where there is one, else the first and the second
};

struct Bilingual {
    BilingualFormat format = BilingualFormat::table;
    std::vector<Segment> segments;           ///< in the order of the file
    std::vector<text::Diagnostic> left_out;  ///< units that are none: one language alone, one field alone
};

/// By the ending of the name (.tmx; .xlf .xliff .sdlxliff .mxliff .mqxliff; .po .pot; .csv .tsv .tab .txt .utf8), else
/// by content; nothing when it looks like none of them.
std::optional<BilingualFormat> detect_bilingual(std::string_view name, std::string_view bytes);

/// Reads a bilingual file. Where the file names its languages, Chinese is the source and English the target, whatever
/// their order; else as they stand. A unit with several English texts gives a segment for each. UTF-8, and UTF-16 with
/// a byte order mark. Errors have line and column: bad bytes, XML that is not well-formed, declares entities or nests
/// too deep, quotes without end, more than 256 MiB. No DTD is loaded, nothing is fetched. Linear.
Result<Bilingual> read_bilingual(const std::string& name, std::string_view bytes, const BilingualOptions& options = {});

}  // namespace shuyu::article
