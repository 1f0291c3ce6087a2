// Writes the tables that the library would otherwise ask of ICU at run time: creating ICU's Han-Latin transliterator
// costs 110 ms, Traditional-Simplified 37 ms. Run by the build: generate_han_tables readings|simplified OUTPUT
#include <unicode/translit.h>
#include <unicode/uscript.h>

#include <cstdint>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace {

constexpr UChar32 first_dense = 0x3400;
constexpr UChar32 last_dense = 0x9FFF;
constexpr UChar32 first_han = 0x2E80;
constexpr UChar32 last_han = 0x323AF;

std::unique_ptr<icu::Transliterator> make(const char* name) {
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(name, UTRANS_FORWARD, error));
    return U_SUCCESS(error) ? std::move(made) : nullptr;
}

std::string to_utf8(const icu::UnicodeString& text) {
    std::string out;
    text.toUTF8String(out);
    return out;
}

bool is_han(UChar32 c) {
    UErrorCode error = U_ZERO_ERROR;
    return uscript_getScript(c, &error) == USCRIPT_HAN;
}

/// The syllable that ICU gives one character; nothing where it leaves it or gives another Han character.
std::optional<std::string> reading_of(const icu::Transliterator& han_latin, UChar32 c) {
    icu::UnicodeString text(c);
    han_latin.transliterate(text);
    text.trim();
    if (text.isEmpty() || is_han(text.char32At(0)) || text.indexOf(u' ') >= 0) return std::nullopt;
    return to_utf8(text);
}

template <class Values>
void write_array(std::ostream& out, const char* type, const char* name, const Values& values) {
    out << "inline constexpr " << type << ' ' << name << "[] = {";
    std::size_t column = 0;
    for (const auto& value : values) out << (column++ % 24 == 0 ? "\n" : "") << value << ',';
    out << "};\n";
}

/// Syllables in order of their bytes, number 0 being none; characters by their syllable's number: the blocks of 3400
/// to 9FFF as a dense array, the rest as two arrays sorted by code point.
bool write_readings(std::ostream& out) {
    const auto han_latin = make("Han-Latin");
    if (!han_latin) return false;
    std::map<UChar32, std::string> readings;
    std::map<std::string, std::uint16_t> numbers;
    for (UChar32 c = first_han; c <= last_han; ++c) {
        if (!is_han(c)) continue;
        if (const auto reading = reading_of(*han_latin, c)) numbers[readings[c] = *reading] = 0;
    }
    std::uint16_t number = 0;
    out << "inline constexpr char syllables[] =\n\"";
    std::vector<std::size_t> begins = {0};
    std::size_t length = 0;
    for (auto& [syllable, assigned] : numbers) {
        assigned = ++number;
        begins.push_back(length);
        length += syllable.size();
        out << syllable << (number % 16 == 0 ? "\"\n\"" : "");
    }
    out << "\";\n";
    begins.push_back(length);
    write_array(out, "std::uint16_t", "syllable_begins", begins);
    std::vector<std::uint16_t> dense(last_dense - first_dense + 1);
    std::vector<std::uint32_t> sparse;
    std::vector<std::uint16_t> sparse_numbers;
    for (const auto& [c, reading] : readings) {
        if (c >= first_dense && c <= last_dense) {
            dense[c - first_dense] = numbers[reading];
        } else {
            sparse.push_back(c);
            sparse_numbers.push_back(numbers[reading]);
        }
    }
    out << "inline constexpr char32_t first_dense = " << first_dense << ";\n";
    write_array(out, "std::uint16_t", "dense", dense);
    write_array(out, "char32_t", "sparse", sparse);
    write_array(out, "std::uint16_t", "sparse_numbers", sparse_numbers);
    return true;
}

struct Rules {
    std::map<UChar32, UChar32> characters;
    std::map<std::string, std::string> phrases;
};

bool is_all_han(const icu::UnicodeString& text) {
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        if (!is_han(text.char32At(i))) return false;
    }
    return true;
}

/// ICU's rules for simplified characters, which are all of the form "FROM > TO;". A rule with a context: false, so that
/// an ICU with a new form of rules fails the build instead of the glossary. The rules for quotation marks are left out.
bool read_rules(const icu::UnicodeString& source, Rules& rules) {
    for (std::int32_t at = 0; at < source.length();) {
        const std::int32_t end = source.indexOf(u';', at);
        const std::int32_t arrow = source.indexOf(u'>', at);
        if (end < 0 || arrow < 0 || arrow > end) return source.tempSubString(at).trim().isEmpty();
        icu::UnicodeString from(source, at, arrow - at);
        icu::UnicodeString to(source, arrow + 1, end - arrow - 1);
        from.trim();
        to.trim();
        at = end + 1;
        if (!is_all_han(from) || !is_all_han(to)) {
            if (from.length() > 1 || to.length() > 1) return false;
        } else if (from.countChar32() == 1 && to.countChar32() == 1) {
            rules.characters[from.char32At(0)] = to.char32At(0);
        } else {
            rules.phrases[to_utf8(from)] = to_utf8(to);
        }
    }
    return true;
}

bool write_simplified(std::ostream& out) {
    const auto converter = make("Traditional-Simplified");
    if (!converter) return false;
    icu::UnicodeString source;
    Rules rules;
    if (!read_rules(converter->toRules(source, false), rules)) return false;
    std::vector<UChar32> from;
    std::vector<UChar32> to;
    for (const auto& [a, b] : rules.characters) {
        if (a == b) continue;
        from.push_back(a);
        to.push_back(b);
    }
    write_array(out, "char32_t", "traditional", from);
    write_array(out, "char32_t", "simplified", to);
    out << "inline constexpr Phrase phrases[] = {\n";
    for (const auto& [a, b] : rules.phrases) out << "{U\"" << a << "\", U\"" << b << "\"},\n";
    out << "};\n";
    return true;
}

bool write_table(const std::string& table, std::ostream& out) {
    out << "// Generated from ICU " << U_ICU_VERSION << " by src/text/generate: generate_han_tables " << table
        << " OUTPUT\n";
    if (table == "readings") return write_readings(out);
    return table == "simplified" && write_simplified(out);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: generate_han_tables readings|simplified OUTPUT\n";
        return 2;
    }
    std::ofstream out(argv[2]);
    if (write_table(argv[1], out) && out.flush()) return 0;
    std::cerr << "generate_han_tables: ICU lacks the rules for " << argv[1] << ", or they have a new form\n";
    return 1;
}
