#pragma once
#include <string>

#include "cli/exit_code.hpp"
#include "cli/output.hpp"
#include "cli/terminal.hpp"
#include "file/file_lock.hpp"
#include "text/diagnostic.hpp"

namespace shuyu::cli {

/// All that a command may write to, given to it so that tests can read it.
struct Streams {
    Output& out;
    Output& err;
    Terminal terminal;  ///< what `out` leads to
};

/// One line on `err`: "shuyu: FILE:LINE:COLUMN: what; what to do", with "warning: " or "note: " before what where it is
/// one.
void report(Streams& streams, const text::Diagnostic& diagnostic);

/// Says on `err` for whom the program waits when a lock takes long.
file::LockOptions lock_options(Streams& streams);

/// Writes a command's whole result to `path` atomically; "" and "-" are standard output. bad_output when it can't.
ExitCode deliver(Streams& streams, const std::string& path, std::string_view content);

/// Flushes standard output at the end. A reader that went away (EPIPE) is no error; a full disk is.
ExitCode finish(Streams& streams);

}  // namespace shuyu::cli
