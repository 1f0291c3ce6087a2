#include "glossary/glossary_text.hpp"

#include <algorithm>
#include <set>

#include "file/paths.hpp"
#include "glossary/entry_name.hpp"
#include "glossary/location.hpp"

namespace shuyu::glossary {
namespace {

EntryFile::Rank rank_of(std::size_t number, const std::string& name) {
    if (number > 0) return EntryFile::Rank::part;
    return file::name_of(name) == header_file_name ? EntryFile::Rank::header : EntryFile::Rank::main;
}

}  // namespace

Result<GlossaryText> GlossaryText::parse(std::string text, std::string file) {
    std::vector<SourceFile> files(1);
    files.front() = {file::name_of(file), std::move(file), std::move(text)};
    return parse(std::move(files));
}

Result<GlossaryText> GlossaryText::parse(std::vector<SourceFile> files) {
    GlossaryText glossary;
    for (SourceFile& source : files) {
        const EntryFile::Rank rank = rank_of(glossary.m_files.size(), source.name);
        Result<EntryFile> file = EntryFile::parse(std::move(source.bytes), std::move(source.path), rank);
        if (!file) return Failure(file.error());
        glossary.m_files.push_back(std::move(*file));
        glossary.m_names.push_back(std::move(source.name));
    }
    glossary.index();
    return glossary;
}

text::ChineseScript GlossaryText::script() const {
    return header().source == "zh-Hant" ? text::ChineseScript::traditional : text::ChineseScript::simplified;
}

void GlossaryText::index() {
    m_entries.clear();
    for (std::size_t file = 0; file < m_files.size(); ++file)
        for (std::size_t i = 0; i < m_files[file].size(); ++i)
            m_entries.push_back({static_cast<std::uint32_t>(file), static_cast<std::uint32_t>(i)});
    m_by_key = {};
    m_by_key.reserve(size());
    m_by_variant = {};
    std::size_t number = 0;
    for (EntryFile& file : m_files) {
        for (const std::uint64_t hash : file.key_hashes(script())) {
            m_by_key.add_hash(hash, number);
            for (const std::string& variant : file.variants(m_entries[number].index))
                m_by_variant.add(text::term_key(variant, script()), number);
            ++number;
        }
    }
    m_by_key.sort();
    m_by_variant.sort();
}

std::vector<std::size_t> GlossaryText::find(const std::string& key) const {
    std::vector<std::size_t> found =
        m_by_key.find(key, [&](std::size_t i) { return text::term_key(term(i), script()) == key; });
    if (!found.empty()) return found;
    found = m_by_variant.find(key, [&](std::size_t i) {
        const auto& variants = at(i).variants(m_entries[i].index);
        return std::any_of(variants.begin(), variants.end(),
                           [&](const std::string& variant) { return text::term_key(variant, script()) == key; });
    });
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<Changes> GlossaryText::by_file(const Changes& changes) const {
    std::vector<Changes> split(m_files.size());
    for (const auto& [index, term] : changes.entries)
        split[m_entries[index].file].entries.emplace(m_entries[index].index, term);
    for (const auto& [index, lines] : changes.lines)
        split[m_entries[index].file].lines.emplace(m_entries[index].index, lines);
    split.front().added = changes.added;
    return split;
}

std::string GlossaryText::with(const Changes& changes) const {
    return m_files.front().with(by_file(changes).front());
}

std::vector<ChangedFile> GlossaryText::changed_files(const Changes& changes) const {
    std::vector<Changes> split = by_file(changes);
    std::vector<ChangedFile> changed;
    if (is_file_per_term()) {
        std::set<std::string> names;
        for (const std::string& name : m_names) names.insert(lowered(name));
        for (const Term& term : split.front().added) {
            ChangedFile file{free_entry_name(term, names), write_entry_file(term)};
            names.insert(lowered(file.name));
            changed.push_back(std::move(file));
        }
        split.front().added.clear();
    }
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (split[i].is_empty()) continue;
        const bool is_removed = !split[i].entries.empty() && !split[i].entries.begin()->second;
        const bool is_emptied = m_files[i].form() == FileForm::entry && is_removed;
        changed.push_back({m_names[i], is_emptied ? std::nullopt : std::optional(m_files[i].with(split[i]))});
    }
    std::sort(changed.begin(), changed.end(),
              [](const ChangedFile& a, const ChangedFile& b) { return a.name < b.name; });
    return changed;
}

Result<GlossaryText> GlossaryText::with_files(const std::vector<ChangedFile>& changed) const {
    GlossaryText after;
    const auto keep = [&](const std::string& name, EntryFile file) {
        after.m_names.push_back(name);
        after.m_files.push_back(std::move(file));
    };
    const std::string folder = file().substr(0, file().size() - m_names.front().size());
    const auto parse_into = [&](const ChangedFile& change, const EntryFile* before) -> Result<void> {
        const EntryFile::Rank rank = rank_of(after.m_files.size(), change.name);
        Result<EntryFile> file = EntryFile::parse(*change.bytes, folder + change.name, rank, before);
        if (!file) return Failure(file.error());
        keep(change.name, std::move(*file));
        return {};
    };
    std::map<std::string, const ChangedFile*> by_name;
    for (const ChangedFile& change : changed) by_name[change.name] = &change;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const auto change = by_name.extract(m_names[i]);
        if (change.empty())
            keep(m_names[i], m_files[i]);
        else if (change.mapped()->bytes)
            if (Result<void> parsed = parse_into(*change.mapped(), &m_files[i]); !parsed)
                return Failure(parsed.error());
    }
    for (const auto& [name, change] : by_name)
        if (change->bytes)
            if (Result<void> parsed = parse_into(*change, nullptr); !parsed) return Failure(parsed.error());
    after.index();
    return after;
}

}  // namespace shuyu::glossary
