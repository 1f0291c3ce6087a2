#pragma once
#include <cstddef>
#include <string>
#include <string_view>

#include "article/reader.hpp"

/// The source of an article around a place in it: what is text there, and what markup.
namespace shuyu::feed {

/// `text` as the format writes it: what it would read as markup is escaped.
std::string escaped_for(article::Format format, std::string_view text);

/// Quotes and inline markup: they wrap words. The length in bytes of the one that begins at `at`, or that ends there;
/// 0 when there is none: `"`, `“`, `*`, `<b>`.
std::size_t wrap_after(std::string_view text, std::size_t at, article::Format format);
std::size_t wrap_before(std::string_view text, std::size_t at, article::Format format);

/// Behind the white space at `at`, but not over a blank line.
std::size_t skip_space(std::string_view text, std::size_t at);
/// Before the white space that ends at `at`.
std::size_t skip_space_back(std::string_view text, std::size_t at);

/// Whether the bytes at `at` stand in a web address.
bool is_in_address(std::string_view text, std::size_t at);

}  // namespace shuyu::feed
