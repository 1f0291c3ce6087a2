#pragma once

#include <sys/mman.h>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shuyu::pair {

/// Reserves room for `count` values and asks the system to back a large reserve by huge pages: filling it then costs a
/// fault for 2 MiB rather than for each 4 KiB. Only advice: nothing changes where it isn't taken.
template <class Value>
void reserve_in_huge_pages(std::vector<Value>& values, std::size_t count) {
    constexpr std::size_t huge_page = std::size_t{2} << 20;
    values.reserve(count);
#ifdef MADV_HUGEPAGE
    const auto begin = reinterpret_cast<std::uintptr_t>(values.data());
    const std::uintptr_t first = (begin + huge_page - 1) / huge_page * huge_page;
    const std::uintptr_t last = (begin + values.capacity() * sizeof(Value)) / huge_page * huge_page;
    if (last > first) ::madvise(reinterpret_cast<void*>(first), last - first, MADV_HUGEPAGE);
#endif
}

}  // namespace shuyu::pair
