#pragma once
#include <string_view>

#include "feed/xml_writer.hpp"

namespace shuyu::feed {

enum class TbxVersion { v2, v3 };
enum class TbxStyle { dca, dct };

/// The words of one version and style of TBX-Basic.
class TbxDialect {
public:
    TbxDialect(TbxVersion version, TbxStyle style) : m_version(version), m_style(style) {}

    bool is_v2() const { return m_version == TbxVersion::v2; }
    bool is_dct() const { return m_style == TbxStyle::dct; }
    std::string_view entry() const { return is_v2() ? "termEntry" : "conceptEntry"; }
    std::string_view language() const { return is_v2() ? "langSet" : "langSec"; }
    std::string_view term() const { return is_v2() ? "tig" : "termSec"; }

    /// A data category: `<descrip type="definition">` or, in DCT, `<basic:definition>`.
    void category(XmlWriter& xml, std::string_view meta, std::string_view module, std::string_view type,
                  std::string_view text) const;
    /// A reference to another concept of the file.
    void reference(XmlWriter& xml, std::string_view target, std::string_view text) const;

private:
    TbxVersion m_version;
    TbxStyle m_style;
};

}  // namespace shuyu::feed
