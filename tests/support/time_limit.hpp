#pragma once

#include <ctime>

namespace shuyu::tests {

/// Seconds of processor time that linear work on a few megabytes may take on a slow machine. Quadratic work on the same
/// bytes takes minutes, so that the difference shows without measuring exactly.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr double linear_time_limit = 60;
#else
inline constexpr double linear_time_limit = 10;
#endif

/// The processor time that this process has used: unlike the clock's, it doesn't grow while other tests run.
inline double processor_seconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

}  // namespace shuyu::tests
