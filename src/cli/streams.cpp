#include "cli/streams.hpp"

#include <cerrno>

#include "file/atomic_file.hpp"
#include "file/system_error.hpp"

namespace shuyu::cli {
namespace {

const char* prefix_of(text::Severity severity) {
    if (severity == text::Severity::warning) return "warning: ";
    return severity == text::Severity::note ? "note: " : "";
}

}  // namespace

void report(Streams& streams, const text::Diagnostic& diagnostic) {
    text::Diagnostic said = diagnostic;
    said.what.insert(0, prefix_of(diagnostic.severity));
    streams.err.write("shuyu: " + to_line(said) + '\n');
    streams.err.flush();
}

file::LockOptions lock_options(Streams& streams) {
    file::LockOptions options;
    options.on_wait = [&streams](const std::string& holder) {
        text::Diagnostic waiting;
        waiting.severity = text::Severity::note;
        waiting.what = "waiting for " + holder + ", which is writing in the same folder";
        report(streams, waiting);
    };
    return options;
}

ExitCode deliver(Streams& streams, const std::string& path, std::string_view content) {
    if (path.empty() || path == "-") {
        streams.out.write(content);
        return ExitCode::done;
    }
    const Result<file::Written> written = file::replace_file(path, content, lock_options(streams));
    if (!written) {
        report(streams, written.error());
        return ExitCode::bad_output;
    }
    for (const text::Diagnostic& warning : written->warnings) report(streams, warning);
    return ExitCode::done;
}

ExitCode finish(Streams& streams) {
    const int error = streams.out.flush();
    if (error == 0 || error == EPIPE) return ExitCode::done;
    report(streams, file::system_error(error, "standard output", "write"));
    return ExitCode::bad_output;
}

}  // namespace shuyu::cli
