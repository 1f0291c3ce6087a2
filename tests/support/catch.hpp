#pragma once
// Catch2's header for the tests: version 2 (Debian 12) and version 3 name it differently.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
