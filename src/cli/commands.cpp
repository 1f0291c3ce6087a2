#include <algorithm>

#include "cli/apply_command.hpp"
#include "cli/check_command.hpp"
#include "cli/command.hpp"
#include "cli/decide_command.hpp"
#include "cli/diff_command.hpp"
#include "cli/edit_command.hpp"
#include "cli/export_command.hpp"
#include "cli/git_command.hpp"
#include "cli/import_command.hpp"
#include "cli/layout_command.hpp"
#include "cli/log_command.hpp"
#include "cli/match_command.hpp"
#include "cli/merge_command.hpp"
#include "cli/release_command.hpp"
#include "cli/report_command.hpp"
#include "cli/resolve_command.hpp"
#include "cli/review_command.hpp"
#include "cli/scan_command.hpp"
#include "cli/show_command.hpp"

namespace shuyu::cli {
namespace {

/// The table of commands. A new one is a line here and a file of its own.
constexpr const Command* table[] = {
    &scan_command,   &merge_command,   &show_command,   &review_command,  &match_command,     &apply_command,
    &check_command,  &approve_command, &prefer_command, &admit_command,   &deprecate_command, &reject_command,
    &edit_command,   &rename_command,  &remove_command, &fmt_command,     &layout_command,    &diff_command,
    &log_command,    &blame_command,   &report_command, &release_command, &git_command,       &resolve_command,
    &export_command, &import_command,
};

}  // namespace

std::span<const Command* const> commands() {
    return table;
}

const Command* find_command(std::string_view name) {
    const auto found =
        std::find_if(std::begin(table), std::end(table), [&](const Command* command) { return command->name == name; });
    return found == std::end(table) ? nullptr : *found;
}

}  // namespace shuyu::cli
