#include "glossary/flow_writer.hpp"

#include <algorithm>

#include "glossary/node_extent.hpp"
#include "glossary/scalar_writer.hpp"
#include "glossary/term_fields.hpp"

namespace shuyu::glossary {
namespace {

class FlowMap {
public:
    void add(std::string_view name, std::string_view value) {
        if (m_text.size() > 1) m_text += ", ";
        m_text.append(name).append(": ").append(value);
    }

    template <class Owner>
    void add_scalar(const Owner& owner, std::span<const ScalarField<Owner>> fields, std::string_view name) {
        for (const ScalarField<Owner>& field : fields) {
            const std::string value = field.name == name ? field.get(owner) : std::string();
            if (!value.empty()) add(name, name == "example" ? write_quoted(value) : write_scalar(value, Context::flow));
        }
    }

    /// The fields of `old` whose names are not in `known`.
    void add_other(std::string_view text, const Node* old, std::span<const std::string_view> known) {
        for (std::size_t i = 0; old != nullptr && i < old->keys.size(); ++i) {
            const std::string& name = old->keys[i].value;
            if (std::find(known.begin(), known.end(), name) != known.end()) continue;
            add(write_scalar(name, Context::flow), raw_value(text, old->items[i]));
        }
    }

    std::string take() { return std::move(m_text) + '}'; }

private:
    static std::string raw_value(std::string_view text, const Node& value) {
        if (value.type == Node::Type::null) return "null";
        const bool has_more_lines = value.is_plain && text.substr(value.begin, value.value.size()) != value.value;
        if (has_more_lines) return write_scalar(value.value, Context::flow);
        if (value.is_plain) return value.value;
        return std::string(text.substr(value.begin, node_end(text, value, text.size()) - value.begin));
    }

    std::string m_text = "{";
};

std::string write_item(const Node& node) {
    const std::string value = write_flow_value(node);
    return value.empty() ? "null" : value;
}

}  // namespace

std::string write_flow_value(const Node& node) {
    switch (node.type) {
        case Node::Type::null:
            return "";
        case Node::Type::scalar:
            if (node.is_plain && node.value.find_first_of(",[]{}\n") == std::string::npos) return node.value;
            return node.value.empty() ? "\"\"" : write_scalar(node.value, Context::flow);
        case Node::Type::list: {
            std::string list;
            for (const Node& item : node.items) list += (list.empty() ? "" : ", ") + write_item(item);
            return '[' + list + ']';
        }
        case Node::Type::map: {
            std::string map;
            for (std::size_t i = 0; i < node.keys.size(); ++i)
                map += (map.empty() ? "" : ", ") + write_scalar(node.keys[i].value, Context::flow) + ": " +
                       write_item(node.items[i]);
            return '{' + map + '}';
        }
    }
    return "";
}

std::string write_flow_gloss(const Gloss& gloss, std::string_view text, const Node* old) {
    FlowMap map;
    for (const std::string_view name : gloss_field_order()) map.add_scalar(gloss, gloss_fields(), name);
    map.add_other(text, old, gloss_field_order());
    return map.take();
}

std::string write_flow_glosses(const std::vector<Gloss>& glosses, const GlossOrigins& origins, std::string_view text,
                               const Node* old) {
    std::string out = "[";
    for (std::size_t i = 0; i < glosses.size(); ++i) {
        if (i > 0) out += ", ";
        const bool is_old = old != nullptr && origins[i] != is_new;
        out += write_flow_gloss(glosses[i], text, is_old ? &old->items[origins[i]] : nullptr);
    }
    return out + ']';
}

std::string write_flow_term(const Term& term, const GlossOrigins& origins, std::string_view text, const Node* old) {
    FlowMap map;
    for (const std::string_view name : term_field_order()) {
        map.add_scalar(term, term_fields(), name);
        for (const ListField& list : term_lists())
            if (list.name == name && !(term.*list.items).empty()) map.add(name, write_flow_list(term.*list.items));
    }
    if (!term.glosses.empty())
        map.add("glosses", write_flow_glosses(term.glosses, origins, text, old ? old->find("glosses") : nullptr));
    map.add_other(text, old, term_field_order());
    return map.take();
}

}  // namespace shuyu::glossary
