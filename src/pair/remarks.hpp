#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "pair/explained_candidate.hpp"
#include "pair/suggestion.hpp"

namespace shuyu::pair {

/// What may be said of an occurrence besides its gloss; each part only where it was asked for.
struct Remarks {
    std::string example;                          ///< the sentence around it, at most 240 characters, cut at words
    std::vector<std::string> evidence;            ///< names of the evidence for the gloss, strongest first
    std::vector<std::string_view> kind_evidence;  ///< names of the facts that tell the kind; static storage
    std::vector<ExplainedCandidate> candidates;   ///< what was proposed as its gloss, most probable first
    std::vector<Suggestion> suggestions;          ///< for an unpaired fragment that its article doesn't resolve
};

/// Remarks that take a pointer's room until something is written into them: a large article has hundreds of thousands
/// of occurrences, and most are only printed.
class OptionalRemarks {
public:
    OptionalRemarks() = default;
    OptionalRemarks(const OptionalRemarks& other)
        : m_remarks(other.m_remarks ? std::make_unique<Remarks>(*other.m_remarks) : nullptr) {}
    OptionalRemarks(OptionalRemarks&&) noexcept = default;
    OptionalRemarks& operator=(OptionalRemarks other) noexcept {
        m_remarks = std::move(other.m_remarks);
        return *this;
    }
    ~OptionalRemarks() = default;

    const Remarks& read() const {
        static const Remarks none;
        return m_remarks ? *m_remarks : none;
    }
    Remarks& write() {
        if (!m_remarks) m_remarks = std::make_unique<Remarks>();
        return *m_remarks;
    }

private:
    std::unique_ptr<Remarks> m_remarks;
};

}  // namespace shuyu::pair
