#pragma once
#include <string>
#include <vector>

#include "cli/article_input.hpp"
#include "cli/command.hpp"
#include "glossary/evidence.hpp"

namespace shuyu::cli {

struct MergeOptions {
    ArticleOptions articles;
    std::string glossary;
    double min_confidence = glossary::default_min_confidence;
    bool is_dry_run = false;
    bool leaves_out_evidence = false;
    bool is_strict = false;
    std::string as_article;
    std::vector<std::string> removed;
};

void declare_merge(CLI::App& app, MergeOptions& options);
ExitCode run_merge(const MergeOptions& options, Streams& streams);

extern const Command merge_command;

}  // namespace shuyu::cli
