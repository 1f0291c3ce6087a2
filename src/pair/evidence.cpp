#include "pair/evidence.hpp"

namespace shuyu::pair {
namespace {

constexpr std::array<std::string_view, evidence_count> names{
#define SHUYU_EVIDENCE(name, expected, fitted) #name,
#include "pair/evidence.def"
#undef SHUYU_EVIDENCE
};

constexpr std::array<double, evidence_count> weights{
#define SHUYU_EVIDENCE(name, expected, fitted) fitted,
#include "pair/evidence.def"
#undef SHUYU_EVIDENCE
};

}  // namespace

std::string_view to_string(Evidence evidence) {
    return names[static_cast<std::size_t>(evidence)];
}

double weight_of(Evidence evidence) {
    return weights[static_cast<std::size_t>(evidence)];
}

}  // namespace shuyu::pair
