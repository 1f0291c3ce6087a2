#include "file/mapped_file.hpp"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <thread>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using shuyu::file::MappedFile;
using shuyu::tests::TempFolder;

namespace {

void make_socket(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    const int number = ::socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(::bind(number, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
    ::close(number);
}

/// Standard input is `number` as long as this lives.
class StandardInput {
public:
    explicit StandardInput(int number) : m_before(::dup(0)) { ::dup2(number, 0); }
    ~StandardInput() {
        ::dup2(m_before, 0);
        ::close(m_before);
    }

private:
    int m_before;
};

}  // namespace

TEST_CASE("files of any size are read to the byte") {
    const TempFolder folder;
    for (const std::size_t size : {0u, 1u, 4095u, 4096u, 65536u, 1048575u, 1048576u, 1048577u, 3000000u}) {
        std::string content(size, 'x');
        for (std::size_t i = 0; i < size; i += 7) content[i] = static_cast<char>(i % 251);
        const auto file = MappedFile::open(folder.write("a.txt", content));
        CAPTURE(size);
        REQUIRE(file);
        CHECK((file->bytes() == content));
        CHECK(file->fingerprint().exists);
        CHECK(file->fingerprint().size == static_cast<std::int64_t>(size));
    }
}

TEST_CASE("a mapped file keeps its bytes when it is moved") {
    const TempFolder folder;
    for (const std::size_t size : {10u, 2000000u}) {
        auto first = MappedFile::open(folder.write("a.txt", std::string(size, 'y')));
        REQUIRE(first);
        const MappedFile second = std::move(*first);
        CHECK((second.bytes() == std::string(size, 'y')));
    }
}

TEST_CASE("what is no article is refused with its name and the remedy, and never blocks") {
    const TempFolder folder;
    folder.make_folder("folder");
    make_socket(folder / "socket");
    REQUIRE(::symlink("loop", (folder / "loop").c_str()) == 0);
    folder.write("file", "x");
    const struct {
        std::string path;
        std::string expected;
    } cases[] = {
        {folder / "none", "no such file or folder; check the name"},
        {folder / "folder", "is a folder; name a file"},
        {folder / "socket", "is a socket; name a file"},
        {folder / "loop", "too many links, or a link where none is allowed; name the file itself"},
        {folder / "file/below", "a part of the path is not a folder; check the name"},
        {"/dev/zero", "is a device; name a file"},
        {"", "the name is empty; check the name"},
        {std::string("a\0b", 3), "the name holds a NUL; check the name"},
        {folder / std::string(300, 'n'), "the name is too long; shorten it"},
        {"/proc/self/mem", "can't read: Input/output error; check the disk and the file"},
    };
    for (const auto& c : cases) {
        CAPTURE(c.path);
        const auto file = MappedFile::open(c.path);
        REQUIRE_FALSE(file);
        CHECK(file.error().what + "; " + file.error().remedy == c.expected);
        CHECK(file.error().place.file == c.path);
    }
}

TEST_CASE("a named pipe is read to its end, also when its writer comes late") {
    const TempFolder folder;
    const std::string path = folder / "pipe";
    REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
    std::thread writer([&] {
        ::usleep(50'000);
        const int number = ::open(path.c_str(), O_WRONLY);
        const std::string content(200'000, 'p');
        for (std::size_t done = 0; done < content.size();)
            done += static_cast<std::size_t>(::write(number, content.data() + done, content.size() - done));
        ::close(number);
    });
    const auto file = MappedFile::open(path);
    writer.join();
    REQUIRE(file);
    CHECK((file->bytes() == std::string(200'000, 'p')));
}

TEST_CASE("a pipe of the shell whose writer has gone without a word is empty, not a wait without end") {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    ::close(ends[1]);
    const auto file = MappedFile::open("/proc/self/fd/" + std::to_string(ends[0]));
    ::close(ends[0]);
    REQUIRE(file);
    CHECK(file->bytes().empty());
}

TEST_CASE("standard input is read from where it stands") {
    const TempFolder folder;
    const std::string content = "skipped" + std::string(2'000'000, 's');
    const int number = ::open(folder.write("in", content).c_str(), O_RDONLY);
    for (const std::size_t skipped : {0u, 7u}) {
        ::lseek(number, static_cast<off_t>(skipped), SEEK_SET);
        const StandardInput input(number);
        const auto file = MappedFile::open("-");
        REQUIRE(file);
        CHECK((file->bytes() == std::string_view(content).substr(skipped)));
    }
    ::close(number);
}

TEST_CASE("standard input that was left non-blocking is waited for") {
    int ends[2];
    REQUIRE(::pipe2(ends, O_NONBLOCK) == 0);
    std::thread late([&] {
        ::usleep(50'000);
        CHECK(::write(ends[1], "late", 4) == 4);
        ::close(ends[1]);
    });
    const StandardInput input(ends[0]);
    const auto file = MappedFile::open("-");
    late.join();
    ::close(ends[0]);
    REQUIRE(file);
    CHECK(file->bytes() == "late");
}

TEST_CASE("a folder as standard input is an error") {
    const int number = ::open("/", O_RDONLY);
    const StandardInput input(number);
    const auto file = MappedFile::open("-");
    ::close(number);
    REQUIRE_FALSE(file);
    CHECK(to_line(file.error()) == "<standard input>: is a folder; name a file");
}
