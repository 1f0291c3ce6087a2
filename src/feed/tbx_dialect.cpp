#include "feed/tbx_dialect.hpp"

namespace shuyu::feed {

void TbxDialect::category(XmlWriter& xml, std::string_view meta, std::string_view module, std::string_view type,
                          std::string_view text) const {
    if (text.empty()) return;
    if (is_dct())
        xml.leaf(std::string(module) + ':' + std::string(type), {}, text);
    else
        xml.leaf(meta, {{"type", type}}, text);
}

void TbxDialect::reference(XmlWriter& xml, std::string_view target, std::string_view text) const {
    if (is_dct())
        xml.leaf("basic:crossReference", {{"target", target}}, text);
    else
        xml.leaf("ref", {{"type", "crossReference"}, {"target", target}}, text);
}

}  // namespace shuyu::feed
