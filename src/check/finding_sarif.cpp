#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "check/finding_formats.hpp"
#include "check/rules.hpp"
#include "text/json_text.hpp"

namespace shuyu::check {
namespace {

std::string quoted(std::string_view text) {
    std::string out;
    text::append_json_string(out, text);
    return out;
}

bool is_unreserved(unsigned char c) {
    const bool is_alphanumeric = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    return isascii(c) &&
           (is_alphanumeric || std::string_view("-._~/").find(static_cast<char>(c)) != std::string_view::npos);
}

/// A path as a URI reference (RFC 3986): an absolute one as file:///…, so that "a:b" is no scheme.
std::string uri_of(std::string_view path) {
    std::string uri = path.starts_with('/') ? "file://" : "";
    while (path.starts_with("./")) path.remove_prefix(2);
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (is_unreserved(byte))
            uri += c;
        else
            uri += fmt::format("%{:02X}", byte);
    }
    return uri;
}

/// The names of the rules that were found, with their numbers in the list.
std::map<std::string_view, std::size_t> rule_numbers(const std::vector<Finding>& findings) {
    std::map<std::string_view, std::size_t> numbers;
    for (const Finding& finding : findings) numbers.emplace(finding.diagnostic.rule, 0);
    std::size_t next = 0;
    for (auto& [name, number] : numbers) number = next++;
    return numbers;
}

std::string rule_object(std::string_view name) {
    const Rule* const rule = find_rule(name);
    std::string object = "            {\"id\": " + quoted(name);
    if (rule != nullptr)
        object += ", \"shortDescription\": {\"text\": " + quoted(rule->help) +
                  "}, \"defaultConfiguration\": {\"level\": " + quoted(to_string(rule->severity)) + "}";
    return object + "}";
}

std::string location(const text::Place& place) {
    std::string object = "{\"physicalLocation\": {\"artifactLocation\": {\"uri\": " + quoted(uri_of(place.file)) + "}";
    if (place.line > 0) {
        object += fmt::format(", \"region\": {{\"startLine\": {}", place.line);
        if (place.column > 0) object += fmt::format(", \"startColumn\": {}", place.column);
        object += "}";
    }
    return object + "}}";
}

std::string result_object(const text::Diagnostic& said, std::size_t rule) {
    const std::string message = said.remedy.empty() ? said.what : said.what + "; " + said.remedy;
    std::string object =
        fmt::format("        {{\"ruleId\": {}, \"ruleIndex\": {}, \"level\": {}, \"message\": {{\"text\": {}}}",
                    quoted(said.rule), rule, quoted(to_string(said.severity)), quoted(message));
    if (!said.place.file.empty()) object += ", \"locations\": [" + location(said.place) + "]";
    return object + "}";
}

std::string joined(const std::vector<std::string>& objects, std::string_view indent) {
    if (objects.empty()) return "[]";
    std::string list = "[\n";
    for (std::size_t i = 0; i < objects.size(); ++i) list += objects[i] + (i + 1 < objects.size() ? ",\n" : "\n");
    return list.append(indent).append("]");
}

}  // namespace

std::string findings_sarif(const Report& report) {
    const auto numbers = rule_numbers(report.findings);
    std::vector<std::string> rules;
    for (const auto& [name, number] : numbers) rules.push_back(rule_object(name));
    std::vector<std::string> results;
    for (const Finding& finding : report.findings)
        results.push_back(result_object(finding.diagnostic, numbers.at(finding.diagnostic.rule)));
    return "{\n"
           "  \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\",\n"
           "  \"version\": \"2.1.0\",\n"
           "  \"runs\": [\n"
           "    {\n"
           "      \"tool\": {\"driver\": {\"name\": \"shuyu\",\n"
           "          \"rules\": " +
           joined(rules, "          ") +
           "}},\n"
           "      \"columnKind\": \"unicodeCodePoints\",\n"
           "      \"results\": " +
           joined(results, "      ") + "\n    }\n  ]\n}\n";
}

}  // namespace shuyu::check
