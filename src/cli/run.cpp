#include "cli/run.hpp"

#include "cli/exit_code.hpp"

namespace shuyu::cli {

int run(int, char**) { return static_cast<int>(ExitCode::usage); }

}  // namespace shuyu::cli
