// The program as a whole under kill -9, full disks and company.
#include <fcntl.h>
#include <signal.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <map>
#include <random>

#include "support/catch.hpp"
#include "support/program.hpp"
#include "support/temp_folder.hpp"

using shuyu::tests::read_bytes;
using shuyu::tests::run_program;
using shuyu::tests::TempFolder;
namespace fs = std::filesystem;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr unsigned kills = 60;
constexpr unsigned rounds = 2;
#else
constexpr unsigned kills = 500;
constexpr unsigned rounds = 6;
#endif

std::string quoted(const std::string& text) {
    return '\'' + text + '\'';
}

/// An article with 30 terms of its own and some that all have.
std::string article(unsigned number) {
    std::string text = "The 封锁 (blockade) and the 环节 (link " + std::to_string(number) + ").\n";
    for (unsigned i = 0; i < 30; ++i) {
        const unsigned code = 0x4E00 + 31 * number + i;
        const char han[] = {static_cast<char>(0xE0 | (code >> 12)), static_cast<char>(0x80 | ((code >> 6) & 0x3F)),
                            static_cast<char>(0x80 | (code & 0x3F)), '\0'};
        text += "Each " + std::string(han) + "力 (word" + std::to_string(i) + ") is here.\n";
    }
    return text;
}

/// In a child: its outputs go nowhere. No stdio: that would write what the parent has not flushed yet.
void be_silent() {
    const int nowhere = ::open("/dev/null", O_WRONLY);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
}

/// A disk of 128 KiB, unmounted at the end.
class SmallDisk {
public:
    explicit SmallDisk(std::string path)
        : m_path(std::move(path)), m_is_mounted(::mount("none", m_path.c_str(), "tmpfs", 0, "size=128k") == 0) {}
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    ~SmallDisk() {
        if (m_is_mounted) ::umount2(m_path.c_str(), MNT_DETACH);
    }

    bool is_mounted() const { return m_is_mounted; }

private:
    std::string m_path;
    bool m_is_mounted;
};

/// Starts the program, kills it after some microseconds, and says whether it was still there.
bool kill_during(const std::vector<std::string>& arguments, unsigned microseconds) {
    const pid_t child = ::fork();
    if (child == 0) {
        std::vector<char*> words;
        for (const std::string& argument : arguments) words.push_back(const_cast<char*>(argument.c_str()));
        words.push_back(nullptr);
        be_silent();
        ::execv(words[0], words.data());
        ::_exit(127);
    }
    ::usleep(microseconds);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

std::map<std::string, std::string> files_in(const std::string& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files[entry.path().string().substr(folder.size())] = read_bytes(entry.path());
    return files;
}

}  // namespace

TEST_CASE("a merge killed at any moment leaves an old or a new glossary, and the next one mends the rest") {
    const TempFolder folder;
    const std::string one = folder.write("one.txt", article(1));
    const std::string two = folder.write("two.txt", article(2));
    const std::string glossary = folder.make_folder("g") + "/terms.yaml";
    const auto merge = [&](const std::string& rest) {
        const auto result = run_program("merge --glossary " + quoted(glossary) + ' ' + rest);
        INFO(result.err);
        REQUIRE(result.code == 0);
        return read_bytes(glossary);
    };
    const std::string with_one = merge(quoted(one));
    const std::string with_both = merge(quoted(two));
    merge("--remove " + quoted(two));
    REQUIRE(read_bytes(glossary) == with_one);
    std::mt19937 random(1);
    unsigned killed = 0;
    std::string now = with_one;
    for (unsigned i = 0; i < kills; ++i) {
        CAPTURE(i);
        const bool adds = now == with_one;
        std::vector<std::string> arguments{shuyu::tests::program_path(), "merge", "--glossary", glossary};
        if (adds)
            arguments.push_back(two);
        else
            arguments.insert(arguments.end(), {"--remove", two});
        killed += kill_during(arguments, std::uniform_int_distribution<unsigned>(0, 12000)(random)) ? 1 : 0;
        const std::string left = read_bytes(glossary);
        CHECK((left == with_one || left == with_both));
        now = merge("");  // up to date with whatever evidence is there
        CHECK((now == with_one || now == with_both));
    }
    CHECK(killed > kills / 4);
    for (const auto& [name, bytes] : files_in(folder / "g")) {
        CAPTURE(name);
        CHECK((name == "/terms.yaml" || name.find("/evidence/") == 0));
        CHECK((name.find("shuyu-new") == std::string::npos || name.find("/.") != std::string::npos));
    }
}

