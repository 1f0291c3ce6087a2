#include <optional>
#include <unordered_map>

#include "check/rule_functions.hpp"
#include "check/rules.hpp"
#include "glossary/conflicts.hpp"

namespace shuyu::check {

namespace {

/// Finds glosses in entries by their spelling; an entry that is asked for again is not read again.
class GlossNumbers {
public:
    explicit GlossNumbers(const glossary::GlossaryText& glossary) : m_glossary(glossary) {}

    std::optional<std::size_t> find(std::size_t entry, const std::string& gloss) {
        if (entry != m_entry) read(entry);
        const auto found = m_numbers.find(gloss);
        return found == m_numbers.end() ? std::nullopt : std::optional(found->second);
    }

private:
    void read(std::size_t entry) {
        m_numbers.clear();
        m_entry = entry;
        std::size_t number = 0;
        for (const glossary::Gloss& gloss : m_glossary.read(entry).glosses) m_numbers.emplace(gloss.gloss, number++);
    }

    const glossary::GlossaryText& m_glossary;
    std::optional<std::size_t> m_entry;
    std::unordered_map<std::string, std::size_t> m_numbers;
};

}  // namespace

void check_conflicts(const Subject& subject, Remarks& remarks) {
    GlossNumbers numbers(subject.glossary);
    for (glossary::Conflict& conflict : list_conflicts(subject.glossary, {})) {
        const Rule* const rule = find_rule(conflict.rule);
        if (rule == nullptr) continue;  // a test sees to it that each has one
        Part part{conflict.entry};
        if (const auto gloss = numbers.find(conflict.entry, conflict.gloss)) part = {conflict.entry, *gloss, "gloss"};
        remarks.push_back({rule->name, part, std::move(conflict.what), std::move(conflict.remedy)});
    }
}

}  // namespace shuyu::check
