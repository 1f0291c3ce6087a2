#pragma once
#include <string>

#include "feed/export_format.hpp"
#include "feed/tbx_dialect.hpp"

namespace shuyu::feed {

/// A TBX-Basic file of the dialect (ISO 30042). The source language comes first in each concept, then the target, then
/// spellings in the other Chinese script: other readers take the first two languages, whatever they are.
std::string write_tbx(const ExportJob& job, const TbxDialect& dialect, ExportReport& report);

}  // namespace shuyu::feed
