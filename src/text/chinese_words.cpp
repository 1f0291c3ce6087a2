#include "text/chinese_words.hpp"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <memory>
#include <new>

namespace shuyu::text {
namespace {

std::unique_ptr<icu::BreakIterator> make_boundaries() {
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> boundaries(
        icu::BreakIterator::createWordInstance(icu::Locale::getChinese(), error));
    if (error == U_MEMORY_ALLOCATION_ERROR) throw std::bad_alloc();
    return U_SUCCESS(error) ? std::move(boundaries) : nullptr;
}

}  // namespace

std::vector<std::string> chinese_words(std::string_view text) {
    thread_local const std::unique_ptr<icu::BreakIterator> boundaries = make_boundaries();
    if (!boundaries) return {std::string(text)};
    const auto source = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
    boundaries->setText(source);
    std::vector<std::string> words;
    int32_t begin = boundaries->first();
    for (int32_t end = boundaries->next(); end != icu::BreakIterator::DONE; begin = end, end = boundaries->next()) {
        if (end <= begin) throw std::bad_alloc();  // ICU without memory stands still
        if (boundaries->getRuleStatus() == UBRK_WORD_NONE) continue;
        source.tempSubStringBetween(begin, end).toUTF8String(words.emplace_back());
    }
    return words;
}

}  // namespace shuyu::text
