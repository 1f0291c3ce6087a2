#include "feed/import_plan.hpp"

#include <algorithm>
#include <memory>
#include <unordered_map>

#include "feed/import_cleaning.hpp"
#include "feed/import_entry.hpp"
#include "glossary/limits.hpp"
#include "glossary/term_fields.hpp"
#include "text/utf8.hpp"

namespace shuyu::feed {
namespace {

using glossary::Gloss;
using glossary::Status;
using glossary::Term;

constexpr std::size_t most_words = 500;  ///< variants, or `see`, of an entry
constexpr std::size_t most_quoted = 60;  ///< characters of a text in a message

/// An entry of the glossary, or a new one, as it will be.
struct Wanted {
    Term term;
    bool is_new = false;
    bool is_changed = false;
    std::optional<std::string> preferred;                  ///< gloss that the glossary preferred before the import
    std::size_t bytes = 0;                                 ///< more than its text will have
    std::unordered_map<std::string, std::size_t> glosses;  ///< by gloss_key, once there are many
};

std::string quoted(std::string_view text) {
    const std::size_t length = text::prefix_length(text, most_quoted);
    return '"' + std::string(text.substr(0, length)) + (length < text.size() ? "…\"" : "\"");
}

std::size_t bytes_of(const Gloss& gloss) {
    std::size_t bytes = 100;
    for (const auto& field : glossary::gloss_fields()) bytes += 2 * field.get(gloss).size();
    return bytes;
}

std::size_t bytes_of(const Term& term) {
    std::size_t bytes = 500;
    for (const auto& field : glossary::term_fields()) bytes += 2 * field.get(term).size();
    for (const auto& list : glossary::term_lists())
        for (const std::string& item : term.*list.items) bytes += 2 * item.size() + 8;
    for (const Gloss& gloss : term.glosses) bytes += bytes_of(gloss);
    return bytes;
}

/// Whether the lines of `text` are all in `note`.
bool holds_lines(const std::string& note, const std::string& text) {
    const std::string whole = '\n' + note + '\n';
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (whole.find('\n' + text.substr(at, end - at) + '\n') == std::string::npos) return false;
        at = end + 1;
    }
    return true;
}

class Planner {
public:
    Planner(const glossary::GlossaryText& glossary, const ImportChoices& choices)
        : m_glossary(glossary), m_choices(choices) {}

    /// Entries without a gloss add to others: they come last.
    ImportPlan plan(std::span<const Imported> files) {
        std::vector<std::pair<const Imported*, ImportedEntry>> without_gloss;
        for (const Imported& file : files) {
            m_plan.left_out.insert(m_plan.left_out.end(), file.left_out.begin(), file.left_out.end());
            say_counts(file);
            for (const ImportedEntry& entry : file.entries) count_domain(entry.term);
        }
        for (const Imported& file : files) {
            m_file = &file;
            for (const ImportedEntry& entry : file.entries)
                if (entry.glosses.empty())
                    without_gloss.emplace_back(&file, entry);
                else
                    take(entry);
        }
        for (auto& [file, entry] : without_gloss) {
            m_file = file;
            take(std::move(entry));
        }
        finish();
        return std::move(m_plan);
    }

private:
    void say_counts(const Imported& file) {
        const auto say = [&](const std::map<std::string, std::size_t>& counts, std::string_view what) {
            for (const auto& [name, count] : counts)
                m_plan.notes.push_back({text::Severity::note,
                                        "category",
                                        {file.file, 0, 0},
                                        name + " " + std::string(what) + " (" + std::to_string(count) + ")",
                                        {}});
        };
        say(file.kept_as_notes, "is kept as a note");
        say(file.not_taken, "is not taken");
    }

    std::string key_of(const Term& term) const { return text::term_key(term.term, m_glossary.script()); }
    const std::string& domain_of(const Term& term) const {
        return term.domain.empty() ? m_choices.domain : term.domain;
    }

    /// Which domains the import has for a term: more than one are homographs.
    void count_domain(const Term& term) {
        const auto [known, is_new] = m_domains.emplace(key_of(term), domain_of(term));
        if (!is_new && known->second && *known->second != domain_of(term)) known->second.reset();
    }

