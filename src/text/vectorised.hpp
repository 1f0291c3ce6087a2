#pragma once

/// Put before a function whose loops go over many bytes: on x86-64 the compiler makes it twice, the second for
/// processors with AVX2, and the first call picks one. The result is the same. Not under sanitizers, which start later
/// than the picking.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define SHUYU_VECTORISED __attribute__((target_clones("avx2", "default")))
#else
#define SHUYU_VECTORISED
#endif
