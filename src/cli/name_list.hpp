#pragma once
#include <set>
#include <string>

#include "cli/option_types.hpp"

namespace shuyu::cli {

/// An option that takes one or more of the names in `choices`, parted by commas or given several times; what is given
/// replaces what `target` held.
template <class Value>
CLI::Option* add_choices(CLI::App& app, const std::string& flags, std::set<Value>& target,
                         std::span<const Choice<Value>> choices, const std::string& help) {
    const auto parse = [&target, choices, flags](const std::vector<std::string>& typed) {
        target.clear();
        for (const std::string& name : typed) {
            std::vector<std::string> names;
            for (const Choice<Value>& choice : choices) {
                if (choice.name == name) target.insert(choice.value);
                names.emplace_back(choice.name);
            }
            if (std::find(names.begin(), names.end(), name) == names.end())
                throw CLI::ValidationError(flags, "no such choice: " + name + "; " +
                                                      suggestion(name, names, "use some of " + choice_list(choices)));
        }
    };
    return app.add_option_function<std::vector<std::string>>(flags, parse, help + ": " + choice_list(choices))
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("NAME,…");
}

}  // namespace shuyu::cli
