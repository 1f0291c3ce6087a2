#include "glossary/term_reader.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "glossary/flow_writer.hpp"
#include "glossary/term_fields.hpp"

namespace shuyu::glossary {
namespace {

constexpr const char* old_format = "old-format";  // glossary/migration.hpp mends it

/// Reads with one place to fail; the first failure stays.
class Reader {
public:
    Reader(std::string_view text, const Origin& origin) : m_text(text), m_origin(origin) {}

    bool has_failed() const { return m_error.has_value(); }
    text::Diagnostic take_error() { return std::move(*m_error); }

    void fail(const Node& at, std::string what, std::string remedy, const char* rule = "glossary") {
        if (!m_error) m_error = error_at(m_origin, m_text, at.begin, rule, std::move(what), std::move(remedy));
    }

    std::string scalar(const Node& node, std::string_view name) {
        if (node.is_list() || node.is_map()) fail(node, "\"" + std::string(name) + "\" is no text", "write one value");
        return node.value;
    }

    std::vector<std::string> list(const Node& node, std::string_view name) {
        std::vector<std::string> items;
        if (node.is_map() || node.is_scalar()) fail(node, "\"" + std::string(name) + "\" is no list", "write [a, b]");
        if (!node.is_list()) return items;
        for (const Node& item : node.items) items.push_back(scalar(item, name));
        return items;
    }

    /// Whether `name` is one of `fields`, and then sets it.
    template <class Owner>
    bool set_scalar(Owner& owner, std::span<const ScalarField<Owner>> fields, const std::string& name,
                    const Node& node) {
        for (const ScalarField<Owner>& field : fields) {
            if (field.name != name) continue;
            const std::string value = scalar(node, name);
            if (!value.empty() && !field.set(owner, value))
                fail(node, "\"" + name + "\" is \"" + value + "\"", "write one of " + std::string(field.words));
            return true;
        }
        return false;
    }

    static void keep_other(std::vector<Field>& other, const std::string& name, const Node& node) {
        const bool is_text = node.is_scalar() && !node.is_plain;
        other.push_back({name, is_text ? node.value : write_flow_value(node), is_text});
    }

    Gloss gloss(const Node& node) {
        Gloss gloss;
        if (!node.is_map()) {
            fail(node, "a gloss is no map", "write \"- gloss: …\"");
            return gloss;
        }
        for (std::size_t i = 0; i < node.keys.size(); ++i)
            if (!set_scalar(gloss, gloss_fields(), node.keys[i].value, node.items[i]))
                keep_other(gloss.other, node.keys[i].value, node.items[i]);
        if (gloss.gloss.empty()) fail(node, "a gloss without its text", "write \"gloss: …\"");
        return gloss;
    }

    std::vector<Gloss> glosses(const Node& node) {
        std::vector<Gloss> read;
        if (node.is_map() || node.is_scalar()) fail(node, "\"glosses\" is no list", "write \"- gloss: …\" lines");
        if (!node.is_list()) return read;
        read.reserve(node.items.size());
        for (const Node& item : node.items) read.push_back(gloss(item));
        return read;
    }

    bool set_list(Term& term, const std::string& name, const Node& node) {
        for (const ListField& field : term_lists()) {
            if (field.name != name) continue;
            term.*field.items = list(node, name);
            return true;
        }
        return false;
    }

