#pragma once
#include <span>
#include <string_view>
#include <vector>

#include "feed/export_report.hpp"

namespace shuyu::feed {

/// Checks one text of an entry for a format; `is_term`: a term, variant or gloss.
enum class TextRole { term, prose };
using TextCheck = Broken (*)(std::string_view text, TextRole role);

/// What formats ask whose texts are quoted or escaped: terms on one line, no controls.
Broken check_plain(std::string_view text, TextRole role);
/// What XML asks.
Broken check_for_xml(std::string_view text, TextRole role);

/// The entries without the texts that break a rule; each is reported. An entry whose term breaks one, or that has no
/// gloss left, goes altogether. Numbers stay.
std::vector<Entry> checked(std::span<const Entry> entries, TextCheck check, ExportReport& report);

}  // namespace shuyu::feed
