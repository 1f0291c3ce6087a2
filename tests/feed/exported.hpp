#pragma once
#include <string>

#include "feed/export_format.hpp"
#include "support/catch.hpp"
#include "support/repository_files.hpp"
#include "support/temp_folder.hpp"

namespace shuyu::tests {

/// The glossary that exercises every field: tests/data/feed/terms.yaml.
inline glossary::GlossaryText feed_glossary() {
    const std::string path = repository_root() + "/tests/data/feed/terms.yaml";
    auto glossary = glossary::GlossaryText::parse(read_bytes(path), "terms.yaml");
    REQUIRE(glossary.has_value());
    return std::move(*glossary);
}

struct Exported {
    std::string content;
    std::string report;  ///< one line for each text left out
};

inline Exported export_all(const glossary::GlossaryText& glossary, const feed::ExportFormat& format,
                           feed::ExportOptions options, feed::Selection selection = {}) {
    if (has(format.carries, feed::Carries::deprecated)) selection.statuses.insert(glossary::Status::deprecated);
    if (options.style.empty()) options.style = format.styles.front().name;
    const auto entries = select(view(glossary, {}, {}, glossary::Order::term), selection);
    feed::ExportReport report;
    Exported exported{format.write({entries, glossary.header(), options}, report), ""};
    for (const feed::LeftOut& left : report.left_out())
        exported.report += to_line(to_diagnostic(left, glossary.file())) + '\n';
    return exported;
}

}  // namespace shuyu::tests