    void say(std::vector<text::Diagnostic>& list, std::string_view rule, std::string what, std::string remedy = {}) {
        list.push_back({text::Severity::warning,
                        std::string(rule),
                        {m_file->file, m_line, 0},
                        std::move(what),
                        std::move(remedy)});
    }

    void take(ImportedEntry entry) {
        m_line = entry.line;
        const std::string name = entry.term.term;
        const bool is_fit = clean(entry, [&](auto what, auto text, auto rule, auto why) {
            const bool is_term = what == "term";
            say(m_plan.left_out, rule,
                (is_term ? "" : name.substr(0, text::prefix_length(name, most_quoted)) + ": ") + std::string(what) +
                    ' ' + quoted(text) + " is left out: it " + std::string(why));
        });
        if (!is_fit) return;
        if (entry.term.domain.empty()) entry.term.domain = m_choices.domain;
        const std::string key = key_of(entry.term);
        const Found found = find(key, entry);
        if (found.is_ambiguous)
            return say(m_plan.left_out, "homograph", name + ": several entries have this term",
                       "name one with --domain");
        Wanted* wanted = found.wanted;
        if (wanted == nullptr) {
            if (entry.glosses.empty())
                return say(m_plan.left_out, "no-gloss", name + ": it has no gloss, and no entry of the term is there");
            wanted = &add_entry(key, entry.term);
        }
        join(*wanted, entry);
    }

    struct Found {
        Wanted* wanted = nullptr;
        bool is_ambiguous = false;
    };

    std::vector<Wanted*> entries_of(const std::string& key) {
        const auto [known, is_first] = m_by_key.try_emplace(key);
        if (is_first) {
            for (const std::size_t index : m_glossary.find(key)) {
                const auto [there, is_unread] = m_existing.try_emplace(index);
                if (is_unread) there->second = existing(m_glossary.read(index));
                known->second.push_back(&there->second);
            }
        }
        return known->second;
    }

    static Wanted existing(Term term) {
        Wanted wanted;
        wanted.term = std::move(term);
        wanted.bytes = bytes_of(wanted.term);
        for (std::size_t i = 0; i < wanted.term.glosses.size(); ++i) {
            const Gloss& gloss = wanted.term.glosses[i];
            wanted.glosses.emplace(text::gloss_key(gloss.gloss), i);
            if (gloss.status == Status::preferred && !wanted.preferred) wanted.preferred = gloss.gloss;
        }
        return wanted;
    }

    Found find(const std::string& key, const ImportedEntry& entry) {
        const std::vector<Wanted*> all = entries_of(key);
        for (Wanted* wanted : all)
            if (wanted->term.domain == entry.term.domain) return {wanted, false};
        if (all.empty()) return {};
        const bool is_only = all.size() == 1 && !all.front()->is_new;
        const bool is_filled = is_only && all.front()->term.domain.empty() && m_domains[key].has_value();
        if (is_filled || (is_only && entry.term.domain.empty())) return {all.front(), false};
        if (!entry.term.domain.empty() || all.front()->is_new) return {};
        return {with_gloss(all, entry), with_gloss(all, entry) == nullptr};
    }

    /// The one entry that has the imported glosses.
    static Wanted* with_gloss(const std::vector<Wanted*>& all, const ImportedEntry& entry) {
        for (Wanted* wanted : all)
            for (const ImportedGloss& gloss : entry.glosses)
                if (wanted->glosses.contains(text::gloss_key(gloss.gloss.gloss))) return wanted;
        return nullptr;
    }

    Wanted& add_entry(const std::string& key, const Term& term) {
        m_added.push_back(std::make_unique<Wanted>());
        Wanted& wanted = *m_added.back();
        wanted.is_new = true;
        wanted.term.term = term.term;
        wanted.term.domain = term.domain;
        wanted.bytes = bytes_of(wanted.term);
        m_by_key[key].push_back(&wanted);
        return wanted;
    }

    void join(Wanted& wanted, ImportedEntry& entry) {
        if (m_choices.kind && !entry.term.kind && !wanted.term.kind) entry.term.kind = m_choices.kind;
        if (entry.term.term != wanted.term.term)
            entry.term.variants.insert(entry.term.variants.begin(), entry.term.term);
        join_words(wanted, wanted.term.variants, entry.term.variants);
        join_words(wanted, wanted.term.see, entry.term.see);
        for (const auto& field : glossary::term_fields())
            if (field.name != "term") join_field(wanted, wanted.term, entry.term, field, wanted.term.term);
        for (const ImportedGloss& gloss : entry.glosses) join_gloss(wanted, gloss);
    }

