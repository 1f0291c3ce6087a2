#include "cli/report_command.hpp"

#include <CLI/CLI.hpp>

#include "cli/glossary_option.hpp"
#include "cli/option_types.hpp"
#include "file/paths.hpp"
#include "review/report_data.hpp"
#include "review/report_page.hpp"

namespace shuyu::cli {
namespace {

struct ReportOptions {
    std::string glossary;
    std::string since;
    std::string output;
};

void declare_report(CLI::App& app, ReportOptions& options) {
    app.add_option("--since", options.since, "also what changed since then: a revision of git, or a glossary")
        ->type_name("REV|FILE");
    add_output(app, options.output);
    declare_glossary_option(app, options.glossary);
}

/// The folder from which links to the articles start; that one stands in, for standard output.
std::string folder_of_page(const std::string& output) {
    const bool is_file = !output.empty() && output != "-";
    return file::real_path(is_file ? file::folder_of(output) : ".").value_or("");
}

ExitCode run_report(const ReportOptions& options, Streams& streams) {
    const auto location = find_glossary(options.glossary, glossary::MissingFolder::refuse);
    const auto data = location ? review::collect_report(*location, {options.since, folder_of_page(options.output)})
                               : Failure(location.error());
    if (!data) {
        report(streams, data.error());
        return ExitCode::bad_input;
    }
    for (const text::Diagnostic& problem : data->problems) report(streams, problem);
    const ExitCode code = data->problems.empty() ? ExitCode::done : ExitCode::bad_input;
    return worse(code, deliver(streams, options.output, review::report_page(*data)));
}

}  // namespace

constinit const Command report_command{"report", "an HTML page to look through the glossary, with its evidence",
                                       "shuyu report -o report.html\n"
                                       "shuyu report --since v1.0.0 -o report.html",
                                       bind<ReportOptions, declare_report, run_report>};

}  // namespace shuyu::cli
