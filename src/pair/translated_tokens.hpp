#pragma once

#include <cstdint>
#include <vector>

#include "pair/lexicon.hpp"
#include "pair/passage.hpp"

namespace shuyu::pair {

/// Which characters of a fragment each token of its passage translates: looked up when first asked, since the
/// candidates of one fragment share most of their words.
class TranslatedTokens {
public:
    /// Begins a passage; it must stay as it is while this is asked.
    void begin_passage(const Passage& passage) {
        m_passage = &passage;
        m_site = 0;
        m_known.assign(passage.tokens().size(), {});
    }
    /// Begins a fragment of the passage. A word must outlive the questions about it.
    void begin_site(const Word& word) {
        m_word = &word;
        ++m_site;
    }

    /// The characters of the fragment (bit i for the i-th) that the token translates.
    std::uint32_t characters_of(int token) const {
        Known& known = m_known[static_cast<std::size_t>(token)];
        if (known.site != m_site) known = {m_site, m_word->translated_by(m_passage->text(token))};
        return known.characters;
    }
    bool is_translation(int token) const { return characters_of(token) != 0; }

private:
    struct Known {
        std::uint32_t site = 0;  ///< the fragment that it was looked up for; counted from 1
        std::uint32_t characters = 0;
    };

    const Passage* m_passage = nullptr;
    const Word* m_word = nullptr;
    std::uint32_t m_site = 0;
    mutable std::vector<Known> m_known;
};

}  // namespace shuyu::pair
