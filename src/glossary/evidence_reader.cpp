#include <charconv>
#include <functional>
#include <optional>

#include "glossary/evidence.hpp"
#include "glossary/limits.hpp"
#include "glossary/quick_evidence.hpp"
#include "glossary/text_guard.hpp"
#include "glossary/yaml_node.hpp"

namespace shuyu::glossary {
namespace {

/// Reads strictly: only keys that the program writes, of the sort that it writes. The first failure stays.
class Reader {
public:
    Reader(std::string_view text, const Origin& origin) : m_text(text), m_origin(origin) {}

    bool has_failed() const { return m_error.has_value(); }
    text::Diagnostic take_error() { return std::move(*m_error); }

    void fail(const Node& at, std::string what) {
        if (!m_error)
            m_error = error_at(m_origin, m_text, at.begin, "evidence", std::move(what),
                               "remove the file and merge its article again");
    }

    /// Calls `take` with each key and value of a map.
    void each_key(const Node& map, const std::function<void(const std::string&, const Node&)>& take) {
        if (!map.is_map()) return fail(map, "is no map");
        for (std::size_t i = 0; i < map.keys.size(); ++i) take(map.keys[i].value, map.items[i]);
    }

    template <class Item>
    std::vector<Item> list(const Node& node, Item (Reader::*read)(const Node&)) {
        std::vector<Item> items;
        if (!node.is_list()) fail(node, "is no list");
        for (const Node& item : node.items) items.push_back((this->*read)(item));
        return items;
    }

    std::string text(const Node& node) {
        if (!node.is_scalar()) fail(node, "is no text");
        return node.value;
    }

    std::size_t number(const Node& node) {
        std::size_t value = 0;
        const char* end = node.value.data() + node.value.size();
        const auto [stopped, error] = std::from_chars(node.value.data(), end, value);
        if (!node.is_scalar() || error != std::errc() || stopped != end) fail(node, "is no number");
        return value;
    }

    int confidence(const Node& node) {
        double value = -1;
        const char* end = node.value.data() + node.value.size();
        const auto [stopped, error] = std::from_chars(node.value.data(), end, value);
        if (!node.is_scalar() || error != std::errc() || stopped != end || !(value >= 0 && value <= 1))
            fail(node, "is no confidence from 0 to 1");
        return in_hundredths(value);
    }

    pair::Kind kind(const Node& node) {
        const auto kind = pair::kind_from(text(node));
        if (!kind) fail(node, "is no kind of term");
        return kind.value_or(pair::Kind::term);
    }

    void unknown(const Node& at, const std::string& key) { fail(at, "unknown key \"" + key + "\""); }

    Sighting sighting(const Node& node) {
        Sighting sighting;
        each_key(node, [&](const std::string& key, const Node& value) {
            if (key == "line")
                sighting.line = number(value);
            else if (key == "pattern")
                sighting.pattern = text(value);
            else if (key == "confidence")
                sighting.confidence = confidence(value);
            else
                unknown(value, key);
        });
        return sighting;
    }

    EvidencePair pair(const Node& node) {
        EvidencePair pair;
        each_key(node, [&](const std::string& key, const Node& value) {
            if (key == "term")
                pair.term = text(value);
            else if (key == "gloss")
                pair.gloss = text(value);
            else if (key == "kind")
                pair.kind = kind(value);
            else if (key == "doubtful")
                pair.is_doubtful = text(value) == "true";
            else if (key == "found")
                pair.found = list(value, &Reader::sighting);
            else if (key == "context")
                pair.context = text(value);
            else
                unknown(value, key);
        });
        if (pair.term.empty() || pair.gloss.empty()) fail(node, "a pair without term or gloss");
        return pair;
    }

    UnpairedSighting unpaired_sighting(const Node& node) {
        UnpairedSighting sighting;
        each_key(node, [&](const std::string& key, const Node& value) {
            if (key == "line")
                sighting.line = number(value);
            else if (key == "resolved")
                sighting.resolved = text(value);
            else
                unknown(value, key);
        });
        return sighting;
    }

    Unpaired unpaired(const Node& node) {
        Unpaired unpaired;
        each_key(node, [&](const std::string& key, const Node& value) {
            if (key == "term")
                unpaired.term = text(value);
            else if (key == "found")
                unpaired.found = list(value, &Reader::unpaired_sighting);
            else
                unknown(value, key);
        });
        if (unpaired.term.empty()) fail(node, "an unpaired fragment without its term");
        return unpaired;
    }

    DroppedPair dropped(const Node& node) {
        const EvidencePair read = pair(node);
        return {read.term, read.gloss, read.context, read.kind};
    }

    Evidence evidence(const Node& root) {
        Evidence evidence;
        std::size_t format = 0;
        each_key(root, [&](const std::string& key, const Node& value) {
            if (key == "format")
                format = number(value);
            else if (key == "article")
                evidence.article = text(value);
            else if (key == "hash")
                evidence.hash = text(value);
            else if (key == "pairing")
                evidence.pairing = static_cast<int>(number(value));
            else if (key == "options")
                evidence.options = text(value);
            else if (key == "pairs")
                evidence.pairs = list(value, &Reader::pair);
            else if (key == "unpaired")
                evidence.unpaired = list(value, &Reader::unpaired);
            else if (key == "dropped")
                evidence.dropped = list(value, &Reader::dropped);
            else
                unknown(value, key);
        });
        if (format != 1) fail(root, "is not evidence of format 1");
        if (evidence.article.empty()) fail(root, "does not say of which article it is");
        return evidence;
    }

private:
    std::string_view m_text;
    const Origin& m_origin;
    std::optional<text::Diagnostic> m_error;
};

}  // namespace

Result<Evidence> read_evidence(std::string_view text, const std::string& file) {
    if (text.size() > max_evidence_bytes)
        return Failure(error_at(file, "", 0, "limit", "evidence of more than 64 MiB", "merge smaller articles"));
    if (Result<void> guarded = guard_yaml_text(file, text); !guarded) return Failure(guarded.error());
    if (auto quick = read_evidence_quickly(text)) return std::move(*quick);
    const Origin origin{file, 1};
    const Result<Node> root = parse_yaml(text, origin);
    if (!root) return Failure(root.error());
    Reader reader(text, origin);
    Evidence evidence = reader.evidence(*root);
    if (reader.has_failed()) return Failure(reader.take_error());
    return evidence;
}

}  // namespace shuyu::glossary
