#pragma once

namespace shuyu::cli {

/// What the program does before anything else, so that no signal or closed descriptor can harm a file:
/// - descriptors 0 to 2 that are closed are opened on /dev/null, or the next file opened would become standard output;
/// - SIGXFSZ and SIGPIPE are ignored: the calls then fail with EFBIG and EPIPE, which are handled;
/// - SIGINT, SIGTERM and SIGHUP remove the temporary file that is being written, then end the program by the same
///   signal (a signal that our parent had us ignore, as nohup does, stays ignored);
///   A terminal in raw mode is given back, here and in the cases below;
/// - SIGBUS (a mapped article was cut short by another program) says so in one line and ends with exit code 3;
/// - std::terminate (an exception where none may pass) says so in one line and ends with exit code 70, without a core.
void guard_process();

}  // namespace shuyu::cli
