#include "review/three_way_merge.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "glossary/entry_file.hpp"
#include "review/conflict_markers.hpp"
#include "review/glossary_file_merge.hpp"
#include "review/glossary_version.hpp"
#include "review/merge_evidence.hpp"

namespace shuyu::review {
namespace {

using glossary::EntryFile;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// A text with LF alone, a line end at its end and no byte order mark, and what it was before.
struct PlainText {
    std::string text;
    bool is_crlf = false;
    bool has_mark = false;
    bool lacks_end = false;

    explicit PlainText(std::string_view bytes) {
        has_mark = bytes.starts_with(byte_order_mark);
        if (has_mark) bytes.remove_prefix(byte_order_mark.size());
        const auto returns = std::count(bytes.begin(), bytes.end(), '\r');
        is_crlf = returns > 0 && returns == std::count(bytes.begin(), bytes.end(), '\n');
        text.reserve(bytes.size() + 1);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            if (!is_crlf || bytes[i] != '\r' || i + 1 == bytes.size() || bytes[i + 1] != '\n') text += bytes[i];
        lacks_end = !text.empty() && text.back() != '\n';
        if (lacks_end) text += '\n';
    }

    std::string unplain(std::string merged) const {
        if (lacks_end && merged.ends_with('\n')) merged.pop_back();
        std::string bytes(has_mark ? byte_order_mark : "");
        for (const char c : merged) {
            if (c == '\n' && is_crlf) bytes += '\r';
            bytes += c;
        }
        return bytes;
    }
};

/// The base, which can be none, and, where it was merged itself (criss-cross), can have conflicts: then the entries
/// in conflict are left out of it, as if it knew nothing of them.
std::optional<EntryFile> parse_base(const std::string& text, const std::string& path) {
    if (auto base = parse_version(text, path)) return std::move(*base);
    const auto sides = split_conflicts(text);
    if (!sides || sides->conflicts == 0) return std::nullopt;
    auto ours = parse_version(sides->ours, path);
    const auto theirs = parse_version(sides->theirs, path);
    if (!ours || !theirs) return std::nullopt;
    std::multiset<std::string> known;
    for (std::size_t i = 0; i < theirs->size(); ++i) known.insert(theirs->lines(i));
    glossary::Changes changes;
    for (std::size_t i = 0; i < ours->size(); ++i)
        if (!known.contains(ours->lines(i))) changes.entries.emplace(i, std::nullopt);
    if (changes.entries.empty()) return std::move(*ours);
    if (ours->form() == glossary::FileForm::entry) return std::nullopt;
    auto certain = parse_version(ours->with(changes), path);
    return certain ? std::optional(std::move(*certain)) : std::nullopt;
}

bool is_empty(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Whether both readings of the result are good ones.
Result<void> check(const Pieces& pieces, const std::string& path) {
    const std::string ours = our_text(pieces);
    if (const auto read = parse_version(ours, path); !read) return Failure(read.error());
    const std::string theirs = their_text(pieces);
    if (theirs == ours) return {};
    if (const auto read = parse_version(theirs, path); !read) return Failure(read.error());
    return {};
}

MarkedText written(const Pieces& pieces, const MergeContext& context) {
    if (context.conflicts == Conflicts::mark) return with_markers(pieces, context.marker_size);
    return {context.conflicts == Conflicts::take_ours ? our_text(pieces) : their_text(pieces), 0};
}

Result<MergedFile> merge_glossaries(const Versions& versions, const MergeContext& context) {
    const PlainText base_text(versions.base);
    const PlainText our_plain(versions.ours);
    const PlainText their_plain(versions.theirs);
    const auto ours = parse_version(our_plain.text, context.path);
    if (!ours) return Failure(ours.error());
    const auto theirs = parse_version(their_plain.text, context.path);
    if (!theirs) return Failure(theirs.error());
    const auto base = is_empty(base_text.text) ? std::nullopt : parse_base(base_text.text, context.path);
    const bool is_traditional = ours->header().source == "zh-Hant";
    auto merged =
        merge_entry_files({base ? &*base : nullptr, *ours, *theirs},
                          is_traditional ? text::ChineseScript::traditional : text::ChineseScript::simplified);
    if (!merged) return Failure(merged.error());
    if (Result<void> checked = check(merged->pieces, context.path); !checked) return Failure(checked.error());
    MarkedText marked = written(merged->pieces, context);
    PlainText like = our_plain;
    const bool both_lack = our_plain.lacks_end && their_plain.lacks_end;
    const bool one_lacks = our_plain.lacks_end || their_plain.lacks_end;
    like.lacks_end = both_lack || (one_lacks && !base_text.lacks_end);
    return MergedFile{like.unplain(std::move(marked.text)), marked.conflicts, std::move(merged->notes)};
}

}  // namespace

Result<MergedFile> merge_versions(const Versions& versions, const MergeContext& context) {
    if (versions.ours == versions.theirs || versions.theirs == versions.base) return MergedFile{versions.ours, 0, {}};
    if (versions.ours == versions.base) return MergedFile{versions.theirs, 0, {}};
    if (auto evidence = merge_evidence(versions, context)) return std::move(*evidence);
    return merge_glossaries(versions, context);
}

}  // namespace shuyu::review
