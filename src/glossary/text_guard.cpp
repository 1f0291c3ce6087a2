#include "glossary/text_guard.hpp"

#include <fmt/format.h>

#include <utility>

#include "text/line_index.hpp"
#include "text/utf8.hpp"

namespace shuyu::glossary {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct Finding {
    std::size_t offset = std::string_view::npos;
    const char* rule = "";
    std::string what;
    const char* remedy = "";

    bool is_there() const { return offset != std::string_view::npos; }
};

bool is_forbidden_ascii(unsigned char c) {
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
}

/// C1 controls (C2 80..9F, save NEL is one too) and the noncharacters U+FFFE and U+FFFF, as UTF-8.
bool is_forbidden_sequence(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0;
    };
    if (byte(0) == 0xC2) return byte(1) < 0xA0;
    return byte(0) == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE;
}

Finding find_control(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'))
            return {at, "line-end", "CR alone as a line end", "write LF or CR LF"};
        const bool is_forbidden =
            c < 0x80 ? is_forbidden_ascii(c) : (c == 0xC2 || c == 0xEF) && is_forbidden_sequence(text, at);
        if (!is_forbidden) continue;
        const auto code_point = static_cast<std::uint32_t>(text::decode(text, at).code_point);
        return {at, "control-character", fmt::format("control character U+{:04X}", code_point),
                "remove it, or write it as an escape in double quotes"};
    }
    return {};
}

/// Git's markers have 7 characters, more where a merge was one of merges or an attribute says so.
bool is_marker(std::string_view line, char c) {
    const std::size_t end = line.find_first_not_of(c);
    const std::size_t count = end == std::string_view::npos ? line.size() : end;
    return count >= 7 && (count == line.size() || (line[count] == ' ' && c != '='));
}

bool is_document_mark(std::string_view line, std::string_view mark) {
    return line.starts_with(mark) && (line.size() == 3 || line[3] == ' ' || line[3] == '\t');
}

/// Walks the lines; what only the line's beginning tells.
Finding find_line(std::string_view text) {
    bool is_begun = false;  // a line that is neither blank nor a comment was seen
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        const char first = line.empty() ? ' ' : line.front();
        if (first == '<' || first == '>' || first == '|' || first == '=') {
            if (is_marker(line, first))
                return {at, "merge-marker", "git left a merge conflict here",
                        "run shuyu resolve on the file; what it leaves, decide in an editor: keep one side of each "
                        "conflict and remove its marker lines"};
        } else if (first == '%' && !is_begun) {
            return {at, "directive", "YAML directives are not allowed in a glossary", "remove the line"};
        } else if (first == '-' && is_document_mark(line, "---") && is_begun) {
            return {at, "second-document", "a second YAML document begins here", "keep one document in a file"};
        } else if (first == '.' && is_document_mark(line, "...")) {
            return {at, "second-document", "the YAML document ends here, before the file does", "remove the line"};
        }
        is_begun = is_begun || (first != '#' && line.find_first_not_of(" \t") != std::string_view::npos);
        at = end + 1;
    }
    return {};
}

}  // namespace

text::Diagnostic error_at(const std::string& file, std::string_view text, std::size_t offset, std::string rule,
                          std::string what, std::string remedy) {
    const text::LineColumn place = text::LineIndex(text).at(std::min(offset, text.size()));
    return {
        text::Severity::error, std::move(rule), {file, place.line, place.column}, std::move(what), std::move(remedy)};
}

Result<void> guard_yaml_text(const std::string& file, std::string_view text) {
    const auto fail = [&](Finding found) -> Result<void> {
        return Failure(error_at(file, text, found.offset, found.rule, std::move(found.what), found.remedy));
    };
    if (const auto invalid = text::find_invalid_utf8(text))
        return fail({*invalid, "invalid-utf8", "is not valid UTF-8", "save the file as UTF-8"});
    const std::size_t begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    if (Finding found = find_line(text.substr(begin)); found.is_there()) {
        found.offset += begin;
        return fail(std::move(found));
    }
    if (Finding found = find_control(text); found.is_there()) return fail(std::move(found));
    return {};
}

}  // namespace shuyu::glossary
