#pragma once
#include <CLI/CLI.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/nearest_name.hpp"

/// Option values that are more than a text. Only for the files of commands: it brings CLI11 along.
namespace shuyu::cli {

template <class Value>
struct Choice {
    std::string_view name;
    Value value;
};

/// "table, tsv, jsonl"
template <class Value>
std::string choice_list(std::span<const Choice<Value>> choices) {
    std::string list;
    for (const Choice<Value>& choice : choices) list.append(list.empty() ? "" : ", ").append(choice.name);
    return list;
}

/// An option that takes one of the names in `choices` (static storage). A misspelt one gets the nearest.
template <class Value, class Target>
CLI::Option* add_choice(CLI::App& app, const std::string& flags, Target& target, std::span<const Choice<Value>> choices,
                        const std::string& help) {
    const auto parse = [&target, choices, flags](const std::string& typed) {
        std::vector<std::string> names;
        for (const Choice<Value>& choice : choices) {
            if (choice.name == typed) {
                target = choice.value;
                return;
            }
            names.emplace_back(choice.name);
        }
        throw CLI::ValidationError(
            flags, "no such choice: " + typed + "; " + suggestion(typed, names, "use one of " + choice_list(choices)));
    };
    return app.add_option_function<std::string>(flags, parse, help + ": " + choice_list(choices))->type_name("NAME");
}

/// An option that takes a number from 0 to 1, as confidences are.
CLI::Option* add_fraction(CLI::App& app, const std::string& flags, double& target, const std::string& help);

/// -o FILE
CLI::Option* add_output(CLI::App& app, std::string& target);

}  // namespace shuyu::cli
