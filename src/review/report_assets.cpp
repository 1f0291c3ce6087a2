#include "review/report_assets.hpp"

namespace shuyu::review {
namespace {

struct Asset {
    std::string_view name;
    std::string_view bytes;
};

constexpr Asset assets[] = {
#include "review/report_assets.inc"
};

}  // namespace

std::string_view report_asset(std::string_view name) {
    for (const Asset& asset : assets)
        if (asset.name == name) return asset.bytes;
    return {};
}

std::string joined_assets(std::initializer_list<std::string_view> names) {
    std::string all;
    for (const std::string_view name : names) all += report_asset(name);
    return all;
}

}  // namespace shuyu::review
