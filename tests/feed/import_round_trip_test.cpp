#include <algorithm>
#include <random>
#include <set>

#include "feed/exported.hpp"
#include "feed/flat_text.hpp"
#include "feed/imported.hpp"
#include "glossary/term_writer.hpp"
#include "text/utf8.hpp"

using namespace shuyu;
using namespace shuyu::feed;
using namespace shuyu::tests;
using glossary::Gloss;
using glossary::Status;
using glossary::Term;

namespace {

constexpr unsigned seed = 20261128;
#if defined(__SANITIZE_ADDRESS__)
constexpr int rounds = 3;
#else
constexpr int rounds = 12;
#endif
constexpr int entries_a_round = 25;

class Generator {
public:
    explicit Generator(unsigned number) : m_random(number) {}

    std::size_t below(std::size_t limit) { return m_random() % limit; }
    bool maybe() { return below(2) == 0; }

    /// Han that no spelling conversion touches, with a number that makes it unique.
    std::string han() {
        static constexpr std::u32string_view pool = U"渡船舵叶人工山水日月天地木火土金石田";
        std::u32string text;
        for (std::size_t rest = ++m_words; rest > 0; rest /= pool.size()) text += pool[rest % pool.size()];
        return text::to_utf8(text) + "路";
    }

    std::string english() {
        static constexpr std::string_view words[] = {"ferry",  "rudder's", "\"old\" quay", "a, b",   "c; d", "e|f",
                                                     "back\\", "<tag> &",  "naïve",        "x'y \"", "50 %", "=q"};
        return "gloss " + std::to_string(++m_words) + ' ' + std::string(words[below(std::size(words))]);
    }

    std::string prose() {
        static constexpr std::string_view texts[] = {"plain words",    "two\nlines",       "a\ttab",
                                                     "=SUM(A1)",       "'=quoted",         "\"quotes\" and 'more'",
                                                     "semi; colon, ,", "<b>&amp;</b> ]]>", "back\\slash \\n",
                                                     "渡船 (ferry)",   "'single",          "- dash",
                                                     "#hash",          "pipe | pipe",      "{\"a\": [1]}",
                                                     "trailing \\",    "émile “x”"};
        return std::string(texts[below(std::size(texts))]);
    }
    std::string maybe_prose() { return maybe() ? prose() : ""; }

    Term term(const std::vector<std::string>& others) {
        static constexpr std::string_view parts[] = {"", "noun", "verb", "proper noun", "other"};
        static constexpr std::string_view domains[] = {"", "trade", "harbour law", "A & B"};
        static constexpr std::string_view readings[] = {"", "dùchuán"};
        Term made;
        made.term = han();
        for (std::size_t i = below(3); i > 0; --i) made.variants.push_back(han());
        made.reading = readings[below(2)];
        if (maybe()) made.kind = static_cast<pair::Kind>(below(4));
        made.domain = domains[below(4)];
        made.part_of_speech = parts[below(5)];
        made.definition = maybe_prose();
        made.note = maybe_prose();
        if (!others.empty() && maybe()) made.see.push_back(others[below(others.size())]);
        if (maybe()) made.see.push_back(han());
        if (maybe()) made.letter_case = maybe() ? "exact" : "any";
        for (std::size_t i = 1 + below(4); i > 0; --i) made.glosses.push_back(gloss());
        std::sort(made.glosses.begin(), made.glosses.end(), glossary::is_before);
        return made;
    }

private:
    Gloss gloss() {
        Gloss made;
        made.gloss = english();
        made.status = static_cast<Status>(below(5));
        made.example = maybe_prose();
        made.note = maybe_prose();
        if (made.status != Status::rejected) made.source = maybe_prose();
        return made;
    }

