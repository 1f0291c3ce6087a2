#pragma once
#include <cstddef>

/// What a glossary or evidence file may hold: beyond it is an error with its place, so that no file, however made,
/// takes more than seconds or a few hundred MB.
namespace shuyu::glossary {

inline constexpr std::size_t max_entry_bytes = std::size_t{256} << 10;
inline constexpr std::size_t max_scalar_bytes = std::size_t{64} << 10;
inline constexpr std::size_t max_depth = 16;
inline constexpr std::size_t max_flow_nodes = 10'000;  ///< in one entry
/// A glossary that can't be cut into entries by its lines (flow style) goes to yaml-cpp whole, which takes up to 230
/// bytes of memory for each byte.
inline constexpr std::size_t max_whole_bytes = std::size_t{2} << 20;
inline constexpr std::size_t max_whole_flow_nodes = 200'000;
inline constexpr std::size_t max_glossary_bytes = std::size_t{2} << 30;
inline constexpr std::size_t max_evidence_bytes = std::size_t{64} << 20;
inline constexpr std::size_t max_json_depth = 64;

/// Code points: beyond it a fragment is no term, a gloss none, an example is cut.
inline constexpr std::size_t max_term_length = 64;
inline constexpr std::size_t max_gloss_length = 200;
inline constexpr std::size_t max_example_length = 240;

}  // namespace shuyu::glossary
