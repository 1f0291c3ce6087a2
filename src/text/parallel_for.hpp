#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <future>
#include <system_error>
#include <thread>
#include <vector>

namespace shuyu::text {

/// On up to `threads` threads (this one included; 0: as many as the machine runs at once), makes a worker by
/// make_worker() and lets the workers call worker(i), once for each i < count, in no order: each call writes to a place
/// of its own, so that the result doesn't depend on the number of threads; a worker may keep buffers. Where the system
/// gives no thread, fewer do the work. An exception of a worker comes out here, after all threads have ended.
template <class MakeWorker>
void parallel_for(std::size_t count, unsigned threads, const MakeWorker& make_worker) {
    if (threads == 0) threads = std::thread::hardware_concurrency();
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        auto worker = make_worker();
        for (std::size_t i = next++; i < count; i = next++) worker(i);
    };
    std::vector<std::future<void>> others;
    try {
        while (others.size() + 1 < std::min<std::size_t>(threads, count))
            others.push_back(std::async(std::launch::async, run));
    } catch (const std::system_error&) {  // no more threads
    }
    run();
    for (std::future<void>& other : others) other.get();
}

}  // namespace shuyu::text