    void join_words(Wanted& wanted, std::vector<std::string>& words, const std::vector<std::string>& more) {
        for (const std::string& word : more) {
            if (word == wanted.term.term || std::find(words.begin(), words.end(), word) != words.end()) continue;
            const bool is_full = words.size() >= most_words || !has_room(wanted, 2 * word.size() + 8, wanted.term.term);
            if (words.size() >= most_words)
                say(m_plan.left_out, "too-many", wanted.term.term + ": " + quoted(word) + " is one of more than 500");
            if (is_full) continue;
            words.push_back(word);
            wanted.is_changed = true;
        }
    }

    /// Takes that much of an entry's room, or says that there is none.
    bool has_room(Wanted& wanted, std::size_t bytes, const std::string& name) {
        if (wanted.bytes + bytes <= glossary::max_entry_bytes) {
            wanted.bytes += bytes;
            return true;
        }
        say(m_plan.left_out, "too-large", name + ": left out in part: the entry would be larger than 256 KiB");
        return false;
    }

    /// Fills the field where it is empty. `reading` is the program's guess as often as not: a difference is no news.
    template <class Owner>
    void join_field(Wanted& wanted, Owner& into, const Owner& from, const glossary::ScalarField<Owner>& field,
                    const std::string& name) {
        const std::string ours = field.get(into);
        const std::string theirs = field.get(from);
        if (theirs.empty() || theirs == ours) return;
        if (ours.empty()) {
            if (has_room(wanted, 2 * theirs.size(), name) && field.set(into, theirs)) wanted.is_changed = true;
            return;
        }
        const bool is_note = field.name == "note";
        if (field.name == "reading" || (is_note && holds_lines(ours, theirs))) return;
        if (is_note && wanted.is_new && ours.size() + theirs.size() < glossary::max_scalar_bytes / 8) {
            std::string both = ours;
            add_note_line(both, theirs);
            if (has_room(wanted, 2 * theirs.size(), name)) field.set(into, both);
            return;
        }
        say(m_plan.differences, "said-otherwise",
            name + ": " + std::string(field.name) + " is " + quoted(ours) + " there, " + quoted(theirs) + " here",
            "that of the glossary stays");
    }

    Status status_of(const ImportedGloss& gloss) const {
        const Status stated = gloss.states_status ? gloss.gloss.status : Status::candidate;
        return m_choices.status && stated < Status::deprecated ? *m_choices.status : stated;
    }
    bool states_status(const ImportedGloss& gloss) const {
        return gloss.states_status && (!m_choices.status || gloss.gloss.status >= Status::deprecated);
    }

    void join_gloss(Wanted& wanted, const ImportedGloss& imported) {
        const Status status = settled(wanted, imported, status_of(imported));
        const auto there = wanted.glosses.find(text::gloss_key(imported.gloss.gloss));
        if (there == wanted.glosses.end()) return add_gloss(wanted, imported.gloss, status);
        Gloss& ours = wanted.term.glosses[there->second];
        if (ours.status == Status::rejected && status != Status::rejected)
            return say(m_plan.left_out, "rejected", of(wanted, ours) + " is rejected in the glossary and stays so");
        const Status before = ours.status;
        const bool is_raised = before == Status::candidate && status != Status::candidate;
        if (is_raised) ours.status = status;
        wanted.is_changed = wanted.is_changed || is_raised;
        const bool is_news = states_status(imported) || status >= Status::deprecated || before == Status::deprecated;
        if (!is_raised && before != status && status != Status::candidate && is_news)
            say(m_plan.differences, "decided-otherwise",
                of(wanted, ours) + " is " + std::string(to_string(before)) + " there, " +
                    std::string(to_string(status)) + " here",
                "that of the glossary stays");
        join_fields(wanted, ours, imported.gloss, before);
        ++(is_raised ? m_plan.imported : m_plan.already_there);
    }

