#include <array>
#include <optional>

#include "article/bilingual_formats.hpp"
#include "article/size_limit.hpp"
#include "article/source.hpp"
#include "text/utf8.hpp"

/// gettext PO. The head (msgid "") says the target's language, and X-Source-Language that of the source. Of plural
/// forms msgid and msgstr[0] are taken; obsolete entries (#~) and previous texts (#|) are skipped.
namespace shuyu::article {
namespace {

enum class Part { none, context, source, plural, target, other_target };

struct Keyword {
    std::string_view word;
    Part part;
};

constexpr Keyword keywords[] = {{"msgctxt", Part::context},  {"msgid_plural", Part::plural},  {"msgid", Part::source},
                                {"msgstr[0]", Part::target}, {"msgstr[", Part::other_target}, {"msgstr", Part::target}};

constexpr std::pair<char, char> escapes[] = {{'n', '\n'}, {'t', '\t'}, {'r', '\r'}, {'"', '"'},  {'\\', '\\'},
                                             {'a', '\a'}, {'b', '\b'}, {'f', '\f'}, {'v', '\v'}, {'\'', '\''}};

/// The value of a field in the head, whose lines are "Name: value".
std::string head_field(std::string_view head, std::string_view name) {
    for (std::size_t at = 0; at < head.size();) {
        const std::size_t end = std::min(head.find('\n', at), head.size());
        const std::string_view line = head.substr(at, end - at);
        if (line.starts_with(name)) {
            const std::size_t begin = line.find_first_not_of(' ', name.size());
            return std::string(begin == std::string_view::npos ? "" : line.substr(begin));
        }
        at = end + 1;
    }
    return {};
}

class PoReader {
public:
    PoReader(const std::string& file, std::string_view text) : m_file(file), m_text(text) {}

    Result<Bilingual> read() {
        for (std::size_t at = 0; at < m_text.size();) {
            const std::size_t end = std::min(m_text.find('\n', at), m_text.size());
            m_begin = m_text.data() + at;
            std::string_view line = m_text.substr(at, end - at);
            while (!line.empty() && is_blank(line.back())) line.remove_suffix(1);
            while (!line.empty() && is_blank(line.front())) line.remove_prefix(1);
            ++m_line;
            if (!line.empty())
                if (const Result<void> taken = take(line); !taken) return Failure(taken.error());
            at = end + 1;
        }
        if (const Result<void> taken = finish(); !taken) return Failure(taken.error());
        return std::move(m_read);
    }

private:
    static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }

    Failure error(std::string_view rest, std::string what, std::string remedy) const {
        const std::string_view before(m_begin, static_cast<std::size_t>(rest.data() - m_begin));
        return Failure({text::Severity::error,
                        "bad-po",
                        {m_file, m_line, text::count_code_points(before) + 1},
                        std::move(what),
                        std::move(remedy)});
    }

    Result<void> take(std::string_view line) {
        if (line.front() == '#') return take_comment(line);
        if (line.front() == '"') {
            if (m_part == Part::none) return error(line, "a text without msgid or msgstr before it", "mend the file");
            return append(line);
        }
        for (const Keyword& keyword : keywords)
            if (line.starts_with(keyword.word)) return take_keyword(keyword.part, line, keyword.word.size());
        return error(line, "this is no line of a PO file", "mend the line, or take it out");
    }

    Result<void> take_keyword(Part part, std::string_view line, std::size_t length) {
        const bool begins = part == Part::context || (part == Part::source && m_part != Part::context);
        if (begins)
            if (const Result<void> taken = finish(); !taken) return taken;
        const bool is_target = part == Part::target || part == Part::other_target;
        if ((is_target || part == Part::plural) && !m_has_source)
            return error(line, "there is no msgid before", "add it");
        if (m_segment.line == 0) m_segment.line = m_line;
        m_has_source = m_has_source || part == Part::source;
        m_has_target = m_has_target || is_target;
        m_part = part;
        std::string_view rest = line.substr(length);
        if (part == Part::other_target) rest = rest.substr(std::min(rest.find(']'), rest.size() - 1) + 1);
        const std::size_t quote = rest.find_first_not_of(" \t");
        if (quote == std::string_view::npos || rest[quote] != '"')
            return error(rest, "a text in quotation marks is missing", "write one");
        return append(rest.substr(quote));
    }

