#include <fmt/format.h>

#include "glossary/evidence.hpp"
#include "glossary/scalar_writer.hpp"

namespace shuyu::glossary {
namespace {

std::string confidence_text(int hundredths) {
    return fmt::format("{}.{:02}", hundredths / 100, hundredths % 100);
}

void append_pair(std::string& out, const EvidencePair& pair) {
    out += "  - term: " + write_scalar(pair.term) + "\n    gloss: " + write_scalar(pair.gloss) + '\n';
    out.append("    kind: ").append(to_string(pair.kind)).append("\n");
    if (pair.is_doubtful) out += "    doubtful: true\n";
    out += "    found:\n";
    for (const Sighting& sighting : pair.found)
        out += fmt::format("      - {{line: {}, pattern: {}, confidence: {}}}\n", sighting.line,
                           write_scalar(sighting.pattern, Context::flow), confidence_text(sighting.confidence));
    if (!pair.context.empty()) out += "    context: " + write_quoted(pair.context) + '\n';
}

void append_unpaired(std::string& out, const Unpaired& unpaired) {
    out += "  - term: " + write_scalar(unpaired.term) + "\n    found:\n";
    for (const UnpairedSighting& sighting : unpaired.found) {
        out += fmt::format("      - {{line: {}", sighting.line);
        if (!sighting.resolved.empty()) out += ", resolved: " + write_scalar(sighting.resolved, Context::flow);
        out += "}\n";
    }
}

void append_dropped(std::string& out, const DroppedPair& pair) {
    out += "  - term: " + write_scalar(pair.term) + "\n    gloss: " + write_scalar(pair.gloss) + '\n';
    out.append("    kind: ").append(to_string(pair.kind)).append("\n");
    if (!pair.context.empty()) out += "    context: " + write_quoted(pair.context) + '\n';
}

}  // namespace

std::string write_evidence(const Evidence& evidence) {
    std::string out = "format: 1\n";
    out += "article: " + write_scalar(evidence.article) + '\n';
    out += "hash: " + write_scalar(evidence.hash) + '\n';
    out += fmt::format("pairing: {}\n", evidence.pairing);
    if (!evidence.options.empty()) out += "options: " + write_scalar(evidence.options) + '\n';
    if (!evidence.pairs.empty()) out += "pairs:\n";
    for (const EvidencePair& pair : evidence.pairs) append_pair(out, pair);
    if (!evidence.unpaired.empty()) out += "unpaired:\n";
    for (const Unpaired& unpaired : evidence.unpaired) append_unpaired(out, unpaired);
    if (!evidence.dropped.empty()) out += "dropped:\n";
    for (const DroppedPair& pair : evidence.dropped) append_dropped(out, pair);
    return out;
}

}  // namespace shuyu::glossary
