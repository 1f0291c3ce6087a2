#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "feed/entry.hpp"
#include "feed/export_report.hpp"

namespace shuyu::feed {

enum class Direction : std::uint8_t { zh_en, en_zh };
enum class Variants : std::uint8_t { leave_out, write };

/// A way to write a format: TSV or CSV, DCA or DCT.
struct Style {
    std::string_view name;
    std::string_view ending;  ///< of the file's name, without the dot: it chooses the style of `-o FILE`
};

struct ExportOptions {
    Direction direction = Direction::zh_en;
    Variants variants = Variants::leave_out;  ///< rows for variants in formats that know terms and glosses only
    std::string_view style;                   ///< one of the format's styles; empty: its first
    std::size_t budget = 0;                   ///< code points of a prompt; 0: no limit
};

struct ExportJob {
    std::span<const Entry> entries;
    glossary::Header header;
    ExportOptions options;
};

/// What an engine or a tool takes, as far as one number says it; 0: no limit known.
struct Limits {
    std::size_t term_bytes = 0;  ///< of one term or gloss
    std::size_t file_bytes = 0;
};

/// What of an entry a format has a place for.
enum class Carries : std::uint16_t {
    nothing = 0,
    all_glosses = 1 << 0,
    status = 1 << 1,
    deprecated = 1 << 2,  ///< deprecated glosses leave without being asked for
    definition = 1 << 3,
    example = 1 << 4,
    note = 1 << 5,
    domain = 1 << 6,
    part_of_speech = 1 << 7,
    source = 1 << 8,
    see = 1 << 9,
    variants = 1 << 10,  ///< also without --variants
    reading = 1 << 11,
    everything = (1 << 12) - 1
};
constexpr Carries operator|(Carries a, Carries b) {
    return static_cast<Carries>(static_cast<std::uint16_t>(a) | static_cast<std::uint16_t>(b));
}
constexpr Carries operator-(Carries a, Carries b) {
    return static_cast<Carries>(static_cast<std::uint16_t>(a) & ~static_cast<std::uint16_t>(b));
}
constexpr Carries operator&(Carries a, Carries b) {
    return static_cast<Carries>(static_cast<std::uint16_t>(a) & static_cast<std::uint16_t>(b));
}
constexpr bool has(Carries set, Carries one) {
    return (static_cast<std::uint16_t>(set) & static_cast<std::uint16_t>(one)) != 0;
}

/// One format: a file export_NAME.cpp that defines it, and a line in the table (export_formats.cpp).
struct ExportFormat {
    std::string_view name;
    std::string_view description;  ///< one line: what it is, who reads it
    std::span<const Style> styles;
    Limits limits;
    Carries carries;
    /// The file's bytes. What breaks a rule of the format is left out and reported.
    std::string (*write)(const ExportJob& job, ExportReport& report);
};

/// All formats, in the order in which `export --list` shows them.
std::span<const ExportFormat* const> export_formats();

/// The format of that name, or nullptr.
const ExportFormat* find_export_format(std::string_view name);

/// The style that the options mean for a file of that name: the one named, else the one with the file's ending, else
/// the first. Empty when `named` is none of the format's.
std::string_view choose_style(const ExportFormat& format, std::string_view named, std::string_view file_name);

}  // namespace shuyu::feed