    std::mt19937 m_random;
    std::size_t m_words = 17;
};

glossary::GlossaryText glossary_of(const std::vector<Term>& terms) {
    std::string text;
    for (const Term& term : terms) text += write_term(term, {});
    return glossary_with(text);
}

/// What is different about a format beyond its flags.
struct Peculiarity {
    std::string_view format;
    bool is_flat = false;           ///< texts lose tabs and line ends
    bool joins_definition = false;  ///< definition and notes share a field
    bool has_gloss_note = true;     ///< the note of a gloss comes back alone
    bool says_preferred = true;     ///< else a preferred gloss has no status of its own
    bool has_kind_and_case = false;
};

constexpr Peculiarity peculiarities[] = {
    {.format = "csv", .has_kind_and_case = true},
    {.format = "tsv", .is_flat = true, .has_kind_and_case = true},
    {.format = "json", .has_kind_and_case = true},
    {.format = "jsonl", .has_kind_and_case = true},
    {.format = "weblate", .is_flat = true},
    {.format = "crowdin", .is_flat = true, .has_gloss_note = false},
    {.format = "omegat", .is_flat = true, .has_gloss_note = false, .says_preferred = false},
    {.format = "phrase", .is_flat = true, .joins_definition = true, .has_gloss_note = false},
    {.format = "lokalise", .is_flat = true, .joins_definition = true, .has_gloss_note = false},
    {.format = "google-terms", .joins_definition = true},
};

Peculiarity peculiarity_of(std::string_view format) {
    for (const Peculiarity& one : peculiarities)
        if (one.format == format) return one;
    return {};
}

/// The part of a term that survives.
Term carried(Term term, Carries carries, const Peculiarity& peculiar) {
    const auto keep = [&](Carries flag, std::string& text) {
        if (!has(carries, flag)) text.clear();
        if (peculiar.is_flat) text = on_one_line(text, " / ");
    };
    const bool has_notes = !term.note.empty() || std::any_of(term.glosses.begin(), term.glosses.end(),
                                                             [](const Gloss& gloss) { return !gloss.note.empty(); });
    const bool is_definition_clear = !peculiar.joins_definition || (!has_notes && !term.definition.empty());
    keep(Carries::definition, term.definition);
    if (!is_definition_clear) term.definition.clear();
    keep(Carries::note, term.note);
    keep(Carries::domain, term.domain);
    keep(Carries::part_of_speech, term.part_of_speech);
    keep(Carries::reading, term.reading);
    if (!has(carries, Carries::see)) term.see.clear();
    if (!has(carries, Carries::variants)) term.variants.clear();
    std::sort(term.see.begin(), term.see.end());
    std::sort(term.variants.begin(), term.variants.end());
    if (!peculiar.has_kind_and_case) {
        term.kind.reset();
        term.letter_case.clear();
    }
    for (Gloss& gloss : term.glosses) {
        keep(Carries::example, gloss.example);
        keep(Carries::source, gloss.source);
        keep(Carries::note, gloss.note);
        if (!peculiar.has_gloss_note) gloss.note.clear();
        const bool is_silent = !peculiar.says_preferred && gloss.status == Status::preferred;
        if (!has(carries, Carries::status) || is_silent) gloss.status = Status::candidate;
    }
    std::sort(term.glosses.begin(), term.glosses.end(),
              [](const Gloss& a, const Gloss& b) { return a.gloss < b.gloss; });
    return term;
}

struct Trip {
    const ExportFormat* format;
    const ImportFormat* import;
    std::string_view style;
    Direction direction;
};

std::vector<Trip> trips() {
    std::vector<Trip> all;
    for (const ExportFormat* format : export_formats())
        for (const Style& style : format->styles)
            for (const Direction direction : {Direction::zh_en, Direction::en_zh})
                if (const ImportFormat* import = find_import_format(format->name))
                    all.push_back({format, import, style.name, direction});
    return all;
}

std::string_view ending_of(const Trip& trip) {
    for (const Style& style : trip.format->styles)
        if (style.name == trip.style) return style.ending;
    return {};
}

/// Texts that the export itself reported as left out, by term.
std::set<std::string> reported(const ExportReport& report) {
    std::set<std::string> terms;
    for (const LeftOut& left : report.left_out())
        if (left.rule != "one-gloss") terms.insert(left.term);
    return terms;
}

/// How many entries were compared.
std::size_t check_trip(const Trip& trip, const std::vector<Term>& terms) {
    const glossary::GlossaryText glossary = glossary_of(terms);
    Selection selection;
    selection.kinds = {pair::Kind::name, pair::Kind::term, pair::Kind::phrase, pair::Kind::word};
    selection.statuses.insert(Status::candidate);
    if (has(trip.format->carries, Carries::deprecated)) selection.statuses.insert(Status::deprecated);
    const auto entries = select(view(glossary, {}, {}, glossary::Order::term), selection);
    ExportReport report;
    const std::string content =
        trip.format->write({entries, glossary.header(), {trip.direction, Variants::leave_out, trip.style, 0}}, report);
    const Imported read = import_text(std::string(trip.import->name), "x." + std::string(ending_of(trip)), content);
    INFO(content);
    const glossary::GlossaryText empty = glossary_with("");
    const ImportPlan plan = plan_import(empty, std::span(&read, 1), {});
    for (const auto* said : {&plan.left_out})
        for (const text::Diagnostic& one : *said) CHECK(to_line(one) == "");
    const glossary::GlossaryText now = after_import(empty, plan);
    const ImportPlan again = plan_import(now, std::span(&read, 1), {});
    CHECK(again.changes.is_empty());

    const Carries carries = trip.format->carries & trip.import->carries;
    const Peculiarity peculiar = peculiarity_of(trip.format->name);
    const std::set<std::string> excused = reported(report);
    const bool takes_one = !has(trip.format->carries, Carries::all_glosses) && trip.direction == Direction::zh_en;
    std::size_t compared = 0;
    for (const Entry& entry : entries) {
        if (excused.contains(entry.term.term)) continue;
        Term wanted = entry.term;
        if (takes_one) wanted.glosses = {*entry.best()};
        if (trip.format->name == "google-terms" && wanted.part_of_speech != "noun" && wanted.part_of_speech != "verb")
            wanted.part_of_speech.clear();
        wanted = carried(std::move(wanted), carries, peculiar);
        std::string found = "none";
        for (const std::size_t index : now.find(text::term_key(entry.term.term))) {
            Term have = now.read(index);
            if (have.term != wanted.term || have.domain != wanted.domain) continue;
            Term masked = carried(std::move(have), carries, peculiar);
            if (peculiar.joins_definition && wanted.definition.empty()) masked.definition.clear();
            found = dump(masked);
        }
        CHECK(found == dump(wanted));
        ++compared;
    }
    return compared;
}

}  // namespace

