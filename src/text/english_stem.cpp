#include "text/english_stem.hpp"

#include <libstemmer.h>

#include <memory>
#include <new>

namespace shuyu::text {
namespace {

constexpr std::size_t longest_word = 64;

struct DeleteStemmer {
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, DeleteStemmer>;

Stemmer make_stemmer() {
    Stemmer stemmer(sb_stemmer_new("english", nullptr));
    if (!stemmer) throw std::bad_alloc();  // the algorithm is always there
    return stemmer;
}

}  // namespace

std::string english_stem(std::string_view word) {
    if (word.ends_with("'s")) word.remove_suffix(2);
    std::string lower(word);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
    if (lower.empty() || lower.size() > longest_word) return lower;
    thread_local const Stemmer stemmer = make_stemmer();
    const sb_symbol* stem = sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol*>(lower.data()),
                                            static_cast<int>(lower.size()));
    if (stem == nullptr) throw std::bad_alloc();
    return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer.get()))};
}

}  // namespace shuyu::text
