#include "cli/exit_code.hpp"

#include <fmt/format.h>

namespace shuyu::cli {
namespace {

struct Meaning {
    ExitCode code;
    const char* text;
};

constexpr Meaning meanings[] = {
    {ExitCode::done, "done"},
    {ExitCode::findings, "done, and there is something to look at"},
    {ExitCode::usage, "the command line is wrong"},
    {ExitCode::bad_input, "an input can't be read or is not valid; the others were handled"},
    {ExitCode::bad_output, "the output can't be written; the old file is whole"},
    {ExitCode::internal_error, "a fault of shuyu's own, or no memory"},
};

}  // namespace

std::string exit_code_help() {
    std::string help = "Exit codes:\n";
    for (const Meaning& meaning : meanings)
        help += fmt::format("  {:<3} {}\n", static_cast<int>(meaning.code), meaning.text);
    return help;
}

}  // namespace shuyu::cli
