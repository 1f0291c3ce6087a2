#include "file/editor.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>

#include "file/atomic_file.hpp"
#include "file/system_error.hpp"

namespace shuyu::file {
namespace {

std::string variable(const char* name, const std::string& otherwise) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0' ? value : otherwise;
}

/// A folder of mode 0700, removed with its one file.
class PrivateFolder {
public:
    explicit PrivateFolder(const std::string& name) {
        m_path = variable("XDG_RUNTIME_DIR", variable("TMPDIR", "/tmp")) + "/shuyu-XXXXXX";
        if (::mkdtemp(m_path.data()) == nullptr) m_error = errno;
        m_file = m_path + '/' + name;
    }
    ~PrivateFolder() {
        if (m_error != 0) return;
        ::unlink(m_file.c_str());
        ::rmdir(m_path.c_str());
    }
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    int error() const { return m_error; }
    const std::string& path() const { return m_path; }
    const std::string& file() const { return m_file; }

private:
    std::string m_path;
    std::string m_file;
    int m_error = 0;
};

std::string quoted_for_shell(std::string_view text) {
    std::string quoted = "'";
    for (const char c : text) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + '\'';
}

text::Diagnostic editor_error(const std::string& editor, std::string what) {
    return {text::Severity::error, "editor", {editor, 0, 0}, std::move(what), "set $EDITOR to another one"};
}

}  // namespace

Result<std::string> edit_text(const std::string& text, const std::string& name) {
    const PrivateFolder folder(name);
    if (folder.error() != 0) return Failure(system_error(folder.error(), folder.path(), "write"));
    if (const auto written = replace_file(folder.file(), text); !written) return Failure(written.error());
    const std::string editor = variable("VISUAL", variable("EDITOR", "vi"));
    // its value is a command line of the person's own, with options; system() leaves Ctrl-C to the editor
    const int status = std::system((editor + ' ' + quoted_for_shell(folder.file())).c_str());
    if (status == -1) return Failure(editor_error(editor, "can't be started"));
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return Failure(editor_error(editor, "ended with an error; nothing was changed"));
    Result<Snapshot> edited = read_snapshot(folder.file());
    if (!edited) return Failure(edited.error());
    if (!edited->fingerprint.exists) return Failure(editor_error(editor, "left no file"));
    return std::move(edited->bytes);
}

}  // namespace shuyu::file
