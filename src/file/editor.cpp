#include "file/editor.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>

#include "file/atomic_file.hpp"
#include "file/private_folder.hpp"
#include "file/process.hpp"

namespace shuyu::file {
namespace {

std::string variable(const char* name, const std::string& otherwise) {
    const char* value = std::getenv(name);
    return value != nullptr && *value != '\0' ? value : otherwise;
}

text::Diagnostic editor_error(const std::string& editor, std::string what) {
    return {text::Severity::error, "editor", {editor, 0, 0}, std::move(what), "set $EDITOR to another one"};
}

}  // namespace

Result<std::string> edit_text(const std::string& text, const std::string& name) {
    PrivateFolder folder;
    const auto file = folder.write(name, text);
    if (!file) return Failure(file.error());
    const std::string editor = variable("VISUAL", variable("EDITOR", "vi"));
    // its value is a command line of the person's own, with options; system() leaves Ctrl-C to the editor
    const int status = std::system((editor + ' ' + quoted_for_shell(*file)).c_str());
    if (status == -1) return Failure(editor_error(editor, "can't be started"));
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return Failure(editor_error(editor, "ended with an error; nothing was changed"));
    Result<Snapshot> edited = read_snapshot(*file);
    if (!edited) return Failure(edited.error());
    if (!edited->fingerprint.exists) return Failure(editor_error(editor, "left no file"));
    return std::move(edited->bytes);
}

}  // namespace shuyu::file
