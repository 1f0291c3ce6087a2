#pragma once
#include "feed/export_format.hpp"

/// The formats, each defined in the file of its name. Users go through export_formats() (export_format.hpp).
namespace shuyu::feed {

extern const ExportFormat tbx_format;
extern const ExportFormat tbx_v2_format;
extern const ExportFormat tmx_format;
extern const ExportFormat xliff_glossary_format;
extern const ExportFormat multiterm_format;
extern const ExportFormat memoq_format;
extern const ExportFormat omegat_format;
extern const ExportFormat okapi_format;
extern const ExportFormat weblate_format;
extern const ExportFormat phrase_format;
extern const ExportFormat crowdin_format;
extern const ExportFormat lokalise_format;
extern const ExportFormat deepl_format;
extern const ExportFormat google_format;
extern const ExportFormat google_terms_format;
extern const ExportFormat amazon_format;
extern const ExportFormat microsoft_format;
extern const ExportFormat modernmt_format;
extern const ExportFormat prompt_format;
extern const ExportFormat jieba_format;
extern const ExportFormat anki_format;
extern const ExportFormat csv_format;
extern const ExportFormat tsv_format;
extern const ExportFormat json_format;
extern const ExportFormat jsonl_format;
extern const ExportFormat markdown_format;

}  // namespace shuyu::feed
