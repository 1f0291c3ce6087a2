#include "feed/export_formats.hpp"
#include "feed/tbx_writer.hpp"

/// TBX-Basic of ISO 30042:2019.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"dca", "tbx"}, {"dct", "dct.tbx"}};

std::string write(const ExportJob& job, ExportReport& report) {
    const TbxStyle style = job.options.style == "dct" ? TbxStyle::dct : TbxStyle::dca;
    return write_tbx(job, TbxDialect(TbxVersion::v3, style), report);
}

}  // namespace

constinit const ExportFormat tbx_format{
    "tbx", "TBX-Basic, ISO 30042:2019 (CAT tools read tbx-v2)", styles, {}, Carries::everything, write};

}  // namespace shuyu::feed
