#include "article/bilingual.hpp"

#include <utility>

#include "article/bilingual_formats.hpp"
#include "article/language_tag.hpp"

namespace shuyu::article {
namespace {

struct Ending {
    std::string_view ending;
    BilingualFormat format;
};

constexpr Ending endings[] = {
    {".tmx", BilingualFormat::tmx},        {".xlf", BilingualFormat::xliff},    {".xliff", BilingualFormat::xliff},
    {".sdlxliff", BilingualFormat::xliff}, {".mxliff", BilingualFormat::xliff}, {".mqxliff", BilingualFormat::xliff},
    {".po", BilingualFormat::po},          {".pot", BilingualFormat::po},       {".csv", BilingualFormat::table},
    {".tsv", BilingualFormat::table},      {".tab", BilingualFormat::table},    {".txt", BilingualFormat::table},
    {".utf8", BilingualFormat::table},
};

constexpr std::size_t looked_at = 4096;

std::optional<BilingualFormat> by_content(std::string_view bytes) {
    std::string head;
    for (const char c : bytes.substr(0, looked_at))
        if (c != '\0') head += c;  // UTF-16 of ASCII
    if (head.find("<xliff") != std::string::npos) return BilingualFormat::xliff;
    if (head.find("<tmx") != std::string::npos) return BilingualFormat::tmx;
    if (head.starts_with("msgid ") || head.find("\nmsgid ") != std::string::npos) return BilingualFormat::po;
    if (head.find('\t') != std::string::npos) return BilingualFormat::table;
    return std::nullopt;
}

}  // namespace

std::optional<BilingualFormat> detect_bilingual(std::string_view name, std::string_view bytes) {
    for (const Ending& known : endings)
        if (name.ends_with(known.ending)) return known.format;
    return by_content(bytes);
}

text::Diagnostic left_out(const std::string& file, std::size_t line, std::string why) {
    return {text::Severity::warning, "left-out", {file, line, 0}, std::move(why), {}};
}

void orient(Segment& segment) {
    const bool is_reversed = is_chinese(segment.target_language) && !is_chinese(segment.source_language);
    if (!is_reversed) return;
    std::swap(segment.source, segment.target);
    std::swap(segment.source_language, segment.target_language);
}

Result<Bilingual> read_bilingual(const std::string& name, std::string_view bytes, const BilingualOptions& options) {
    const auto format = options.format ? options.format : detect_bilingual(name, bytes);
    if (!format)
        return Failure({text::Severity::error,
                        "unknown-format",
                        {name, 0, 0},
                        "this is no bilingual file that is known",
                        "give TSV, CSV, XLIFF, TMX or PO under its usual ending"});
    Result<Bilingual> read;
    switch (*format) {
        case BilingualFormat::table:
            read = read_table(name, bytes, options);
            break;
        case BilingualFormat::xliff:
            read = read_xliff(name, bytes);
            break;
        case BilingualFormat::tmx:
            read = read_tmx(name, bytes);
            break;
        case BilingualFormat::po:
            read = read_po(name, bytes);
            break;
    }
    if (!read) return read;
    read->format = *format;
    for (Segment& segment : read->segments) orient(segment);
    return read;
}

}  // namespace shuyu::article
