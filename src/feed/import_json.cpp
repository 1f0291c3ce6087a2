#include "article/size_limit.hpp"
#include "article/source.hpp"
#include "feed/import_formats.hpp"
#include "feed/import_json_entry.hpp"
#include "text/line_index.hpp"

/// Our own JSON: an object with a list "terms"; or the list alone.
namespace shuyu::feed {
namespace {

using text::JsonValue;

constexpr std::string_view endings[] = {".json"};

Failure bad_json(const std::string& file, text::LineColumn place, const std::string& what) {
    return Failure(
        {text::Severity::error, "bad-json", {file, place.line, place.column}, "the file " + what, "mend it"});
}

Result<void> read(const ImportJob& job, Imported& into) {
    if (const Result<void> small = article::check_data_size(into.file, job.bytes); !small) return small;
    const Result<article::Source> source = article::decode_source(into.file, job.bytes, {});
    if (!source) return Failure(source.error());
    JsonValue root;
    text::LineIndex lines(source->text);
    if (const auto error = text::parse_json(source->text, root))
        return bad_json(into.file, lines.at(error->at), error->what);
    const JsonValue* terms = root.type == JsonValue::Type::object ? root.find("terms") : &root;
    if (terms == nullptr || terms->type != JsonValue::Type::array)
        return bad_json(into.file, {0, 0}, "has no list \"terms\"");
    for (const JsonValue& entry : terms->items) take_json_entry(entry, lines.at(entry.end).line, into);
    return {};
}

}  // namespace

constinit const ImportFormat json_import{"json", "JSON of our own export", endings, Carries::everything, read};

}  // namespace shuyu::feed
