#include "glossary/findings_reader.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <unordered_set>
#include <utility>

#include "glossary/limits.hpp"
#include "pair/pattern.hpp"

namespace shuyu::glossary {
namespace {

using nlohmann::json;

/// Builds the value, and stops at what json::parse would take: a key twice, endless depth.
class StrictSax : public nlohmann::detail::json_sax_dom_parser<json> {
    using Base = nlohmann::detail::json_sax_dom_parser<json>;

public:
    explicit StrictSax(json& value) : Base(value, false) {}

    const std::string& problem() const { return m_problem; }

    bool start_object(std::size_t size) {
        m_keys.emplace_back();
        return is_shallow() && Base::start_object(size);
    }
    bool end_object() {
        m_keys.pop_back();
        return Base::end_object();
    }
    bool start_array(std::size_t size) {
        m_keys.emplace_back();
        return is_shallow() && Base::start_array(size);
    }
    bool end_array() {
        m_keys.pop_back();
        return Base::end_array();
    }
    bool key(std::string& name) {
        if (!m_keys.back().insert(name).second) m_problem = "the key \"" + name + "\" stands here twice";
        return m_problem.empty() && Base::key(name);
    }
    template <class Exception>
    bool parse_error(std::size_t, const std::string&, const Exception&) {
        if (m_problem.empty()) m_problem = "is no JSON object on one line";
        return false;
    }

private:
    bool is_shallow() {
        if (m_keys.size() > max_json_depth) m_problem = "nested more than 64 deep";
        return m_problem.empty();
    }

    std::vector<std::unordered_set<std::string>> m_keys;
    std::string m_problem;
};

/// One line's object; the first thing that is wrong stays.
class Row {
public:
    explicit Row(const json& object) : m_object(object) {}

    const std::string& problem() const { return m_problem; }

    std::string text(const char* name) {
        const auto found = m_object.find(name);
        if (found == m_object.end() || found->is_null()) return "";
        if (found->is_string()) return found->get<std::string>();
        complain(name, "is no text");
        return "";
    }
    std::string required_text(const char* name) {
        std::string value = text(name);
        if (value.empty()) complain(name, "is missing");
        return value;
    }
    std::size_t count(const char* name) {
        const auto found = m_object.find(name);
        if (found == m_object.end()) return 0;
        if (found->is_number_unsigned()) return found->get<std::size_t>();
        complain(name, "is no whole number");
        return 0;
    }
    double fraction(const char* name) {
        const auto found = m_object.find(name);
        const bool is_fraction =
            found != m_object.end() && found->is_number() && found->get<double>() >= 0 && found->get<double>() <= 1;
        if (is_fraction) return found->get<double>();
        complain(name, "is no number from 0 to 1");
        return 0;
    }
    void complain(const char* name, const char* what) {
        if (m_problem.empty()) m_problem = std::string("\"") + name + "\" " + what;
    }

private:
    const json& m_object;
    std::string m_problem;
};

class FindingsReader {
public:
    /// Empty, or what is wrong with the line.
    std::string add(std::string_view line) {
        json object;
        StrictSax sax(object);
        const bool is_read = json::sax_parse(line.begin(), line.end(), &sax);
        if (!sax.problem().empty()) return sax.problem();
        if (!is_read || !object.is_object()) return "is no JSON object on one line";
        Row row(object);
        pair::Occurrence occurrence = read(row);
        pair::ArticleFindings& article = article_of(row);
        if (row.problem().empty()) article.occurrences.push_back(std::move(occurrence));
        return row.problem();
    }

    FindingsFile take() { return std::move(m_file); }

private:
    pair::Occurrence read(Row& row) {
        pair::Occurrence occurrence;
        occurrence.fragment = row.required_text("fragment");
        occurrence.gloss = row.text("gloss");
        occurrence.resolved = row.text("resolved");
        occurrence.confidence = row.fraction("confidence");
        occurrence.line = row.count("line");
        occurrence.column = row.count("column");
        occurrence.byte = row.count("byte");
        occurrence.length = row.count("length");
        occurrence.remarks.write().example = row.text("example");
        const std::string pattern = row.required_text("pattern");
        occurrence.pattern =
            pattern.starts_with("resolved:") ? pair::pattern_none : *m_file.patterns.insert(pattern).first;
        const std::string kind = row.text("kind");
        if (const auto known = pair::kind_from(kind))
            occurrence.kind = *known;
        else if (!kind.empty())
            row.complain("kind", "is none of name, term, phrase, word");
        return occurrence;
    }

    pair::ArticleFindings& article_of(Row& row) {
        const std::string name = row.required_text("file");
        const auto [place, is_first] = m_index.emplace(name, m_file.articles.size());
        if (is_first) m_file.articles.push_back({name, row.text("hash"), {}});
        pair::ArticleFindings& article = m_file.articles[place->second];
        if (article.hash != row.text("hash")) row.complain("hash", "is another one than before for the same file");
        return article;
    }

    FindingsFile m_file;
    std::map<std::string, std::size_t> m_index;
};

text::Diagnostic bad_line(const std::string& file, std::size_t line, std::string what) {
    return {
        text::Severity::error, "findings", {file, line, 0}, std::move(what), "make it with shuyu scan --format jsonl"};
}

}  // namespace

bool is_findings(std::string_view name, std::string_view text) {
    if (name.ends_with(".jsonl") || name.ends_with(".ndjson")) return true;
    const std::string_view line = text.substr(0, text.find('\n'));
    return line.starts_with("{\"file\":") && line.find("\"fragment\":") != std::string_view::npos;
}

Result<FindingsFile> read_findings(std::string_view text, const std::string& file) {
    FindingsReader reader;
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        ++number;
        at = end + 1;
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        if (std::string problem = reader.add(line); !problem.empty())
            return Failure(bad_line(file, number, std::move(problem)));
    }
    return reader.take();
}

}  // namespace shuyu::glossary
