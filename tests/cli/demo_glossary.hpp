#pragma once
#include <string>

/// The glossary of the tests that merge.
namespace shuyu::tests {

inline const std::string head = "format: 1\nname: demo\nversion: 1.1.0\nterms:\n";
inline constexpr const char* terms = "glossary/terms.yaml";

/// An entry with one gloss, "the TERM"; `more`: lines of the gloss.
inline std::string entry(const std::string& term, const std::string& status = "candidate",
                         const std::string& more = "") {
    return "  - term: " + term + "\n    glosses:\n      - gloss: the " + term + "\n        status: " + status + "\n" +
           more;
}

}  // namespace shuyu::tests
