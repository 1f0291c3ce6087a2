#include "review/diff_sides.hpp"

#include "file/find_files.hpp"
#include "file/git.hpp"
#include "file/mapped_file.hpp"
#include "glossary/glossary_files.hpp"
#include "glossary/revision.hpp"

namespace shuyu::review {
namespace {

using glossary::Location;

constexpr const char* standard_input = "-";

bool is_file(const std::string& name) {
    return name == standard_input || (!name.empty() && file::exists(name));
}

Result<Side> read_disk(const Location& location, const std::string& name) {
    auto glossary = read_glossary(location);
    if (!glossary) return Failure(glossary.error());
    Side side{name, std::move(*glossary), std::nullopt};
    if (file::is_folder(location.folder + '/' + location.evidence)) side.evidence = load_evidence(location);
    return side;
}

Result<Side> read_standard_input() {
    const auto input = file::MappedFile::open(standard_input);
    if (!input) return Failure(input.error());
    auto glossary = glossary::GlossaryText::parse(std::string(input->bytes()), standard_input);
    if (!glossary) return Failure(glossary.error());
    return Side{standard_input, std::move(*glossary), std::nullopt};
}

/// "A...B" is the commit in which both began to part.
Result<std::string> commit_named(const Location& location, const std::string& name) {
    const std::size_t dots = name.find("...");
    if (dots == std::string::npos) return name;
    const auto a = file::resolve_commit(location.root, name.substr(0, dots));
    if (!a) return a;
    const auto b = file::resolve_commit(location.root, name.substr(dots + 3));
    if (!b) return b;
    const auto base = file::run_git(location.root, {"merge-base", *a, *b});
    if (!base || base->empty())
        return Failure(text::make_error("git", "no common past: " + name, "compare them with two dots: A..B"));
    return base->substr(0, base->find('\n'));
}

Result<Side> read_revision(const Location& location, const std::string& name) {
    const auto commit = commit_named(location, name);
    if (!commit) return Failure(commit.error());
    auto glossary = read_glossary_at(location, *commit);
    if (!glossary) return Failure(glossary.error());
    auto evidence = load_evidence_at(location, *commit);
    if (!evidence) return Failure(evidence.error());
    return Side{name, std::move(*glossary), std::move(*evidence)};
}

std::string or_head(std::string revision) {
    return revision.empty() ? "HEAD" : revision;
}

}  // namespace

bool SideNames::are_files() const {
    return is_file(before) && is_file(after);
}

SideNames sides_named(const std::string& before, const std::string& after) {
    const std::size_t dots = before.find("..");
    if (!after.empty() || dots == std::string::npos || is_file(before)) return {before, after};
    const bool is_from_base = before.substr(dots, 3) == "...";
    const std::string a = or_head(before.substr(0, dots));
    const std::string b = or_head(before.substr(dots + (is_from_base ? 3 : 2)));
    return {is_from_base ? a + "..." + b : a, b};
}

Result<Side> read_side(const Location* location, const std::string& name) {
    if (name == standard_input) return read_standard_input();
    if (is_file(name)) {
        const auto place = glossary::locate(name, glossary::MissingFolder::refuse);
        return place ? read_disk(*place, name) : Failure(place.error());
    }
    if (location == nullptr)
        return Failure(text::make_error("missing", "no such file: " + name, "check the name, or pass --glossary"));
    return name.empty() ? read_disk(*location, location->path) : read_revision(*location, name);
}

GlossaryDiff compare_sides(const Side& before, const Side& after) {
    GlossaryDiff diff = compare(before.glossary, after.glossary);
    diff.conflicts = arisen_conflicts(before.glossary, after.glossary, diff);
    static const glossary::EvidenceSet none;
    if (before.evidence || after.evidence)
        if (before.name != standard_input && after.name != standard_input)
            diff.evidence =
                compare_evidence(before.evidence ? *before.evidence : none, after.evidence ? *after.evidence : none);
    return diff;
}

}  // namespace shuyu::review