    Term term(const Node& node) {
        Term term;
        if (!node.is_map()) {
            fail(node, "an entry is no map", "write \"- term: …\"");
            return term;
        }
        for (std::size_t i = 0; i < node.keys.size(); ++i) {
            const std::string& name = node.keys[i].value;
            if (name == "glosses")
                term.glosses = glosses(node.items[i]);
            else if (!set_scalar(term, term_fields(), name, node.items[i]) && !set_list(term, name, node.items[i]))
                keep_other(term.other, name, node.items[i]);
        }
        if (term.term.empty()) fail(node, "an entry without its term", "write \"term: …\"");
        return term;
    }

private:
    std::string_view m_text;
    const Origin& m_origin;
    std::optional<text::Diagnostic> m_error;
};

void read_format(Reader& reader, const Node& node, Header& header) {
    const char* end = node.value.data() + node.value.size();
    const auto [stopped, error] = std::from_chars(node.value.data(), end, header.format);
    if (!node.is_scalar() || error != std::errc() || stopped != end || header.format < 0)
        reader.fail(node, "\"format\" is no number", "write format: 1");
    else if (header.format < newest_format)
        reader.fail(node, "is of format " + node.value + ", older than this shuyu's", "run shuyu fmt on it",
                    old_format);
    else if (header.format > newest_format)
        reader.fail(node, "is of format " + node.value + ", newer than this shuyu knows (1)", "update shuyu");
}

void read_languages(Reader& reader, const Node& node, Header& header) {
    if (!node.is_map()) return reader.fail(node, "\"languages\" is no map", "write {source: zh-Hans, target: en}");
    if (const Node* source = node.find("source")) {
        header.source = reader.scalar(*source, "source");
        if (header.source != "zh-Hans" && header.source != "zh-Hant")
            reader.fail(*source, "\"source\" is \"" + header.source + '"', "write zh-Hans or zh-Hant");
    }
    if (const Node* target = node.find("target")) {
        header.target = reader.scalar(*target, "target");
        if (header.target.size() < 2) reader.fail(*target, "\"target\" is no language", "write en");
    }
}

/// Three numbers without leading zeros, and perhaps a suffix (semver.org, without build metadata).
bool is_version(std::string_view text) {
    const std::size_t dash = std::min(text.find('-'), text.size());
    std::string_view numbers = text.substr(0, dash);
    for (int part = 0; part < 3; ++part) {
        const std::size_t length = std::min(numbers.find_first_not_of("0123456789"), numbers.size());
        if (length == 0 || (length > 1 && numbers[0] == '0')) return false;
        numbers.remove_prefix(length);
        if (part == 2) break;
        if (!numbers.starts_with('.')) return false;
        numbers.remove_prefix(1);
    }
    if (!numbers.empty() || dash == text.size()) return numbers.empty();
    const std::string_view suffix = text.substr(dash + 1);
    constexpr std::string_view allowed = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-";
    return !suffix.empty() && suffix.find_first_not_of(allowed) == std::string_view::npos;
}

void read_version(Reader& reader, const Node& node, Header& header) {
    header.version = reader.scalar(node, "version");
    if (!is_version(header.version))
        reader.fail(node, "\"version\" is \"" + header.version + '"', "write three numbers, as in 1.2.0");
}

/// Which rules there are is check's affair: a name that it does not know it tells itself.
void read_check(Reader& reader, const Node& node, Header& header) {
    if (node.type == Node::Type::null) return;
    if (!node.is_map()) return reader.fail(node, "\"check\" is no map", "write {rule: off}");
    constexpr std::string_view levels[] = {"off", "note", "warning", "error"};
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
        const std::string level = reader.scalar(node.items[i], node.keys[i].value);
        if (std::find(std::begin(levels), std::end(levels), level) == std::end(levels))
            reader.fail(node.items[i], "\"" + node.keys[i].value + "\" is \"" + level + '"',
                        "write one of off, note, warning, error");
        header.check.emplace(node.keys[i].value, level);
    }
}

}  // namespace

Result<Term> read_term(const Node& node, std::string_view text, const Origin& origin) {
    Reader reader(text, origin);
    Term term = reader.term(node);
    if (reader.has_failed()) return Failure(reader.take_error());
    return term;
}

Result<Header> read_header(const Node& root, std::string_view text, const Origin& origin) {
    Reader reader(text, origin);
    Header header;
    const Node* format = root.find("format");
    if (format == nullptr)
        reader.fail(root, "has no \"format\"", "run shuyu fmt on it if it is a glossary", old_format);
    else
        read_format(reader, *format, header);
    if (const Node* name = root.find("name")) header.name = reader.scalar(*name, "name");
    if (const Node* version = root.find("version")) read_version(reader, *version, header);
    if (const Node* languages = root.find("languages")) read_languages(reader, *languages, header);
    if (const Node* check = root.find("check")) read_check(reader, *check, header);
    if (reader.has_failed()) return Failure(reader.take_error());
    return header;
}

}  // namespace shuyu::glossary
