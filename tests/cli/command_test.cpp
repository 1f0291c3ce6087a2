#include "cli/command.hpp"

#include <CLI/CLI.hpp>

#include <set>

#include "support/catch.hpp"
#include "support/command_line.hpp"

using shuyu::cli::Command;

TEST_CASE("every command has its own name, a short line of help, an example and options with help") {
    std::set<std::string_view> names;
    REQUIRE_FALSE(shuyu::cli::commands().empty());
    for (const Command* command : shuyu::cli::commands()) {
        CAPTURE(command->name);
        CHECK(names.insert(command->name).second);
        CHECK(command->help.size() + 13 <= 80);
        CHECK(command->examples.find("shuyu " + std::string(command->name)) == 0);
        CLI::App app;
        command->declare(app);
        for (const CLI::Option* option : app.get_options()) {
            CAPTURE(option->get_name());
            CHECK_FALSE(option->get_description().empty());
        }
        CHECK(shuyu::cli::find_command(command->name) == command);
    }
    CHECK(shuyu::cli::find_command("none") == nullptr);
}