TEST_CASE("many merges at once lose nothing") {
    const TempFolder folder;
    constexpr unsigned count = 16;
    for (unsigned i = 0; i < count; ++i) folder.write("a" + std::to_string(i) + ".txt", article(i));
    const std::string all = folder.make_folder("all");
    const std::string sequential = "merge --glossary " + quoted(all + "/terms.yaml") + ' ';
    for (unsigned i = 0; i < count; ++i)
        REQUIRE(run_program(sequential + quoted(folder / ("a" + std::to_string(i) + ".txt"))).code == 0);
    for (unsigned round = 0; round < rounds; ++round) {
        CAPTURE(round);
        const std::string together = folder.make_folder("round" + std::to_string(round));
        std::vector<pid_t> children;
        for (unsigned i = 0; i < count; ++i) {
            const pid_t child = ::fork();
            if (child == 0) {
                const std::string target = together + "/terms.yaml";
                const std::string source = folder / ("a" + std::to_string(i) + ".txt");
                be_silent();
                ::execl(shuyu::tests::program_path(), "shuyu", "merge", "--glossary", target.c_str(), source.c_str(),
                        nullptr);
                ::_exit(127);
            }
            children.push_back(child);
        }
        for (const pid_t child : children) {
            int status = 0;
            ::waitpid(child, &status, 0);
            CHECK(status == 0);
        }
        CHECK(files_in(together) == files_in(all));
    }
}

TEST_CASE("a limit on file sizes leaves the old files, no litter, and exit code 4") {
    const TempFolder folder;
    const std::string small = folder.write("small.txt", "The 封锁 (blockade).\n");
    const std::string large = folder.write("large.txt", article(1) + article(2) + article(3) + article(4));
    const std::string glossary = folder.make_folder("g") + "/terms.yaml";
    REQUIRE(run_program("merge --glossary " + quoted(glossary) + ' ' + quoted(small)).code == 0);
    const auto before = files_in(folder / "g");
    const std::string command = "merge --glossary " + quoted(glossary) + ' ' + quoted(large);
    const auto limited =
        run_program("--version >/dev/null; ulimit -f 8; " + std::string(shuyu::tests::program_path()) + ' ' + command);
    CHECK(limited.code == 4);
    CHECK(std::count(limited.err.begin(), limited.err.end(), '\n') == 1);
    CHECK(files_in(folder / "g") == before);
}

TEST_CASE("a full disk leaves the old files, no litter, and exit code 4") {
    const TempFolder folder;
    const std::string disk = folder.make_folder("disk");
    const SmallDisk mounted(disk);
    if (!mounted.is_mounted()) {
        WARN("skipped: only root may mount a small disk");
        return;
    }
    const std::string small = folder.write("small.txt", "The 封锁 (blockade).\n");
    const std::string large = folder.write("large.txt", article(1) + article(2) + article(3) + article(4));
    const std::string glossary = disk + "/terms.yaml";
    CHECK(run_program("merge --glossary " + quoted(glossary) + ' ' + quoted(small)).code == 0);
    for (unsigned fill = 0; fill < 24; ++fill) {
        CAPTURE(fill);
        const auto before = files_in(disk);
        const std::string ballast(std::size_t{4096} * fill, 'x');
        folder.write("disk/ballast", ballast);
        const auto result = run_program("merge --glossary " + quoted(glossary) + ' ' + quoted(large));
        auto after = files_in(disk);
        after.erase("/ballast");
        const bool is_whole = result.code == 0 || result.code == 4;
        CHECK(is_whole);
        if (result.code == 4) {
            CHECK(after.at("/terms.yaml") == before.at("/terms.yaml"));
            for (const auto& [name, bytes] : after) CHECK(name.find("shuyu-new") == std::string::npos);
        }
        fs::remove(disk + "/ballast");
        REQUIRE(run_program("merge --glossary " + quoted(glossary) + " --remove " + quoted(large)).code == 0);
    }
}
