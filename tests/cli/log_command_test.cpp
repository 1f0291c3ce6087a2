#include "cli/log_command.hpp"

#include "support/catch.hpp"
#include "support/command_line.hpp"
#include "support/git_repository.hpp"

using shuyu::cli::ExitCode;
using shuyu::tests::GitRepository;
using shuyu::tests::run_command_line;

namespace {

std::string glossary_with(const std::string& version, const std::string& status) {
    return "format: 1\nversion: " + version +
           "\nterms:\n  - term: 环节\n    glosses:\n      - gloss: link\n        status: " + status + '\n';
}

}  // namespace

TEST_CASE("log tells of an entry or of the releases, blame of who decided") {
    const GitRepository repository;
    const std::string path = repository.write("terms.yaml", glossary_with("1.0.0", "candidate"));
    repository.commit("One");
    repository.write("terms.yaml", glossary_with("1.1.0", "preferred"));
    repository.commit("Two\x1b[31m");

    const auto log = run_command_line({"log", "环节", "--glossary", path});
    CHECK(log.code == ExitCode::done);
    CHECK(log.out.find("\x1b") == std::string::npos);
    CHECK(log.out.find(": One\n  + 环节\n    + link (candidate)\n") != std::string::npos);
    CHECK(log.out.find("    ~ link (candidate -> preferred)\n") != std::string::npos);
    CHECK(log.out.find("Two") < log.out.find("One"));

    const auto newest = run_command_line({"log", "环节", "-n", "1", "--format", "jsonl", "--glossary", path});
    CHECK(newest.out.find("\"subject\":\"Two\\u001b[31m\",\"change\":{\"what\":\"changed\",\"term\":\"环节\"") !=
          std::string::npos);
    CHECK(std::count(newest.out.begin(), newest.out.end(), '\n') == 1);

    const auto releases = run_command_line({"log", "--glossary", path});
    CHECK(releases.out.find("\n1.1.0 ") < releases.out.find("\n1.0.0 "));

    const auto blame = run_command_line({"blame", "--glossary", path, "--format", "jsonl"});
    CHECK(blame.out.find("\"term\":\"环节\",\"gloss\":\"link\",\"status\":\"preferred\"") != std::string::npos);

    CHECK(run_command_line({"log", "码头", "--glossary", path}).code == ExitCode::bad_input);
    CHECK(run_command_line({"blame", "码头", "--glossary", path}).code == ExitCode::bad_input);
}
