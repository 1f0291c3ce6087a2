#include "review/git_setup.hpp"

#include <algorithm>
#include <cstdlib>

#include "file/atomic_file.hpp"
#include "file/find_files.hpp"
#include "file/git.hpp"
#include "file/paths.hpp"
#include "file/process.hpp"
#include "file/program_path.hpp"
#include "glossary/line_diff.hpp"

namespace shuyu::review {
namespace {

constexpr std::string_view attributes = " diff=shuyu merge=shuyu";
constexpr const char* sections[] = {"merge.shuyu", "diff.shuyu", "difftool.shuyu"};

std::string doubled_percent(const std::string& text) {  // git expands %A and the like before the shell sees it
    std::string out;
    for (const char c : text) out += c == '%' ? std::string("%%") : std::string(1, c);
    return out;
}

const char* scope_option(SetupScope scope) {
    return scope == SetupScope::user ? "--global" : "--local";
}

/// A path as a pattern of gitattributes(5): literal, in quotes where it has blanks and the like.
std::string pattern_of(const std::string& path, const std::string& behind) {
    std::string pattern = "/";
    for (const char c : path)
        pattern +=
            std::string_view("*?[]\\").find(c) == std::string_view::npos ? std::string(1, c) : std::string("\\") + c;
    pattern += behind;
    const bool is_plain = pattern.find_first_of(" \t\"\\\n") == std::string::npos;
    if (is_plain) return pattern;
    std::string quoted = "\"";
    for (const char c : pattern) {
        if (c == '"' || c == '\\') quoted += '\\';
        quoted += c == '\n' ? std::string("\\n") : c == '\t' ? std::string("\\t") : std::string(1, c);
    }
    return quoted + '"';
}

std::string trimmed(std::string_view line) {
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r')) line.remove_suffix(1);
    return std::string(line);
}

std::string with_lines(const std::string& text, const std::vector<std::string>& wanted) {
    std::string out = text;
    const bool is_crlf = text.find("\r\n") != std::string::npos;
    const std::string line_end = is_crlf ? "\r\n" : "\n";
    if (!out.empty() && out.back() != '\n') out += line_end;
    const auto lines = glossary::lines_of(text);
    for (const std::string& line : wanted) {
        const bool is_there =
            std::any_of(lines.begin(), lines.end(), [&](std::string_view have) { return trimmed(have) == line; });
        if (!is_there) out += line + line_end;
    }
    return out;
}

std::string without_ours(const std::string& text) {
    std::string out;
    for (const std::string_view line : glossary::lines_of(text))
        if (!trimmed(line).ends_with(attributes)) out += line;
    return out;
}

/// Where the user's attributes are: core.attributesFile, else the usual place.
std::string user_attributes(const std::string& folder) {
    const auto chosen = file::run_git(folder, {"config", "--global", "--type=path", "core.attributesFile"});
    if (chosen && !chosen->empty()) return chosen->substr(0, chosen->find('\n'));
    const char* config = std::getenv("XDG_CONFIG_HOME");
    const char* home = std::getenv("HOME");
    if (config != nullptr && *config != '\0') return std::string(config) + "/git/attributes";
    return std::string(home != nullptr ? home : "") + "/.config/git/attributes";
}

/// The folders of a file of the user's that is not there yet.
Result<void> make_folder_of(const std::string& path) {
    std::string have = file::folder_of(path);
    std::string missing;
    while (!file::is_folder(have) && have != "/" && have != ".") {
        missing = file::name_of(have) + (missing.empty() ? "" : '/' + missing);
        have = file::folder_of(have);
    }
    return missing.empty() ? Result<void>() : file::make_folders_below(have, missing);
}

Result<SetupReport> change_attributes(SetupScope scope, const glossary::Location& location,
                                      const file::LockOptions& lock, const file::Edit& edit) {
    SetupReport report;
    report.attributes = scope == SetupScope::user ? user_attributes(location.root) : location.root + "/.gitattributes";
    if (Result<void> made = make_folder_of(report.attributes); !made) return Failure(made.error());
    const auto written = file::update_file(report.attributes, lock, edit);
    if (!written) return Failure(written.error());
    report.has_changed_attributes = written->outcome == file::WriteOutcome::written;
    return report;
}

/// Below the work tree's root.
Result<std::string> path_of(const glossary::Location& location) {
    const std::string path = location.is_folder ? location.folder : location.folder + '/' + location.name;
    if (location.is_folder && path == location.root) return std::string();
    const auto below = file::path_below(location.root, path);
    if (!below) return Failure(text::make_error("git", "the glossary is in no git work tree", "run git init first"));
    return *below;
}

}  // namespace

std::vector<Setting> settings_for(const std::string& program) {
    const std::string shuyu = file::quoted_for_shell(program);
    return {
        {"merge.shuyu.name", "shuyu: glossaries by entries"},
        {"merge.shuyu.driver", doubled_percent(shuyu) +
                                   " git merge %O %A %B %L %P; s=$?; [ $s -le 1 ] || exec git merge-file "
                                   "--marker-size=%L %A %O %B; exit $s"},
        {"diff.shuyu.textconv", "f() { " + shuyu + " git textconv -- \"$1\" || cat -- \"$1\"; }; f"},
        {"diff.shuyu.command",
         "f() { " + shuyu +
             " git diff -- \"$@\" || [ $# -lt 7 ] || git --no-pager diff --no-index --no-ext-diff "
             "--no-textconv -- \"$2\" \"$5\"; :; }; f"},
        {"difftool.shuyu.cmd", shuyu + " git diff -- \"$MERGED\" \"$LOCAL\" . . \"$REMOTE\" . ."},
    };
}

std::vector<std::string> attribute_lines(const std::string& path, bool is_folder) {
    std::vector<std::string> patterns;
    if (is_folder) {
        patterns = {pattern_of(path, path.empty() ? "**/*.yaml" : "/**/*.yaml"),
                    pattern_of(path, path.empty() ? "**/*.yml" : "/**/*.yml")};
    } else {
        const std::size_t dot = path.rfind('.');
        const bool has_ending = dot != std::string::npos && path.find('/', dot) == std::string::npos;
        const std::string evidence = file::name_of(path) == glossary::usual_file_name
                                         ? path.substr(0, path.size() - file::name_of(path).size()) + "evidence"
                                         : path.substr(0, has_ending ? dot : path.size()) + ".evidence";
        patterns = {pattern_of(path, ""), pattern_of(evidence, "/**/*.yaml")};
    }
    for (std::string& pattern : patterns) pattern += attributes;
    return patterns;
}

Result<SetupReport> install_drivers(SetupScope scope, const glossary::Location& location,
                                    const file::LockOptions& lock) {
    const auto program = file::program_path();
    if (!program) return Failure(program.error());
    std::vector<std::string> lines = attribute_lines("glossary", true);
    if (scope == SetupScope::repository) {
        const auto path = path_of(location);
        if (!path) return Failure(path.error());
        lines = attribute_lines(*path, location.is_folder);
    }
    for (const Setting& setting : settings_for(*program)) {
        const auto set =
            file::run_git(location.root, {"config", scope_option(scope), "--replace-all", setting.name, setting.value});
        if (!set) return Failure(set.error());
    }
    return change_attributes(scope, location, lock, [&](const file::Snapshot& old) -> Result<std::string> {
        return with_lines(old.bytes, lines);
    });
}

Result<SetupReport> uninstall_drivers(SetupScope scope, const glossary::Location& location,
                                      const file::LockOptions& lock) {
    for (const char* section : sections) {
        const auto has = file::run_git(
            location.root, {"config", scope_option(scope), "--get-regexp", "^" + std::string(section) + "\\."});
        if (!has) continue;  // nothing there
        const auto removed = file::run_git(location.root, {"config", scope_option(scope), "--remove-section", section});
        if (!removed) return Failure(removed.error());
    }
    return change_attributes(scope, location, lock,
                             [](const file::Snapshot& old) -> Result<std::string> { return without_ours(old.bytes); });
}

}  // namespace shuyu::review
