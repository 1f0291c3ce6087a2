#include "feed/import_formats.hpp"
#include "feed/import_json_entry.hpp"
#include "feed/import_lines.hpp"

/// Our own JSON lines: an entry a line. A line that can't be read is left out.
namespace shuyu::feed {
namespace {

constexpr std::string_view endings[] = {".jsonl"};

Result<void> read(const ImportJob& job, Imported& into) {
    return for_each_line(job, into, [&](std::string_view line, std::size_t number) {
        text::JsonValue object;
        if (const auto error = text::parse_json(line, object))
            into.leave_out(number, "bad-json", "the line " + error->what);
        else
            take_json_entry(object, number, into);
    });
}

}  // namespace

constinit const ImportFormat jsonl_import{"jsonl", "JSON lines of our own export", endings, Carries::everything, read};

}  // namespace shuyu::feed
