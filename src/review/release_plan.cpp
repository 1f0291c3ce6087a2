#include "review/release_plan.hpp"

#include "glossary/term_writer.hpp"

namespace shuyu::review {
namespace {

Result<Version> version_of(const glossary::GlossaryText& glossary) {
    const std::string& text = glossary.header().version;
    if (const auto version = version_from(text)) return *version;
    text::Diagnostic error = text::make_error("version", "version \"" + text + "\" is not like 1.2.0", "write it so");
    error.place.file = glossary.file();
    return Failure(error);
}

Result<ReleasePlan> plan_first(const glossary::GlossaryText& now, const Version& version) {
    glossary::Header head = now.header();
    const auto nothing = glossary::GlossaryText::parse(glossary::write_header(head), "");
    if (!nothing) return Failure(nothing.error());
    return ReleasePlan{"", compare(*nothing, now), Version{}, version, true};
}

}  // namespace

Result<ReleasePlan> plan_release(const std::optional<Release>& last, const glossary::GlossaryText& now) {
    const auto current = version_of(now);
    if (!current) return Failure(current.error());
    if (!last) return plan_first(now, *current);
    const auto old = version_of(last->glossary);
    if (!old) return Failure(old.error());
    ReleasePlan plan{last->name, compare(last->glossary, now), *old, *old, false};
    plan.version = std::max(next(*old, plan.diff.step), *current);
    plan.is_set = plan.version == *current;
    return plan;
}

}  // namespace shuyu::review
