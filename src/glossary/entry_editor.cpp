#include "glossary/entry_editor.hpp"

#include <algorithm>
#include <utility>

#include "glossary/flow_writer.hpp"
#include "glossary/map_lines.hpp"
#include "glossary/node_extent.hpp"
#include "glossary/scalar_writer.hpp"
#include "glossary/term_fields.hpp"
#include "text/normalize.hpp"

namespace shuyu::glossary {
namespace {

/// The same text, else the same key, else the only one left on both sides.
GlossOrigins match_glosses(const std::vector<Gloss>& have, const std::vector<Gloss>& wanted) {
    GlossOrigins origins(wanted.size(), is_new);
    std::vector<bool> is_used(have.size(), false);
    const auto pass = [&](auto is_same) {
        for (std::size_t w = 0; w < wanted.size(); ++w) {
            for (std::size_t h = 0; h < have.size() && origins[w] == is_new; ++h) {
                if (is_used[h] || !is_same(have[h], wanted[w])) continue;
                origins[w] = h;
                is_used[h] = true;
            }
        }
    };
    pass([](const Gloss& a, const Gloss& b) { return a.gloss == b.gloss; });
    pass([](const Gloss& a, const Gloss& b) { return text::gloss_key(a.gloss) == text::gloss_key(b.gloss); });
    const bool is_renamed = have.size() == wanted.size() && std::count(origins.begin(), origins.end(), is_new) == 1;
    if (is_renamed) pass([](const Gloss&, const Gloss&) { return true; });
    return origins;
}

template <class Owner>
void edit_scalars(MapLines& lines, const Owner& have, const Owner& wanted, std::span<const ScalarField<Owner>> fields,
                  std::span<const std::string_view> order) {
    for (const ScalarField<Owner>& field : fields) {
        const std::string value = field.get(wanted);
        if (value == field.get(have)) continue;
        lines.set(field.name, value.empty() ? "" : write_value(field.name, value), order);
    }
}

void edit_lists(MapLines& lines, const Term& have, const Term& wanted) {
    for (const ListField& field : term_lists()) {
        const auto& items = wanted.*field.items;
        if (items == have.*field.items) continue;
        lines.set(field.name, items.empty() ? "" : write_flow_list(items), term_field_order());
    }
}

/// The lines of one gloss: comments above it from `begin`, its dash, its fields up to `end`.
struct Item {
    std::size_t begin = 0;
    std::size_t dash_line = 0;
    std::size_t end = 0;
};

/// Behind the last line of a gloss, before the line of the next one.
std::size_t item_end(std::string_view text, const Node& gloss, std::size_t next) {
    if (gloss.is_flow) return line_end(text, node_end(text, gloss, next) - 1);
    return MapLines(text, gloss, next, "").field_end(gloss.keys.size() - 1);
}

/// The glosses of a block list; what follows it begins at `limit`.
std::vector<Item> items_of(std::string_view text, const Node& list, std::size_t limit) {
    std::vector<Item> items;
    for (const Node& node : list.items) {
        std::size_t dash = node.begin;
        while (dash > 0 && text[dash] != '-') --dash;
        items.push_back({0, line_begin(text, dash), 0});
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::size_t next = i + 1 < items.size() ? items[i + 1].dash_line : limit;
        items[i].begin = i == 0 ? items[i].dash_line : items[i - 1].end;
        items[i].end = item_end(text, list.items[i], next);
    }
    return items;
}

/// Changes the list of glosses of a block entry.
class GlossListEditor {
public:
    GlossListEditor(std::string_view text, const Term& have, const Term& wanted, const Layout& layout)
        : m_text(text),
          m_have(have),
          m_wanted(wanted),
          m_layout(layout),
          m_origins(match_glosses(have.glosses, wanted.glosses)) {}

    void edit(MapLines& lines, const Node& entry) {
        const std::size_t indent = lines.indent() + field_step;
        const auto i = lines.find("glosses");
        if (!i)
            return lines.insert("glosses",
                                std::string(lines.indent(), ' ') + "glosses:" + m_layout.line_end + new_glosses(indent),
                                term_field_order());
        const Node& list = entry.items[*i];
        if (m_wanted.glosses.empty())
            lines.set("glosses", "", term_field_order());
        else if (list.type == Node::Type::null)
            lines.append(*i, new_glosses(indent));
        else if (list.is_flow && list.items.empty())
            replace_brackets(lines, list, indent);
        else if (list.is_flow)
            lines.set("glosses", write_flow_glosses(m_wanted.glosses, m_origins, m_text, &list), term_field_order());
        else
            edit_lines(lines, list, lines.limit_of(*i));
    }

private:
    std::string new_glosses(std::size_t indent) const {
        std::string lines;
        for (const Gloss& gloss : m_wanted.glosses) lines += write_gloss(gloss, indent, m_layout.line_end);
        return lines;
    }

