#include "check/finding_formats.hpp"
#include "cli/check_options.hpp"
#include "cli/finding_text.hpp"

namespace shuyu::cli {
namespace {

std::string printed(const check::Report& report, FindingFormat format, bool colour) {
    switch (format) {
        case FindingFormat::json:
            return findings_json(report);
        case FindingFormat::sarif:
            return findings_sarif(report);
        case FindingFormat::github:
            return findings_github(report);
        case FindingFormat::text:
            break;
    }
    return findings_text(report, colour);
}

}  // namespace

ExitCode deliver_report(const check::Report& report, const CheckOptions& options, Streams& streams) {
    const bool colour = streams.terminal.colour && options.output.empty();
    ExitCode code = report.has_problems() ? ExitCode::findings : ExitCode::done;
    if (report.unreadable > 0) code = ExitCode::bad_input;
    return worse(code, deliver(streams, options.output, printed(report, options.format, colour)));
}

}  // namespace shuyu::cli
