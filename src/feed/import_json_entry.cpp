#include "feed/import_json_entry.hpp"

#include <algorithm>

#include "feed/import_entry.hpp"
#include "glossary/term_fields.hpp"

namespace shuyu::feed {
namespace {

using text::JsonValue;

template <class Owner>
bool set_field(Owner& owner, std::span<const glossary::ScalarField<Owner>> fields, const std::string& name,
               const JsonValue& value) {
    for (const glossary::ScalarField<Owner>& field : fields)
        if (field.name == name) return value.type == JsonValue::Type::string && field.set(owner, value.string);
    return false;
}

bool set_list(glossary::Term& term, const std::string& name, const JsonValue& value) {
    for (const glossary::ListField& list : glossary::term_lists()) {
        if (list.name != name || value.type != JsonValue::Type::array) continue;
        for (const JsonValue& item : value.items)
            if (item.type == JsonValue::Type::string) (term.*list.items).push_back(item.string);
        return true;
    }
    return false;
}

void take_gloss(const JsonValue& object, ImportedEntry& entry, Imported& into) {
    ImportedGloss& gloss = entry.glosses.emplace_back();
    for (std::size_t i = 0; i < object.names.size() && i < object.items.size(); ++i) {
        const std::string& name = object.names[i];
        const JsonValue& value = object.items[i];
        const bool is_taken = name == "status" ? state_status(gloss, value.string)
                                               : set_field(gloss.gloss, glossary::gloss_fields(), name, value);
        if (!is_taken) into.not_taken["gloss member " + name.substr(0, 64)] += 1;
    }
}

}  // namespace

void take_json_entry(const JsonValue& object, std::size_t line, Imported& into) {
    if (object.type != JsonValue::Type::object) return into.leave_out(line, "no-entry", "this is no object");
    ImportedEntry entry;
    entry.line = line;
    for (std::size_t i = 0; i < object.names.size() && i < object.items.size(); ++i) {
        const std::string& name = object.names[i];
        const JsonValue& value = object.items[i];
        if (name == "glosses")
            for (const JsonValue& gloss : value.items) take_gloss(gloss, entry, into);
        else if (!set_field(entry.term, glossary::term_fields(), name, value) && !set_list(entry.term, name, value))
            into.not_taken["member " + name.substr(0, 64)] += 1;
    }
    into.add(std::move(entry));
}

}  // namespace shuyu::feed
