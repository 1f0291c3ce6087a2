#include "review/merge_evidence.hpp"

#include <algorithm>
#include <tuple>

#include "glossary/evidence.hpp"
#include "review/glossary_version.hpp"

namespace shuyu::review {

using glossary::Evidence;

std::optional<MergedFile> merge_evidence(const Versions& versions, const MergeContext& context) {
    if (!is_evidence(versions.ours) || !is_evidence(versions.theirs)) return std::nullopt;
    const auto ours = glossary::read_evidence(versions.ours, context.path);
    const auto theirs = glossary::read_evidence(versions.theirs, context.path);
    if (!ours || !theirs) return std::nullopt;
    const std::string hash = context.hash_of_article ? context.hash_of_article(ours->article) : "";
    const auto rank = [&](const Evidence& evidence, const std::string& bytes) {
        return std::tuple(!hash.empty() && evidence.hash == hash, evidence.pairing, bytes);
    };
    const bool is_ours = rank(*ours, versions.ours) >= rank(*theirs, versions.theirs);
    const Evidence& chosen = is_ours ? *ours : *theirs;
    const Evidence& other = is_ours ? *theirs : *ours;
    Evidence merged = with_dropped(chosen, other);
    for (const glossary::DroppedPair& pair : chosen.dropped)
        if (std::find(merged.dropped.begin(), merged.dropped.end(), pair) == merged.dropped.end())
            merged.dropped.push_back(pair);
    return MergedFile{write_evidence(merged), 0, {}};
}

}  // namespace shuyu::review
