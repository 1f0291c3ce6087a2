#pragma once
#include <span>

#include "pair/candidate.hpp"
#include "pair/lexicon.hpp"
#include "pair/passage.hpp"
#include "pair/translated_tokens.hpp"

namespace shuyu::pair {

/// One fragment in its passage: what a pattern looks at.
struct Site {
    const Passage& passage;
    int fragment;  ///< index among the passage's fragments
    int token;     ///< its token
    const Word& word;
    const TranslatedTokens& translated;
    int after_reading =
        -1;  ///< the token right of the fragment, past a reading that follows it; most patterns begin there
};

/// A pattern proposes spans that may be the fragment's gloss, with the evidence that only it can see. To add a pattern
/// write such a function in a file of its own and a line in the table of patterns.cpp.
using ProposeFunction = void (*)(const Site&, Proposals&);

void propose_parenthesis(const Site&, Proposals&);
void propose_before_parenthesis(const Site&, Proposals&);
void propose_inside_parenthesis(const Site&, Proposals&);
void propose_quotation(const Site&, Proposals&);
void propose_separator(const Site&, Proposals&);
void propose_meaning(const Site&, Proposals&);
void propose_calling(const Site&, Proposals&);
void propose_cell(const Site&, Proposals&);
void propose_apposition(const Site&, Proposals&);
void propose_list(const Site&, Proposals&);

/// All patterns, in the order in which they are asked.
std::span<const ProposeFunction> patterns();

}  // namespace shuyu::pair
