#include "feed/export_formats.hpp"
#include "feed/tbx_writer.hpp"

/// TBX-Basic of ISO 30042:2008, which OmegaT, translate-toolkit and Weblate read. Deprecated glosses leave only when
/// asked for: OmegaT shows them as suggestions.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"dca", "tbx"}};

std::string write(const ExportJob& job, ExportReport& report) {
    return write_tbx(job, TbxDialect(TbxVersion::v2, TbxStyle::dca), report);
}

}  // namespace

constinit const ExportFormat tbx_v2_format{"tbx-v2",
                                           "TBX-Basic, ISO 30042:2008: OmegaT, Weblate, translate-toolkit, older tools",
                                           styles,
                                           {},
                                           Carries::everything - Carries::deprecated,
                                           write};

}  // namespace shuyu::feed
