#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "pair/kind.hpp"

/// The glossary in memory. The text that people edit is elsewhere (glossary_text.hpp): these values are read from it
/// entry by entry, and written back line by line.
namespace shuyu::glossary {

/// Of a gloss, in the canonical order of glosses.
enum class Status : std::uint8_t {
    preferred,   ///< use it
    admitted,    ///< allowed
    candidate,   ///< found, nobody decided
    deprecated,  ///< known, never use
    rejected     ///< a wrong pair that must never come back
};

inline constexpr Status all_statuses[] = {Status::preferred, Status::admitted, Status::candidate, Status::deprecated,
                                          Status::rejected};

std::string_view to_string(Status status);
std::optional<Status> status_from(std::string_view name);

/// A field that format 1 does not know, kept as it is.
struct Field {
    std::string name;
    std::string value;    ///< a text in quotes; of anything else its YAML on one line
    bool is_text = true;  ///< else the value is YAML: a number, true, a list, a map, nothing

    bool operator==(const Field&) const = default;
};

struct Gloss {
    std::string gloss;
    Status status = Status::candidate;
    std::string example;
    std::string note;
    std::string reason;  ///< of a rejection
    std::string source;
    std::vector<Field> other;

    bool operator==(const Gloss&) const = default;
};

struct Term {
    std::string term;
    std::vector<std::string> variants;
    std::string reading;
    std::optional<pair::Kind> kind;
    std::string domain;
    std::string part_of_speech;
    std::string definition;
    std::string note;
    std::vector<std::string> see;
    std::string letter_case;  ///< field `case`: exact, any or empty
    std::vector<Gloss> glosses;
    std::vector<Field> other;

    bool operator==(const Term&) const = default;
};

/// The format of glossaries that this program writes.
inline constexpr int newest_format = 1;

/// What stands before the terms.
struct Header {
    int format = newest_format;
    std::string name = "glossary";
    std::string source = "zh-Hans";
    std::string target = "en";
    std::string version = "0.1.0";
    std::map<std::string, std::string> check;  ///< `shuyu check`: off, note, warning or error, by the rule's name
};

/// Whether `a` stands before `b` in an entry: by status, then by bytes.
bool is_before(const Gloss& a, const Gloss& b);

/// Whether a person decided something about the gloss: a status, a field that the program never writes.
bool is_decided(const Gloss& gloss);

/// Whether a person decided something about the entry as a whole or one of its glosses.
bool is_decided(const Term& term);

}  // namespace shuyu::glossary
