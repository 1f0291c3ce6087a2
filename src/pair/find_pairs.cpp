#include "pair/find_pairs.hpp"

#include <algorithm>
#include <iterator>
#include <thread>

#include "article/plain_text.hpp"
#include "pair/agreement.hpp"
#include "pair/best_glosses.hpp"
#include "pair/finder.hpp"
#include "text/parallel_for.hpp"

namespace shuyu::pair {
namespace {

/// Plain text shorter than this isn't worth a thread.
constexpr std::size_t shortest_part = 1024 * 1024;
/// More parts than threads, so that none waits long for the last.
constexpr unsigned parts_per_thread = 4;

/// What was found in a part of a text that was read by itself.
struct TextPart {
    std::string_view text;
    std::vector<FoundPart> parts;  ///< places counted from the part's begin
    std::size_t line_ends = 0;
};

/// The parts of plain text that can be read side by side: each begins where a block begins.
std::vector<TextPart> cut(std::string_view text, unsigned threads) {
    const std::size_t length = std::max(shortest_part, text.size() / (std::size_t{threads} * parts_per_thread) + 1);
    std::vector<TextPart> parts;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = article::next_block_begin(text, begin + length);
        parts.push_back({text.substr(begin, end - begin), {}, 0});
        begin = end;
    }
    return parts;
}

/// What only the whole article tells: which open glosses it confirms, and what its unpaired fragments mean.
void settle(std::vector<FoundPart>& parts, const FindOptions& options, unsigned threads) {
    const auto in_parallel = [&](const auto& work) {
        text::parallel_for(parts.size(), threads, [&] { return [&](std::size_t i) { work(parts[i], i); }; });
    };
    Agreement agreement;
    for (const FoundPart& part : parts) agreement.ask(part.found, part.open);
    std::vector<std::vector<Agreement::Answer>> answers(parts.size());
    in_parallel([&](FoundPart& part, std::size_t i) { answers[i] = agreement.answers_in(part.found); });
    for (const auto& some : answers) agreement.take(some);
    std::vector<BestGlosses> best(parts.size());
    in_parallel([&](FoundPart& part, std::size_t i) {
        agreement.settle(part.found, part.open);
        for (Occurrence& occurrence : part.found)
            if (occurrence.confidence < options.min_confidence) occurrence.drop_gloss();
        best[i].add(part.found);
    });
    BestGlosses all;
    for (const BestGlosses& one : best) all.add(one);
    in_parallel([&](FoundPart& part, std::size_t) { all.resolve(part.found); });
}

/// Counts the places of each part from the beginning of the text.
void set_places(std::vector<TextPart>& texts, unsigned threads) {
    std::vector<std::size_t> line_ends_before(texts.size(), 0);
    for (std::size_t i = 1; i < texts.size(); ++i)
        line_ends_before[i] = line_ends_before[i - 1] + texts[i - 1].line_ends;
    text::parallel_for(texts.size(), threads, [&] {
        return [&](std::size_t i) {
            for (FoundPart& part : texts[i].parts)
                for (Occurrence& occurrence : part.found) {
                    occurrence.line += line_ends_before[i];
                    const auto before = static_cast<std::size_t>(texts[i].text.data() - texts.front().text.data());
                    occurrence.byte += before;
                    if (occurrence.gloss.empty()) continue;
                    occurrence.gloss_at.begin += before;
                    occurrence.gloss_at.end += before;
                }
        };
    });
}

OccurrenceParts found_in(std::vector<FoundPart>& parts) {
    OccurrenceParts found;
    for (FoundPart& part : parts) found.push_back(std::move(part.found));
    return found;
}

OccurrenceParts find_in_plain(std::string_view text, const FindOptions& options) {
    const unsigned threads = options.threads > 0 ? options.threads : std::max(1U, std::thread::hardware_concurrency());
    std::vector<TextPart> texts = cut(text, threads);
    text::parallel_for(texts.size(), threads, [&] {
        return [&, pairer = Pairer(options.dictionary)](std::size_t i) mutable {
            Finder finder(texts[i].text, options, pairer);
            article::read_plain(texts[i].text, [&](const article::Block& block) { finder.add_block(block); });
            texts[i].parts = finder.take();
            if (i + 1 < texts.size()) texts[i].line_ends = finder.count_line_ends();
        };
    });
    set_places(texts, threads);
    std::vector<FoundPart> parts;
    for (TextPart& part : texts) std::move(part.parts.begin(), part.parts.end(), std::back_inserter(parts));
    settle(parts, options, threads);
    return found_in(parts);
}

Result<OccurrenceParts> find_in_blocks(std::string_view text, const FindOptions& options) {
    Pairer pairer(options.dictionary);
    Finder finder(text, options, pairer);
    const Result<void> read = article::read_blocks(text, options.format, options.read,
                                                   [&](const article::Block& block) { finder.add_block(block); });
    if (!read) return Failure(read.error());
    std::vector<FoundPart> parts = finder.take();
    settle(parts, options, 1);
    return found_in(parts);
}

}  // namespace

Result<OccurrenceParts> find_pairs_in_parts(std::string_view text, const FindOptions& options) {
    if (options.format == article::Format::plain) return find_in_plain(text, options);
    return find_in_blocks(text, options);
}

Result<std::vector<Occurrence>> find_pairs(std::string_view text, const FindOptions& options) {
    Result<OccurrenceParts> parts = find_pairs_in_parts(text, options);
    if (!parts) return Failure(parts.error());
    if (parts->size() == 1) return std::move(parts->front());
    std::size_t count = 0;
    for (const std::vector<Occurrence>& part : *parts) count += part.size();
    std::vector<Occurrence> all;
    all.reserve(count);
    for (std::vector<Occurrence>& part : *parts)
        all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
    return all;
}

}  // namespace shuyu::pair
