#include <algorithm>

#include "article/size_limit.hpp"
#include "article/source.hpp"
#include "feed/import_formats.hpp"
#include "feed/import_json_entry.hpp"

/// Our own JSON lines: an entry a line. A line that can't be read is left out.
namespace shuyu::feed {
namespace {

constexpr std::string_view endings[] = {".jsonl"};

Result<void> read(const ImportJob& job, Imported& into) {
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
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        text::JsonValue object;
        if (const auto error = text::parse_json(line, object))
            into.leave_out(number, "bad-json", "the line " + error->what);
        else
            take_json_entry(object, number, into);
    }
    return {};
}

}  // namespace

constinit const ImportFormat jsonl_import{"jsonl", "JSON lines of our own export", endings, Carries::everything, read};

}  // namespace shuyu::feed