TEST_CASE("what an export carries comes back by import, for every format that has both") {
    CAPTURE(seed);
    std::set<std::string_view> formats;
    for (const Trip& trip : trips()) {
        formats.insert(trip.format->name);
        std::size_t compared = 0;
        for (int round = 0; round < rounds; ++round) {
            Generator generator(seed + static_cast<unsigned>(round));
            std::vector<Term> terms;
            std::vector<std::string> names;
            for (int i = 0; i < entries_a_round; ++i) {
                terms.push_back(generator.term(names));
                names.push_back(terms.back().term);
            }
            INFO(trip.format->name << ' ' << trip.style << (trip.direction == Direction::zh_en ? " zh-en" : " en-zh")
                                   << " round " << round);
            compared += check_trip(trip, terms);
        }
        INFO(trip.format->name << ' ' << trip.style);
        CHECK(compared >= rounds * entries_a_round / 5);  // the others were left out by the export, and reported
    }
    CHECK(formats.size() >= 20);
}

TEST_CASE("homographs come back as entries of their own where the format carries domains") {
    Generator generator(seed);
    std::vector<Term> terms{generator.term({})};
    terms[0].domain = "";
    terms[0].glosses[0].status = Status::preferred;
    for (const char* domain : {"law", "trade"}) {
        terms.push_back(terms[0]);
        terms.back().domain = domain;
        for (Gloss& gloss : terms.back().glosses) gloss.gloss += domain;
    }
    for (const char* name : {"tbx", "tmx", "csv", "tsv", "json", "jsonl"}) {
        INFO(name);
        const Trip trip{find_export_format(name), find_import_format(name),
                        find_export_format(name)->styles.front().name, Direction::zh_en};
        CHECK(check_trip(trip, terms) == 3);
    }
}
