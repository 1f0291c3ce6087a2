#pragma once
#include "feed/import_format.hpp"

/// The formats, each defined in the file of its name. Users go through import_formats() (import_format.hpp).
namespace shuyu::feed {

extern const ImportFormat tbx_import;
extern const ImportFormat tmx_import;
extern const ImportFormat xliff_import;
extern const ImportFormat weblate_import;
extern const ImportFormat csv_import;
extern const ImportFormat tsv_import;
extern const ImportFormat json_import;
extern const ImportFormat jsonl_import;
extern const ImportFormat omegat_import;
extern const ImportFormat okapi_import;
extern const ImportFormat phrase_import;
extern const ImportFormat crowdin_import;
extern const ImportFormat lokalise_import;
extern const ImportFormat deepl_import;
extern const ImportFormat google_import;
extern const ImportFormat google_terms_import;
extern const ImportFormat amazon_import;
extern const ImportFormat microsoft_import;
extern const ImportFormat modernmt_import;
extern const ImportFormat cedict_import;

}  // namespace shuyu::feed
