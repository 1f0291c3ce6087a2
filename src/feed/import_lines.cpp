#include "feed/import_lines.hpp"

#include <algorithm>

#include "article/size_limit.hpp"
#include "article/source.hpp"

namespace shuyu::feed {

Result<void> for_each_line(const ImportJob& job, const Imported& into,
                           const std::function<void(std::string_view line, std::size_t number)>& take) {
    if (const Result<void> small = article::check_data_size(into.file, job.bytes); !small) return small;
    const Result<article::Source> source = article::decode_source(into.file, job.bytes, {});
    if (!source) return Failure(source.error());
    const std::string_view text = source->text;
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        ++number;
        if (const std::size_t last = line.find_last_not_of(" \t\r"); last != std::string_view::npos)
            take(line.substr(0, last + 1), number);
    }
    return {};
}

}  // namespace shuyu::feed
