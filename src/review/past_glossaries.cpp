#include "review/past_glossaries.hpp"

#include <algorithm>

#include "file/git.hpp"
#include "glossary/location.hpp"

namespace shuyu::review {
namespace {

using glossary::GlossaryText;
using glossary::SourceFile;

bool is_main_name(const std::string& name) {
    return name == glossary::usual_file_name || name == glossary::header_file_name;
}

/// A glossary of files without their main one.
std::optional<GlossaryText> parse_parts(std::vector<SourceFile> files) {
    files.insert(files.begin(), {glossary::header_file_name, glossary::header_file_name, "format: 1\n"});
    auto text = GlossaryText::parse(std::move(files));
    return text ? std::optional(std::move(*text)) : std::nullopt;
}

}  // namespace

Result<void> PastGlossaries::fetch(const std::vector<std::string>& blobs) {
    std::map<std::string, std::string> at_hand;
    std::vector<std::string> missing;
    for (const std::string& blob : blobs)
        if (auto node = m_blobs.extract(blob); !node.empty())
            at_hand.insert(std::move(node));
        else if (!at_hand.contains(blob))
            missing.push_back(blob);
    auto bytes = file::read_blobs(m_root, missing);
    if (!bytes) return Failure(bytes.error());
    for (std::size_t i = 0; i < missing.size(); ++i) at_hand[missing[i]] = std::move((*bytes)[i]);
    m_blobs = std::move(at_hand);
    return {};
}

std::size_t PastGlossaries::largest() const {
    std::size_t most = 0;
    for (const auto& [name, bytes] : m_blobs) most = std::max(most, bytes.size());
    return most;
}

const GlossaryText* PastGlossaries::read(const Files& files) {
    auto found = std::find_if(m_parsed.begin(), m_parsed.end(),
                              [&](const Parsed& parsed) { return parsed.is_used && parsed.files == files; });
    if (found == m_parsed.end()) {
        auto glossary = parse_by_last(files);
        if (!glossary) glossary = parse(files);
        found = m_parsed.begin() + static_cast<std::ptrdiff_t>(m_next);
        *found = Parsed{files, std::move(glossary), true};
        m_next = (m_next + 1) % m_parsed.size();
    }
    return found->glossary ? &*found->glossary : nullptr;
}

std::optional<GlossaryText> PastGlossaries::parse(const Files& files) const {
    std::vector<SourceFile> sources;
    for (const auto& [name, blob] : files) {
        const auto bytes = m_blobs.find(blob);
        if (bytes == m_blobs.end()) return std::nullopt;
        const bool is_main = is_main_name(name);
        if (!is_main && !glossary::holds_terms(bytes->second)) continue;
        sources.insert(is_main ? sources.begin() : sources.end(), {name, name, bytes->second});
    }
    const bool may_be_main = !sources.empty() && (is_main_name(sources.front().name) || sources.size() == 1);
    if (may_be_main)
        if (auto text = GlossaryText::parse(sources)) return std::optional(std::move(*text));
    return parse_parts(std::move(sources));
}

std::optional<GlossaryText> PastGlossaries::parse_by_last(const Files& files) const {
    const Parsed& before = last();
    const bool is_alike = before.glossary && before.glossary->file_count() == 1 && files.size() == 1 &&
                          before.files.size() == 1 && before.files.begin()->first == files.begin()->first;
    if (!is_alike) return std::nullopt;
    const auto bytes = m_blobs.find(files.begin()->second);
    if (bytes == m_blobs.end()) return std::nullopt;
    auto text = before.glossary->with_files({{before.glossary->file_name(0), bytes->second}});
    return text ? std::optional(std::move(*text)) : std::nullopt;
}

}  // namespace shuyu::review
