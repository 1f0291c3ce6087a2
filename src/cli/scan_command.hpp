#pragma once
#include <string>
#include <vector>

#include "cli/article_input.hpp"
#include "cli/command.hpp"
#include "cli/findings_printer.hpp"

namespace shuyu::cli {

enum class FindingsFormat { table, tsv, jsonl };

struct ScanOptions {
    ArticleOptions articles;
    FindingsFormat format = FindingsFormat::table;
    std::vector<std::string> glossaries;  ///< for suggestions only
    double min_confidence = 0;
    bool explain = false;
    std::string output;
};

void declare_scan(CLI::App& app, ScanOptions& options);
ExitCode run_scan(const ScanOptions& options, Streams& streams);

extern const Command scan_command;

}  // namespace shuyu::cli