    Result<void> take_comment(std::string_view line) {
        if (m_has_target)
            if (const Result<void> taken = finish(); !taken) return taken;
        if (line.starts_with("#~") || line.starts_with("#|") || line.starts_with("#:")) return {};
        std::string_view text = line.substr(1);
        const char kind = text.empty() ? ' ' : text.front();
        if (kind == '.' || kind == ',') text.remove_prefix(1);
        if (!text.empty() && text.front() == ' ') text.remove_prefix(1);
        if (kind == ',')
            take_flags(text);
        else if (kind == '.')
            m_segment.properties.push_back({"developer-comment", std::string(text)});
        else if (!text.empty())
            m_segment.note += (m_segment.note.empty() ? "" : "\n") + std::string(text);
        return {};
    }

    void take_flags(std::string_view flags) {
        if (flags.find("fuzzy") != std::string_view::npos) m_segment.state = "fuzzy";
        m_segment.properties.push_back({"flags", std::string(flags)});
    }

    std::string* text_of_part() {
        if (m_part == Part::context) return &m_segment.context;
        if (m_part == Part::source) return &m_segment.source;
        if (m_part == Part::target) return &m_segment.target;
        m_ignored.clear();
        return &m_ignored;
    }

    /// Adds the text in quotes with which `line` begins.
    Result<void> append(std::string_view line) {
        std::string& text = *text_of_part();
        std::size_t at = 1;
        for (; at < line.size() && line[at] != '"'; ++at) {
            if (line[at] != '\\')
                text += line[at];
            else if (!append_escaped(text, line, at))
                return error(line.substr(at - 1), "this escape is not known", "write \\\\ for a backslash");
        }
        if (at >= line.size()) return error(line, "the quotation mark here is never closed", "close it on its line");
        if (at + 1 < line.size())
            return error(line.substr(at + 1), "there is text after the closing quotation mark", "take it out");
        return {};
    }

    /// `at`: of the backslash; then of the escape's last byte.
    static bool append_escaped(std::string& text, std::string_view line, std::size_t& at) {
        ++at;
        if (at >= line.size()) return false;
        for (const auto& [letter, meant] : escapes) {
            if (line[at] != letter) continue;
            text += meant;
            return true;
        }
        return append_number(text, line, at);
    }

    /// \ooo and \xhh. Only ASCII: other bytes would not be UTF-8.
    static bool append_number(std::string& text, std::string_view line, std::size_t& at) {
        const bool is_hex = line[at] == 'x';
        const std::string_view digits = is_hex ? "0123456789abcdef" : "01234567";
        unsigned value = 0;
        std::size_t count = 0;
        std::size_t next = is_hex ? at + 1 : at;
        for (; next < line.size() && count < (is_hex ? 2u : 3u); ++next, ++count) {
            const char c = line[next] >= 'A' && line[next] <= 'F' ? static_cast<char>(line[next] | 0x20) : line[next];
            const std::size_t digit = digits.find(c);
            if (digit == std::string_view::npos) break;
            value = value * static_cast<unsigned>(digits.size()) + static_cast<unsigned>(digit);
        }
        if (count == 0 || value >= 0x80) return false;
        text += static_cast<char>(value);
        at = next - 1;
        return true;
    }

    Result<void> finish() {
        if (!m_has_source) return {};  // what stands in the segment are comments of the next entry
        Segment segment = std::exchange(m_segment, {});
        m_has_source = false;
        const bool has_target = std::exchange(m_has_target, false);
        m_part = Part::none;
        if (!has_target)
            return Failure(
                {text::Severity::error, "bad-po", {m_file, segment.line, 0}, "the entry has no msgstr", "add it"});
        if (segment.source.empty() && segment.context.empty()) {
            m_source_language = head_field(segment.target, "X-Source-Language:");
            m_target_language = head_field(segment.target, "Language:");
            return {};
        }
        segment.source_language = m_source_language;
        segment.target_language = m_target_language;
        m_read.segments.push_back(std::move(segment));
        return {};
    }

    const std::string& m_file;
    std::string_view m_text;
    const char* m_begin = nullptr;  ///< of the present line
    std::size_t m_line = 0;
    Part m_part = Part::none;
    Segment m_segment;
    bool m_has_source = false;
    bool m_has_target = false;
    std::string m_ignored;
    std::string m_source_language;
    std::string m_target_language;
    Bilingual m_read;
};

}  // namespace

Result<Bilingual> read_po(const std::string& name, std::string_view bytes) {
    if (const Result<void> small = check_data_size(name, bytes); !small) return Failure(small.error());
    const Result<Source> source = decode_source(name, bytes, {});
    if (!source) return Failure(source.error());
    return PoReader(name, source->text).read();
}

}  // namespace shuyu::article
