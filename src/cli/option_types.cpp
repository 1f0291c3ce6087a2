#include "cli/option_types.hpp"

#include <charconv>

namespace shuyu::cli {

CLI::Option* add_fraction(CLI::App& app, const std::string& flags, double& target, const std::string& help) {
    const auto parse = [&target, flags](const std::string& typed) {
        const char* end = typed.data() + typed.size();
        const auto [stopped, error] = std::from_chars(typed.data(), end, target);
        const bool is_fraction = error == std::errc() && stopped == end && target >= 0 && target <= 1;  // NaN is none
        if (!is_fraction) throw CLI::ValidationError(flags, "not a number from 0 to 1: " + typed + "; try 0.8");
    };
    return app.add_option_function<std::string>(flags, parse, help)->type_name("X");
}

CLI::Option* add_output(CLI::App& app, std::string& target) {
    return app.add_option("-o,--output", target, "write to this file, whole or not at all")->type_name("FILE");
}

}  // namespace shuyu::cli