    /// "glosses: []" becomes lines; a comment behind the brackets stays on the line.
    void replace_brackets(MapLines& lines, const Node& list, std::size_t indent) {
        std::size_t begin = list.begin;
        const std::size_t end = node_end(m_text, list, m_text.size());
        while (m_text[begin - 1] == ' ') --begin;
        lines.replace_range(begin, end, "");
        lines.replace_range(line_end(m_text, end), line_end(m_text, end), new_glosses(indent));
    }

    std::string edited(const Node& node, const Item& item, const Gloss& have, const Gloss& wanted) const {
        if (have == wanted) return std::string(m_text.substr(item.begin, item.end - item.begin));
        if (node.is_flow) {
            const std::size_t end = node_end(m_text, node, item.end);
            return apply_edits(
                m_text, item.begin, item.end,
                {{node.begin, end, write_flow_gloss(wanted, m_text, &node) + comments_inside(m_text, node, end)}});
        }
        MapLines lines(m_text, node, item.end, m_layout.line_end);
        edit_scalars(lines, have, wanted, gloss_fields(), gloss_field_order());
        return apply_edits(m_text, item.begin, item.end, lines.take());
    }

    void edit_lines(MapLines& lines, const Node& list, std::size_t limit) {
        const std::vector<Item> items = items_of(m_text, list, limit);
        const std::size_t indent = list.begin - line_begin(m_text, list.begin);
        std::string text;
        for (std::size_t w = 0; w < m_wanted.glosses.size(); ++w) {
            const std::size_t h = m_origins[w];
            const Gloss& wanted = m_wanted.glosses[w];
            text += h == is_new ? write_gloss(wanted, indent, m_layout.line_end)
                                : edited(list.items[h], items[h], m_have.glosses[h], wanted);
        }
        lines.replace_range(items.front().begin, items.back().end, std::move(text));
    }

    std::string_view m_text;
    const Term& m_have;
    const Term& m_wanted;
    const Layout& m_layout;
    GlossOrigins m_origins;
};

/// Comments of the entry come to stand behind its bracket: behind the entry there may be a comma.
std::string edit_flow_entry(std::string_view text, const Node& node, const Term& have, const Term& wanted,
                            const Layout& layout) {
    const GlossOrigins origins = match_glosses(have.glosses, wanted.glosses);
    const std::size_t end = node_end(text, node, text.size());
    std::string entry = write_flow_term(wanted, origins, text, &node);
    if (const std::string comments = comments_inside(text, node, end); !comments.empty()) {
        const std::size_t column = node.begin - line_begin(text, node.begin);
        entry.insert(1, comments + layout.line_end + std::string(column + field_step, ' '));
    }
    return apply_edits(text, 0, text.size(), {{node.begin, end, std::move(entry)}});
}

}  // namespace

bool Commented::any() const {
    return entry || std::find(glosses.begin(), glosses.end(), true) != glosses.end();
}

Commented find_commented(std::string_view text, const Node& node) {
    Commented commented;
    const Node* list = node.is_flow ? nullptr : node.find("glosses");
    std::vector<Item> items;
    if (list != nullptr && list->is_list() && !list->is_flow) {
        const MapLines lines(text, node, text.size(), "");
        items = items_of(text, *list, lines.limit_of(*lines.find("glosses")));
    }
    commented.glosses.resize(items.size());
    for (const std::size_t comment : find_comments(text, node)) {
        const auto item = std::find_if(items.begin(), items.end(), [&](const Item& lines) {
            return comment >= lines.begin && comment < lines.end;
        });
        if (item == items.end())
            commented.entry = true;
        else
            commented.glosses[static_cast<std::size_t>(item - items.begin())] = true;
    }
    return commented;
}

std::string edit_entry(std::string_view text, const Node& node, const Term& have, const Term& wanted,
                       const Layout& layout) {
    if (have == wanted) return std::string(text);
    if (node.is_flow) return edit_flow_entry(text, node, have, wanted, layout);
    std::string whole_lines(text);
    const bool is_cut = !text.ends_with('\n');
    if (is_cut) whole_lines += layout.line_end;
    MapLines lines(whole_lines, node, whole_lines.size(), layout.line_end);
    edit_scalars(lines, have, wanted, term_fields(), term_field_order());
    edit_lists(lines, have, wanted);
    if (have.glosses != wanted.glosses) GlossListEditor(whole_lines, have, wanted, layout).edit(lines, node);
    std::string edited = apply_edits(whole_lines, 0, whole_lines.size(), lines.take());
    if (is_cut) edited.resize(edited.size() - layout.line_end.size());
    return edited;
}

}  // namespace shuyu::glossary
