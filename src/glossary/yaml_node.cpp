#include "glossary/yaml_node.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <unordered_set>
#include <utility>

#include "glossary/limits.hpp"
#include "glossary/text_guard.hpp"

namespace shuyu::glossary {
namespace {

constexpr std::string_view sentinel = "x-end-of-file";
constexpr std::string_view flow_key = "k: ";

/// Thrown from inside the parser, caught in parse_yaml.
struct Refusal {
    std::size_t offset;
    const char* rule;
    std::string what;
    const char* remedy;
};

/// Builds the tree and refuses what a glossary must not hold.
class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(std::string_view text, std::size_t flow_limit) : m_text(text), m_flow_limit(flow_limit) {
        m_open.reserve(max_depth + 2);
    }

    Node take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        check_properties(mark, "", anchor);
        Node node;
        node.begin = offset_of(mark);
        add(std::move(node));
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        throw Refusal{offset_of(mark), "alias", "YAML aliases are not allowed in a glossary", "write the value out"};
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        check_properties(mark, tag, anchor);
        if (value.size() > max_scalar_bytes)
            throw Refusal{offset_of(mark), "limit", "a value of more than 64 KiB", "shorten it"};
        Node node;
        node.type = Node::Type::scalar;
        node.is_plain = tag == "?";
        node.value = value;
        node.begin = offset_of(mark);
        add(std::move(node));
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override {
        open(mark, tag, anchor, style, Node::Type::list);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override {
        open(mark, tag, anchor, style, Node::Type::map);
    }
    void OnMapEnd() override { close(); }

private:
    std::size_t offset_of(const YAML::Mark& mark) const {
        return std::min(mark.pos < 0 ? m_text.size() : static_cast<std::size_t>(mark.pos), m_text.size());
    }

    void check_properties(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor) const {
        const std::size_t offset = offset_of(mark);
        if (anchor != 0)
            throw Refusal{offset, "anchor", "YAML anchors are not allowed in a glossary", "remove the &name"};
        const bool is_tagged =
            (!tag.empty() && tag != "?" && tag != "!") || (offset < m_text.size() && m_text[offset] == '!');
        if (is_tagged) throw Refusal{offset, "tag", "YAML tags are not allowed in a glossary", "remove the !tag"};
    }

    void open(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value style,
              Node::Type type) {
        check_properties(mark, tag, anchor);
        if (m_open.size() >= max_depth)
            throw Refusal{offset_of(mark), "limit", "nested more than 16 deep", "flatten it"};
        Node node;
        node.type = type;
        node.is_flow = style == YAML::EmitterStyle::Flow;
        node.begin = offset_of(mark);
        m_flow_depth += node.is_flow ? 1 : 0;
        m_open.push_back({std::move(node), {}});
    }

    void close() {
        Node node = std::move(m_open.back().node);
        m_open.pop_back();
        m_flow_depth -= node.is_flow ? 1 : 0;
        add(std::move(node));
    }

    void add(Node node) {
        if (m_flow_depth > 0 && ++m_flow_nodes > m_flow_limit)
            throw Refusal{node.begin, "limit", "too many values in brackets", "write them as lines"};
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open& parent = m_open.back();
        if (parent.node.is_map() && parent.node.keys.size() == parent.node.items.size())
            add_key(parent, std::move(node));
        else
            parent.node.items.push_back(std::move(node));
    }

    struct Open {
        Node node;
        std::unordered_set<std::string> names;
    };

    static void add_key(Open& parent, Node key) {
        if (!key.is_scalar()) throw Refusal{key.begin, "key", "a key that is no text", "write a name before the colon"};
        if (key.value == "<<")
            throw Refusal{key.begin, "merge-key", "YAML merge keys are not allowed in a glossary",
                          "write the values out"};
        if (!parent.names.insert(key.value).second)
            throw Refusal{key.begin, "duplicate-key", "the key \"" + key.value + "\" stands here twice",
                          "keep one of them"};
        parent.node.keys.push_back(std::move(key));
    }

    std::string_view m_text;
    std::size_t m_flow_limit;
    std::vector<Open> m_open;
    std::size_t m_flow_depth = 0;
    std::size_t m_flow_nodes = 0;
    Node m_root;
};

/// yaml-cpp's words, for people. What is not here is passed on.
std::string in_words(const std::string& message) {
    constexpr std::pair<std::string_view, const char*> words[] = {
        {"end of map not found", "the indentation does not fit, or a value needs quotes"},
        {"end of sequence not found", "the indentation does not fit the list"},
        {"illegal map value", "a colon inside a value that has no quotes"},
        {"end of map flow not found", "a { without its }"},
        {"end of sequence flow not found", "a [ without its ]"},
        {"unknown token", "a value that begins with a special character needs quotes"},
        {"bad file", "nested too deep"},
    };
    for (const auto& [theirs, ours] : words)
        if (message.find(theirs) != std::string::npos) return ours;
    return message;
}

Result<Node> without_sentinel(Node root, std::string_view text, const Origin& origin) {
    const bool is_whole = root.is_map() && !root.keys.empty() && root.keys.back().value == sentinel &&
                          root.keys.back().begin > text.size();
    if (is_whole) {
        root.keys.pop_back();
        root.items.pop_back();
        return root;
    }
    return Failure(error_at(
        origin, text, text.size(), "yaml",
        root.is_map() ? "the file's end is not where the YAML ends: cut off inside quotes or brackets, or stray text"
                      : "is not a map of keys and values",
        "look at the lines before it"));
}

Result<Node> parse_with_sentinel(const std::string& whole, std::string_view text, const Origin& origin,
                                 std::size_t flow_limit) {
    TreeBuilder builder(whole, flow_limit);
    try {
        std::istringstream stream(whole);
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
    } catch (const Refusal& refusal) {
        return Failure(error_at(origin, text, refusal.offset, refusal.rule, refusal.what, refusal.remedy));
    } catch (const YAML::Exception& error) {
        const std::size_t offset = error.mark.is_null() ? 0 : static_cast<std::size_t>(std::max(error.mark.pos, 0));
        return Failure(
            error_at(origin, text, offset, "yaml", "broken YAML: " + in_words(error.msg), "correct the line"));
    }
    return builder.take();
}

std::size_t line_begin_of(std::string_view text, std::size_t offset) {
    return offset == 0 ? 0 : text.rfind('\n', offset - 1) + 1;
}

/// Offset of the first character that is no blank, comment or document start.
std::size_t first_content(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        const std::size_t content = std::min(text.find_first_not_of(" \t\r\n", at), end);
        if (content < end && text[content] != '#' && !text.substr(content).starts_with("---")) return content;
        at = end;
    }
    return text.size();
}

void shift_left(Node& node, std::size_t count) {
    node.begin -= std::min(node.begin, count);
    for (Node& key : node.keys) key.begin -= std::min(key.begin, count);
    for (Node& item : node.items) shift_left(item, count);
}

}  // namespace

