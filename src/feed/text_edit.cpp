#include "feed/text_edit.hpp"

namespace shuyu::feed {

std::string with_edits(std::string_view text, const std::vector<TextEdit>& edits) {
    std::string out;
    std::size_t at = 0;
    for (const TextEdit& edit : edits) {
        out.append(text, at, edit.begin - at).append(edit.text);
        at = edit.end;
    }
    return out.append(text, at);
}

}  // namespace shuyu::feed