    static std::string of(const Wanted& wanted, const Gloss& gloss) {
        return wanted.term.term + ": " + quoted(gloss.gloss);
    }

    /// A term has one preferred gloss. That of the glossary stays; of several in an import whose files don't say which,
    /// the first is it.
    Status settled(const Wanted& wanted, const ImportedGloss& imported, Status status) {
        const auto there = wanted.glosses.find(text::gloss_key(imported.gloss.gloss));
        const bool is_there = there != wanted.glosses.end();
        if (status != Status::preferred) return status;
        if (is_there && wanted.term.glosses[there->second].status != Status::candidate) return status;
        if (wanted.preferred) {
            say(m_plan.differences, "preferred-otherwise",
                of(wanted, imported.gloss) + " is preferred here, " + quoted(*wanted.preferred) + " there",
                "it is a candidate now; decide on it");
            return Status::candidate;
        }
        if (states_status(imported)) return status;
        const bool has_preferred = std::any_of(wanted.term.glosses.begin(), wanted.term.glosses.end(),
                                               [](const Gloss& gloss) { return gloss.status == Status::preferred; });
        return has_preferred ? Status::admitted : status;
    }

    void join_fields(Wanted& wanted, Gloss& ours, const Gloss& theirs, Status before) {
        for (const auto& field : glossary::gloss_fields()) {
            const bool is_found = field.name == "example" && before == Status::candidate && !ours.example.empty();
            if (field.name == "gloss" || field.name == "status" || is_found) continue;
            join_field(wanted, ours, theirs, field, of(wanted, ours));
        }
    }

    void add_gloss(Wanted& wanted, const Gloss& imported, Status status) {
        if (!has_room(wanted, bytes_of(imported), of(wanted, imported))) return;
        wanted.glosses.emplace(text::gloss_key(imported.gloss), wanted.term.glosses.size());
        wanted.term.glosses.push_back(imported);
        wanted.term.glosses.back().status = status;
        wanted.is_changed = true;
        ++m_plan.imported;
    }

    /// Glosses that are new, or whose status is, move to their canonical places; the order that a person chose among
    /// the others stays.
    static void place_glosses(Term& term, const Term& before) {
        std::vector<Gloss> placed;
        std::vector<Gloss> moved;
        for (Gloss& gloss : term.glosses) {
            const bool stays = std::any_of(before.glosses.begin(), before.glosses.end(), [&](const Gloss& old) {
                return old.gloss == gloss.gloss && old.status == gloss.status;
            });
            (stays ? placed : moved).push_back(std::move(gloss));
        }
        std::sort(moved.begin(), moved.end(), glossary::is_before);
        if (placed.empty()) {
            term.glosses = std::move(moved);
            return;
        }
        for (Gloss& gloss : moved) {
            const auto place =
                std::find_if(placed.begin(), placed.end(), [&](const Gloss& other) { return is_before(gloss, other); });
            placed.insert(place, std::move(gloss));
        }
        term.glosses = std::move(placed);
    }

    void finish() {
        for (auto& [index, wanted] : m_existing) {
            if (!wanted.is_changed) continue;
            place_glosses(wanted.term, m_glossary.read(index));
            m_plan.changes.entries.emplace(index, std::move(wanted.term));
        }
        for (const auto& wanted : m_added) {
            if (wanted->term.glosses.empty()) continue;
            place_glosses(wanted->term, Term{});
            m_plan.changes.added.push_back(std::move(wanted->term));
        }
        m_plan.changed_entries = m_plan.changes.entries.size();
        m_plan.new_entries = m_plan.changes.added.size();
    }

    const glossary::GlossaryText& m_glossary;
    const ImportChoices& m_choices;
    ImportPlan m_plan;
    const Imported* m_file = nullptr;
    std::size_t m_line = 0;
    std::unordered_map<std::string, std::optional<std::string>> m_domains;
    std::unordered_map<std::string, std::vector<Wanted*>> m_by_key;
    std::map<std::size_t, Wanted> m_existing;
    std::vector<std::unique_ptr<Wanted>> m_added;
};

}  // namespace

ImportPlan plan_import(const glossary::GlossaryText& glossary, std::span<const Imported> files,
                       const ImportChoices& choices) {
    return Planner(glossary, choices).plan(files);
}

}  // namespace shuyu::feed
