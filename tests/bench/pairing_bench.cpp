// What pairing costs beside the scan: reads each FILE (plain text) both ways, several times, and prints the best times.
//
//     ninja -C build pairing_bench && build/tests/pairing_bench FILE...
//
// "scan" is all that a scan without pairing has to do: find the blocks and the fragments, copy each fragment, count its
// line and column. "pairs" is find_pairs_in_parts, which `shuyu scan` and `merge` call.
#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "article/plain_text.hpp"
#include "file/mapped_file.hpp"
#include "pair/find_pairs.hpp"
#include "scan/scanner.hpp"
#include "text/line_index.hpp"
#include "text/normalize.hpp"
#include "text/parallel_for.hpp"

namespace {

using namespace shuyu;

constexpr int rounds = 5;

struct Place {
    std::string fragment;
    text::LineColumn place;
};

std::vector<Place> scan_part(std::string_view text) {
    std::vector<Place> found;
    std::vector<scan::Fragment> fragments;
    text::LineIndex lines(text);
    article::read_plain(text, [&](const article::Block& block) {
        fragments.clear();
        scan::scan_block(block, fragments);
        for (const scan::Fragment& one : fragments)
            found.push_back({text::collapse_space(block.text.substr(one.begin, one.end - one.begin)),
                             lines.at(block.source_of(one.begin))});
    });
    return found;
}

std::size_t scan_all(std::string_view text, unsigned threads) {
    std::vector<std::string_view> parts;
    const std::size_t length = text.size() / (std::size_t{threads} * 4) + 1;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = article::next_block_begin(text, begin + length);
        parts.push_back(text.substr(begin, end - begin));
        begin = end;
    }
    std::vector<std::vector<Place>> found(parts.size());
    text::parallel_for(parts.size(), threads, [&] { return [&](std::size_t i) { found[i] = scan_part(parts[i]); }; });
    std::size_t count = 0;
    for (const std::vector<Place>& part : found) count += part.size();
    return count;
}

std::size_t pair_all(std::string_view text, unsigned threads) {
    pair::FindOptions options;
    options.threads = threads;
    std::size_t count = 0;
    const Result<pair::OccurrenceParts> parts = pair::find_pairs_in_parts(text, options);
    for (const std::vector<pair::Occurrence>& part : *parts) count += part.size();
    return count;
}

/// Seconds of the fastest of some runs.
template <class Work>
double best_time(Work work) {
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
        best = std::min(best, taken.count());
    }
    return best;
}

std::size_t most_memory() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::size_t>(usage.ru_maxrss) / 1024;
}

void measure(const char* path, std::string_view text, unsigned threads) {
    std::size_t fragments = 0;
    const double scan = best_time([&] { fragments = scan_all(text, threads); });
    const double pairs = best_time([&] { fragments = pair_all(text, threads); });
    const double each = (pairs - scan) * 1e6 / static_cast<double>(std::max<std::size_t>(fragments, 1));
    const std::string_view name = std::string_view(path).substr(std::string_view(path).rfind('/') + 1);
    fmt::print("{:<20} {:>7} {:>9} {:>6} {:>9.1f} {:>9.1f} {:>6.2f} {:>8.2f} {:>6}\n", name, threads, fragments,
               text.size() / std::max<std::size_t>(fragments, 1), scan * 1e3, pairs * 1e3, (pairs - scan) / scan, each,
               most_memory());
}

}  // namespace

int main(int count, char** arguments) {
    fmt::print("{:<20} {:>7} {:>9} {:>6} {:>9} {:>9} {:>6} {:>8} {:>6}\n", "file", "threads", "fragments", "B each",
               "scan ms", "pairs ms", "ratio", "us each", "MiB");
    for (int i = 1; i < count; ++i) {
        const Result<file::MappedFile> file = file::MappedFile::open(arguments[i]);
        if (!file) {
            fmt::print(stderr, "{}: {}\n", arguments[i], file.error().what);
            return 2;
        }
        measure(arguments[i], file->bytes(), 1);
        measure(arguments[i], file->bytes(), std::max(1U, std::thread::hardware_concurrency()));
    }
}
