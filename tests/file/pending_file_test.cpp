#include "file/pending_file.hpp"

#include <cerrno>

#include "support/catch.hpp"
#include "support/temp_folder.hpp"

using shuyu::file::PendingFile;
using shuyu::file::unlink_pending_file;
using shuyu::tests::TempFolder;

TEST_CASE("a pending file that was not renamed is removed") {
    const TempFolder folder;
    { const PendingFile pending(folder.write("new", "half")); }
    CHECK(folder.names().empty());
}

TEST_CASE("a renamed file stays, and its old name belongs to nobody any more") {
    const TempFolder folder;
    {
        PendingFile pending(folder.write("new", "whole"));
        CHECK(pending.rename_to(folder / "file") == 0);
        folder.write("new", "of somebody else");
        unlink_pending_file();
    }
    CHECK(folder.names() == std::vector<std::string>{"file", "new"});
}

TEST_CASE("a rename that fails says why and leaves no litter") {
    const TempFolder folder;
    {
        PendingFile pending(folder.write("new", "whole"));
        CHECK(pending.rename_to(folder / "none/file") == ENOENT);
    }
    CHECK(folder.names().empty());
}

TEST_CASE("a signal handler can remove the pending file, and nothing when there is none") {
    const TempFolder folder;
    unlink_pending_file();
    const PendingFile pending(folder.write("new", "half"));
    unlink_pending_file();
    CHECK(folder.names().empty());
}
