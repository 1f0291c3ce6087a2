#include "article/size_limit.hpp"

namespace shuyu::article {

constexpr std::size_t largest_markup = std::size_t{256} << 20;

Result<void> check_markup_size(std::string_view text) {
    if (text.size() <= largest_markup) return {};
    return Failure({text::Severity::error,
                    "too-large",
                    {},
                    "Markdown and HTML are read up to 256 MiB",
                    "split the file, or read it as plain text with --format plain"});
}

Result<void> check_data_size(const std::string& file, std::string_view bytes) {
    if (bytes.size() <= largest_markup) return {};
    return Failure({text::Severity::error,
                    "too-large",
                    {file, 0, 0},
                    "tables, XML, PO and JSON are read up to 256 MiB",
                    "split the file"});
}

}  // namespace shuyu::article
