#pragma once
#include <functional>
#include <string>

#include "review/glossary_diff.hpp"

namespace shuyu::review {

/// What the two sides are called; empty: their versions.
struct DiffNames {
    std::string before;
    std::string after;
    std::string script = "zh-Hans";  ///< of the source language, for its fonts
};

/// The difference as a page that needs nothing but itself (html_page.hpp) and no script: by the step that a change
/// calls for, then by term, with the words that differ marked.
std::string diff_html(const GlossaryDiff& diff, const DiffNames& names = {});

/// The page's content without its heading, as HTML. `link`: the URL that leads from a term to more about it; empty: no
/// link.
std::string diff_section(const GlossaryDiff& diff, const DiffNames& names,
                         const std::function<std::string(const TermChange&)>& link = {});

/// "1.0.0 → 1.1.0"
std::string diff_title(const GlossaryDiff& diff, const DiffNames& names);

}  // namespace shuyu::review
