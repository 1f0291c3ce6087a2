#pragma once
#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "glossary/glossary_text.hpp"
#include "text/result.hpp"

namespace shuyu::review {

/// Reads what git kept of a glossary's files, many versions one after the other.
class PastGlossaries {
public:
    /// Names of blobs by the files' paths below the glossary's folder.
    using Files = std::map<std::string, std::string>;

    /// `root`: of the work tree.
    explicit PastGlossaries(std::string root) : m_root(std::move(root)) {}

    /// Gets the blobs that are not at hand, in one run of git, and forgets those that are not named.
    Result<void> fetch(const std::vector<std::string>& blobs);
    /// Bytes of the largest blob at hand.
    std::size_t largest() const;

    /// The entries of these files, whose blobs are at hand: as a glossary of their own, also where its main file is not
    /// among them. nullptr where they can't be read. Valid until three others were read. A single file that was read
    /// just before in another version costs little.
    const glossary::GlossaryText* read(const Files& files);

private:
    struct Parsed {
        Files files;
        std::optional<glossary::GlossaryText> glossary;
        bool is_used = false;
    };

    std::optional<glossary::GlossaryText> parse(const Files& files) const;
    std::optional<glossary::GlossaryText> parse_by_last(const Files& files) const;
    const Parsed& last() const { return m_parsed[(m_next + m_parsed.size() - 1) % m_parsed.size()]; }

    std::string m_root;
    std::map<std::string, std::string> m_blobs;
    std::array<Parsed, 4> m_parsed;
    std::size_t m_next = 0;
};

}  // namespace shuyu::review
