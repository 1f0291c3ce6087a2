#include "review/article_link.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "file/find_files.hpp"
#include "file/paths.hpp"
#include "text/escape.hpp"
#include "text/html_text.hpp"
#include "text/take.hpp"

namespace shuyu::review {
namespace {

bool is_plain_name(std::string_view name) {
    return !name.empty() && name != "." && name != ".." && name.find('\\') == std::string_view::npos &&
           text::printable_line(name) == name;
}

bool is_plain_path(std::string_view path) {
    if (path.empty() || path.ends_with('/')) return false;
    while (!path.empty())
        if (!is_plain_name(text::take(path, '/'))) return false;
    return true;
}

bool is_file_below(const std::string& root, const std::string& name) {
    const std::string path = root + '/' + name;
    const auto real = file::real_path(path);
    return real && file::exists(*real) && !file::is_folder(*real) && file::path_below(root, *real);
}

/// "../" for each folder between the root and `from`.
std::optional<std::string> way_up(const std::string& root, const std::string& from) {
    if (from == root) return "./";
    const auto below = file::path_below(root, from);
    if (!below) return std::nullopt;
    std::string way;
    for (auto folders = std::count(below->begin(), below->end(), '/') + 1; folders > 0; --folders) way += "../";
    return way;
}

}  // namespace

std::string article_url(const std::string& root, const std::string& article, const std::string& from) {
    const auto up = way_up(root, from);
    if (!up || !is_plain_path(article) || !is_file_below(root, article)) return "";
    std::string url = *up;
    for (std::string_view rest = article; !rest.empty();) {
        url += text::url_part(text::take(rest, '/'));
        if (!rest.empty()) url += '/';
    }
    return url;
}

}  // namespace shuyu::review
