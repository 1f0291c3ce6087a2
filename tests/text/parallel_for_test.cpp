#include "text/parallel_for.hpp"

#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>

#include "support/catch.hpp"

using shuyu::text::parallel_for;

TEST_CASE("each index is worked on once, by no more threads than asked for") {
    const unsigned threads = GENERATE(1U, 2U, 7U);
    const std::size_t count = GENERATE(0U, 1U, 3U, 1000U);
    std::vector<int> times(count, 0);
    std::mutex mutex;
    std::set<std::thread::id> seen;
    parallel_for(count, threads, [&] {
        return [&](std::size_t i) {
            ++times[i];
            const std::lock_guard lock(mutex);
            seen.insert(std::this_thread::get_id());
        };
    });
    CHECK(times == std::vector<int>(count, 1));
    CHECK(seen.size() <= threads);
}

TEST_CASE("a worker keeps what it has between its calls") {
    std::vector<std::size_t> calls(100, 0);
    parallel_for(calls.size(), 1,
                 [&] { return [&, own = std::size_t{0}](std::size_t i) mutable { calls[i] = ++own; }; });
    CHECK(calls.front() == 1);
    CHECK(calls.back() == calls.size());
}

TEST_CASE("an exception of a worker comes out when all threads have ended") {
    const auto fail = [] {
        return [](std::size_t i) {
            if (i == 5) throw std::runtime_error("no");
        };
    };
    CHECK_THROWS_AS(parallel_for(10, 3, fail), std::runtime_error);
}
