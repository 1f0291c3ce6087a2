#include "cli/entry_order_option.hpp"

#include "cli/option_types.hpp"

namespace shuyu::cli {
namespace {

constexpr Choice<glossary::Order> orders[] = {
    {"term", glossary::Order::term},
    {"reading", glossary::Order::reading},
    {"evidence", glossary::Order::evidence},
    {"confidence", glossary::Order::confidence},
};

}  // namespace

void add_entry_order(CLI::App& app, glossary::Order& order, const std::string& help) {
    add_choice<glossary::Order>(app, "--sort", order, orders, help);
}

}  // namespace shuyu::cli
