#include "review/blame.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "file/git.hpp"
#include "glossary/revision.hpp"
#include "text/normalize.hpp"

namespace shuyu::review {
namespace {

using glossary::GlossaryText;

/// What is looked for, under the names that it has in the commit that the walk has come to.
using Name = std::tuple<std::string, std::string, std::string>;  ///< term, domain, gloss

class Search {
public:
    explicit Search(std::vector<BlameLine>& lines) : m_lines(lines) {
        for (std::size_t i = 0; i < lines.size(); ++i)
            m_open[{lines[i].term, lines[i].domain, lines[i].gloss}].push_back(i);
    }

    bool is_over() const { return m_open.empty(); }

    void step(const GlossaryDiff& diff, const std::optional<file::LoggedCommit>& commit) {
        for (const TermChange& change : diff.terms) take(change, commit);
    }

private:
    void take(const TermChange& change, const std::optional<file::LoggedCommit>& commit) {
        const bool is_decided = change.what != What::changed || !change.fields.empty();
        if (is_decided) close({change.term, change.domain, ""}, commit, std::nullopt);
        for (const GlossChange& gloss : change.glosses)
            if (gloss.has_new_status() || gloss.what != What::changed)
                close({change.term, change.domain, gloss.gloss}, commit, gloss.after);
        if (const auto domain = old_domain(change); domain || change.what == What::renamed)
            rename(change.term, change.domain, change.what == What::renamed ? change.old_term : change.term,
                   domain.value_or(change.domain));
    }

    static std::optional<std::string> old_domain(const TermChange& change) {
        for (const FieldChange& field : change.fields)
            if (field.field == "domain") return field.before;
        return std::nullopt;
    }

    /// `status`: that the commit gave it. Another one than it has now was lost in a merge.
    void close(const Name& name, const std::optional<file::LoggedCommit>& commit,
               std::optional<glossary::Status> status) {
        const auto found = m_open.find(name);
        if (found == m_open.end() || m_lines[found->second.front()].status != status) return;
        for (const std::size_t line : found->second) m_lines[line].commit = commit;
        m_open.erase(found);
    }

    /// The glosses of an entry that are still open were there under its old name.
    void rename(const std::string& term, const std::string& domain, const std::string& old_term,
                const std::string& old_domain) {
        std::vector<std::pair<Name, std::vector<std::size_t>>> moved;
        for (auto at = m_open.lower_bound({term, domain, ""});
             at != m_open.end() && std::get<0>(at->first) == term && std::get<1>(at->first) == domain;) {
            moved.emplace_back(Name{old_term, old_domain, std::get<2>(at->first)}, at->second);
            at = m_open.erase(at);
        }
        for (auto& [name, lines] : moved) m_open[name].insert(m_open[name].end(), lines.begin(), lines.end());
    }

    std::vector<BlameLine>& m_lines;
    std::map<Name, std::vector<std::size_t>> m_open;
};

std::vector<BlameLine> lines_of(const GlossaryText& now, const std::string& term) {
    std::vector<std::size_t> entries;
    if (term.empty())
        for (std::size_t i = 0; i < now.size(); ++i) entries.push_back(i);
    else
        entries = now.find(text::term_key(term, now.script()));
    std::vector<BlameLine> lines;
    for (const std::size_t i : entries) {
        const glossary::Term entry = now.read(i);
        lines.push_back({entry.term, entry.domain, "", std::nullopt, std::nullopt});
        for (const glossary::Gloss& gloss : entry.glosses)
            lines.push_back({entry.term, entry.domain, gloss.gloss, gloss.status, std::nullopt});
    }
    return lines;
}

}  // namespace

Result<std::vector<BlameLine>> blame(const glossary::Location& location, const GlossaryText& now,
                                     const std::string& term) {
    std::vector<BlameLine> lines = lines_of(now, term);
    if (lines.empty() && !term.empty())
        return Failure(text::make_error("no-term", "no entry has the term " + term, "see shuyu show"));
    Search search(lines);
    if (!file::resolve_commit(location.root, "HEAD")) return lines;
    if (const auto head = read_glossary_at(location, "HEAD")) search.step(compare(*head, now), std::nullopt);
    const auto take = [&](const HistoryStep& step) {
        search.step(step.diff, step.commit);
        return search.is_over() ? Walk::stop : Walk::on;
    };
    if (const auto walked = walk_history(location, "HEAD", take); !walked) return Failure(walked.error());
    return lines;
}

}  // namespace shuyu::review