const Node* Node::find(std::string_view key) const {
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i].value == key) return &items[i];
    return nullptr;
}

text::Diagnostic error_at(const Origin& origin, std::string_view text, std::size_t offset, std::string rule,
                          std::string what, std::string remedy) {
    text::Diagnostic error = error_at(origin.file, text, offset, std::move(rule), std::move(what), std::move(remedy));
    error.place.line += origin.first_line - 1;
    return error;
}

Result<Node> parse_yaml(std::string_view text, const Origin& origin, std::size_t indent) {
    std::string whole(text);
    whole.append("\n").append(indent, ' ').append(sentinel).append(": 1\n");
    Result<Node> root = parse_with_sentinel(whole, text, origin, max_flow_nodes);
    return root ? without_sentinel(std::move(*root), text, origin) : root;
}

Result<Node> parse_whole_yaml(std::string_view text, const Origin& origin) {
    const std::size_t brace = first_content(text);
    if (brace == text.size() || text[brace] != '{') {
        std::string whole(text);
        whole.append("\n").append(brace - line_begin_of(text, brace), ' ').append(sentinel).append(": 1\n");
        Result<Node> root = parse_with_sentinel(whole, text, origin, max_whole_flow_nodes);
        return root ? without_sentinel(std::move(*root), text, origin) : root;
    }
    // A key before the bracket, so that the sentinel can stand behind it.
    std::string whole(text.substr(0, brace));
    whole.append(flow_key).append(text.substr(brace)).append("\n").append(sentinel).append(": 1\n");
    Result<Node> root = parse_with_sentinel(whole, text, origin, max_whole_flow_nodes);
    if (root) root = without_sentinel(std::move(*root), text, origin);
    if (!root) return root;
    if (root->items.size() != 1 || !root->items[0].is_map())
        return Failure(error_at(origin, text, brace, "yaml", "is not a map of keys and values", "correct the line"));
    Node map = std::move(root->items[0]);
    shift_left(map, flow_key.size());
    return map;
}

}  // namespace shuyu::glossary
