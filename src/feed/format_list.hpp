#pragma once
#include <string>
#include <vector>

#include "feed/export_format.hpp"
#include "feed/import_format.hpp"

namespace shuyu::feed {

/// "status, note" …, "everything", or nothing.
std::string names_of(Carries carries);

/// What `export --list` and the documentation say of a format.
struct FormatSummary {
    std::string name;
    std::string styles;   ///< "tsv, csv"
    std::string limits;   ///< "term 1024 bytes, file 10485760 bytes"
    std::string carries;  ///< "status, note" …, beside term and gloss
    std::string description;
};

FormatSummary summary_of(const ExportFormat& format);

}  // namespace shuyu::feed
