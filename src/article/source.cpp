#include "article/source.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include "article/encoding.hpp"
#include "text/line_index.hpp"
#include "text/utf8.hpp"

namespace shuyu::article {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::size_t looked_at = 64 * 1024;  ///< bytes at the beginning that tell binary input

std::string remedy_for(std::string_view bytes) {
    const std::string encoding = plausible_chinese_encoding(bytes);
    return encoding.empty() ? "convert the file to UTF-8, or name its encoding with --encoding"
                            : "pass --encoding " + encoding;
}

/// The place of a byte in text that is valid up to there.
text::Place place_of(const std::string& name, std::string_view text, std::size_t at) {
    const text::LineColumn found = text::LineIndex(text).at(at);
    return {name, found.line, found.column};
}

Failure invalid(text::Place place, const std::string& encoding, std::string remedy) {
    return Failure({text::Severity::error, "invalid-encoding", std::move(place),
                    "the bytes here are not valid " + encoding, std::move(remedy)});
}

/// One NUL may be an accident in a text; one in a hundred bytes is none.
bool is_binary(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, looked_at);
    return static_cast<std::size_t>(std::count(head.begin(), head.end(), '\0')) * 100 > head.size();
}

Failure binary(const std::string& name, std::string_view bytes) {
    const std::string encoding = plausible_chinese_encoding(bytes);
    return Failure(
        {text::Severity::error,
         "binary-input",
         {name, 0, 0},
         "this is no text: it holds NUL bytes",
         encoding.empty() ? "give a text file, or name its encoding with --encoding" : "pass --encoding " + encoding});
}

Result<Source> from_utf8(std::string name, std::string_view bytes) {
    const std::size_t begin = bytes.starts_with(utf8_mark) ? utf8_mark.size() : 0;
    const std::string_view text = bytes.substr(begin);
    if (is_binary(text)) return binary(name, bytes);
    if (const auto bad = text::find_invalid_utf8(text)) {
        const bool holds_nul = std::memchr(text.data(), 0, std::min(text.size(), looked_at)) != nullptr;
        if (holds_nul) return binary(name, bytes);
        return invalid(place_of(name, text, *bad), "UTF-8", remedy_for(text));
    }
    return Source{std::move(name), text, begin, nullptr};
}

Result<Source> from_encoding(std::string name, std::string_view bytes, const std::string& encoding) {
    Conversion conversion = convert(bytes, encoding);
    if (!conversion.known)
        return Failure({text::Severity::error,
                        "unknown-encoding",
                        {std::move(name), 0, 0},
                        "the encoding " + encoding + " is not known",
                        "pass one such as UTF-8, GB18030, Big5 or UTF-16"});
    if (conversion.bad_byte < bytes.size())
        return invalid(place_of(name, conversion.utf8, conversion.utf8.size()), encoding,
                       "name the file's true encoding with --encoding");
    if (conversion.utf8.starts_with(utf8_mark)) conversion.utf8.erase(0, utf8_mark.size());
    auto decoded = std::make_shared<const std::string>(std::move(conversion.utf8));
    if (is_binary(*decoded)) return binary(name, bytes);
    const std::string_view text = *decoded;
    return Source{std::move(name), text, 0, std::move(decoded)};
}

bool names_utf8(std::string_view encoding) {
    std::string plain;
    for (const char c : encoding)
        if (c != '-' && c != '_') plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    return plain.empty() || plain == "utf8";
}

}  // namespace

Result<Source> decode_source(std::string name, std::string_view bytes, std::string_view encoding) {
    if (!names_utf8(encoding)) return from_encoding(std::move(name), bytes, std::string(encoding));
    if (encoding.empty() && bytes.starts_with("\xFF\xFE"))
        return from_encoding(std::move(name), bytes.substr(2), "UTF-16LE");
    if (encoding.empty() && bytes.starts_with("\xFE\xFF"))
        return from_encoding(std::move(name), bytes.substr(2), "UTF-16BE");
    return from_utf8(std::move(name), bytes);
}

}  // namespace shuyu::article
