#include "glossary/entry_file.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include "glossary/bracket_cut.hpp"
#include "glossary/limits.hpp"
#include "glossary/parsed_entry.hpp"
#include "glossary/quick_entry.hpp"
#include "glossary/term_index.hpp"
#include "glossary/term_reader.hpp"
#include "glossary/text_guard.hpp"
#include "text/line_index.hpp"
#include "text/parallel_for.hpp"

namespace shuyu::glossary {
namespace {

std::size_t line_number(std::string_view text, std::size_t offset) {
    return 1 +
           static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

/// Whether a line begins with the key `terms`, whatever follows.
bool has_terms(std::string_view text) {
    for (std::size_t at = text.find("terms"); at != std::string_view::npos; at = text.find("terms", at + 1)) {
        const std::string_view before = text.substr(0, at);
        const std::size_t begin = before.rfind('\n') + 1;
        if (before.substr(begin).find_first_not_of(" {,\"'\t") == std::string_view::npos) return true;
    }
    return false;
}

void shift_right(EntryCut& cut, std::size_t count) {
    cut.terms_line += count;
    cut.terms_end += count;
    if (cut.empty_value.end > 0) cut.empty_value = {cut.empty_value.begin + count, cut.empty_value.end + count};
    cut.tail += count;
    for (EntryRange& entry : cut.entries) {
        entry.begin += count;
        entry.end += count;
    }
}

std::string_view without_mark(std::string_view text) {
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

const std::vector<std::string> no_variants;

/// Calls work(i) for all i < count, in pieces on several threads.
template <class Work>
void for_pieces(std::size_t count, const Work& work) {
    constexpr std::size_t piece = 1024;
    text::parallel_for((count + piece - 1) / piece, 0, [&] {
        return [&](std::size_t part) {
            for (std::size_t i = part * piece; i < std::min((part + 1) * piece, count); ++i) work(i);
        };
    });
}

}  // namespace

Result<EntryFile> EntryFile::parse(std::string bytes, std::string file, Rank rank, const EntryFile* before) {
    EntryFile parsed;
    parsed.m_file = std::move(file);
    if (bytes.size() > max_glossary_bytes)
        return Failure(error_at(parsed.m_file, "", 0, "limit", "is larger than 2 GiB", "split it"));
    if (Result<void> guarded = guard_yaml_text(parsed.m_file, bytes); !guarded) return Failure(guarded.error());
    if (rank == Rank::part)
        parsed.m_formed = formed(std::move(bytes));
    else
        parsed.m_formed.text = std::move(bytes);
    if (Result<void> checked = parsed.check(rank, before); !checked) return Failure(parsed.in_file(checked.error()));
    return parsed;
}

Result<void> EntryFile::check(Rank rank, const EntryFile* before) {
    if (Result<void> found = cut(rank); !found) return found;
    if (rank != Rank::part)
        if (Result<void> head = read_head(); !head) return head;
    return check_entries(before);
}

/// Places in the formed text become those of the file.
text::Diagnostic EntryFile::in_file(text::Diagnostic error) const {
    const auto line = static_cast<std::ptrdiff_t>(error.place.line) - m_formed.line_shift;
    if (error.place.line > 0) error.place.line = static_cast<std::size_t>(std::max<std::ptrdiff_t>(line, 1));
    if (error.place.column > 0) error.place.column -= std::min(error.place.column - 1, m_formed.column_shift);
    return error;
}

Result<void> EntryFile::cut(Rank rank) {
    const std::size_t mark = text().size() - without_mark(text()).size();
    auto by_lines = cut_entries(without_mark(text()));
    if (!by_lines && rank == Rank::header && !has_terms(text()) && !is_in_brackets(text())) {
        m_formed = formed_header(std::move(m_formed.text));
        by_lines = cut_entries(without_mark(text()));
    }
    if (!by_lines) return cut_brackets();
    m_cut = std::move(*by_lines);
    shift_right(m_cut, mark);
    return {};
}

/// A glossary that its lines can't cut: the list is in brackets, perhaps all of it.
Result<void> EntryFile::cut_brackets() {
    const std::size_t mark = text().size() - without_mark(text()).size();
    const std::string_view whole = without_mark(text());
    if (whole.size() > max_whole_bytes)
        return Failure(error_at(m_file, text(), 0, "limit", "entries in brackets of more than 2 MiB",
                                "write them as lines below \"terms:\""));
    const Result<Node> root = parse_whole_yaml(whole, Origin{m_file, 1});
    if (!root) return Failure(root.error());
    const auto list = glossary::cut_brackets(*root, whole);
    if (!list)
        return Failure(
            error_at(m_file, text(), 0, "yaml", "has no line \"terms:\" with the entries below it", "add it"));
    if (list->wrong)
        return Failure(error_at(m_file, text(), *list->wrong + mark, "yaml", "an entry is no map", "write {term: …}"));
    m_cut = list->cut;
    shift_right(m_cut, mark);
    m_is_in_brackets = true;
    return {};
}

Result<void> EntryFile::read_head() {
    if (m_is_in_brackets) {
        const Result<Node> root = parse_whole_yaml(without_mark(text()), Origin{m_file, 1});
        if (!root) return Failure(root.error());
        Result<Header> header = read_header(*root, without_mark(text()), Origin{m_file, 1});
        if (!header) return Failure(header.error());
        m_header = std::move(*header);
        return {};
    }
    const std::size_t begin = text().size() - without_mark(text()).size();
    const std::string_view head = std::string_view(text()).substr(begin, m_cut.terms_line - begin);
    const std::string_view tail = std::string_view(text()).substr(m_cut.tail);
    if (head.size() + tail.size() > max_whole_bytes)
        return Failure(
            error_at(m_file, text(), m_cut.tail, "limit", "more than 2 MiB besides the terms", "move it elsewhere"));
    Origin origin{m_file, 1};
    // The tail goes through the same parser, in the place of the entries, so that a key cannot stand in both.
    std::string whole(head);
    whole.append(m_cut.root_indent, ' ').append("terms: 1\n").append(tail);
    const Result<Node> root = parse_yaml(whole, origin, m_cut.root_indent);
    if (!root) {
        text::Diagnostic error = root.error();
        if (error.place.line > line_number(head, head.size()))
            error.place.line += line_number(text(), m_cut.tail) - line_number(head, head.size()) - 1;
        return Failure(std::move(error));
    }
    Result<Header> header = read_header(*root, whole, origin);
    if (!header) return Failure(header.error());
    m_header = std::move(*header);
    return {};
}

std::string_view EntryFile::entry_text(std::size_t index) const {
    const EntryRange& range = m_cut.entries[index];
    return std::string_view(text()).substr(range.begin, range.end - range.begin);
}

Result<void> EntryFile::check_entries(const EntryFile* before) {
    m_terms.resize(size());
    m_key_hashes.resize(size());
    if (before != nullptr) m_key_script = before->m_key_script;
    std::vector<std::size_t> unknown;
    std::size_t known = 0;
    for (std::size_t i = 0; i < size(); ++i) {
        const std::size_t same = before == nullptr ? 0 : find_same(*before, known, entry_text(i));
        if (before == nullptr || same == before->size()) {
            unknown.push_back(i);
            continue;
        }
        m_terms[i] = before->m_terms[same];
        m_key_hashes[i] = before->m_key_hashes[same];
        if (const auto& variants = before->variants(same); !variants.empty()) m_variants.emplace(i, variants);
        known = same + 1;
    }
    return check_anew(unknown);
}

/// The entry of `before` with this text, among the next few from `from`.
std::size_t EntryFile::find_same(const EntryFile& before, std::size_t from, std::string_view entry) {
    constexpr std::size_t reach = 16;
    for (std::size_t i = from; i < std::min(from + reach, before.size()); ++i)
        if (before.entry_text(i) == entry) return i;
    return before.size();
}

Result<void> EntryFile::check_anew(const std::vector<std::size_t>& indexes) {
    std::vector<std::vector<std::string>> variants(indexes.size());
    std::vector<std::unique_ptr<text::Diagnostic>> errors(indexes.size());
    for_pieces(indexes.size(), [&](std::size_t i) {
        Result<Term> term = read_checked(indexes[i]);
        if (!term) {
            errors[i] = std::make_unique<text::Diagnostic>(term.error());
            return;
        }
        m_terms[indexes[i]] = std::move(term->term);
        variants[i] = std::move(term->variants);
    });
    for (std::size_t i = 0; i < indexes.size(); ++i) {
        if (errors[i]) return Failure(*errors[i]);
        if (!variants[i].empty()) m_variants.emplace(indexes[i], std::move(variants[i]));
    }
    return {};
}

const std::vector<std::uint64_t>& EntryFile::key_hashes(text::ChineseScript script) {
    const bool is_other = script != m_key_script;
    m_key_script = script;
    for_pieces(size(), [&](std::size_t i) {
        if (is_other || m_key_hashes[i] == 0) m_key_hashes[i] = TermIndex::hash_of(text::term_key(m_terms[i], script));
    });
    return m_key_hashes;
}

const std::vector<std::string>& EntryFile::variants(std::size_t index) const {
    const auto found = m_variants.find(index);
    return found == m_variants.end() ? no_variants : found->second;
}

Result<ParsedEntry> EntryFile::parsed(std::size_t index) const {
    const Origin origin{m_file, 1};
    return m_is_in_brackets ? parse_entry_in_brackets(entry_text(index), origin)
                            : parse_entry(entry_text(index), origin);
}

Result<Term> EntryFile::read_checked(std::size_t index) const {
    if (auto quick = read_quickly(entry_text(index))) return std::move(*quick);
    Result<ParsedEntry> entry = parsed(index);
    if (entry) return std::move(entry->term);
    text::Diagnostic error = entry.error();
    const std::size_t begin = m_cut.entries[index].begin;
    if (m_is_in_brackets && error.place.line == 1) error.place.column += text::LineIndex(text()).at(begin).column - 1;
    error.place.line += line_number(text(), begin) - 1;
    return Failure(std::move(error));
}

Term EntryFile::read(std::size_t index) const {
    return read_checked(index).value_or(Term{});  // it was checked when the file was
}

std::size_t EntryFile::line_of(std::size_t index) const {
    const auto line = static_cast<std::ptrdiff_t>(line_number(text(), m_cut.entries[index].begin));
    return static_cast<std::size_t>(line - m_formed.line_shift);
}

Commented EntryFile::comments(std::size_t index) const {
    if (m_is_in_brackets) {  // told apart from a # in a text by nobody here: rather one too many
        Commented commented;
        commented.entry = entry_text(index).find('#') != std::string_view::npos;
        return commented;
    }
    const std::size_t lead = lead_of(index);
    const std::string_view whole = std::string_view(text()).substr(lead, m_cut.entries[index].end - lead);
    if (whole.find('#') == std::string_view::npos) return {};
    const Result<ParsedEntry> entry = parsed(index);
    if (!entry) return {};
    Commented commented = find_commented(entry->text, entry->node);
    const std::size_t length = m_cut.entries[index].begin - lead;
    commented.entry = commented.entry || whole.substr(0, length).find('#') != std::string_view::npos;
    return commented;
}

/// Whether all entries stand apart; where a comment stands in between, the blank line may belong to that.
bool EntryFile::has_blank_between() const {
    bool has_blank = false;
    for (std::size_t i = 1; i < size(); ++i) {
        const std::string_view lead = std::string_view(text()).substr(lead_of(i), m_cut.entries[i].begin - lead_of(i));
        if (lead.empty()) return false;
        has_blank = has_blank || lead.find('#') == std::string_view::npos;
    }
    return has_blank;
}

Layout EntryFile::layout() const {
    Layout layout;
    layout.indent = m_cut.indent;
    const std::size_t line_end = text().find('\n');
    if (line_end != std::string::npos && line_end > 0 && text()[line_end - 1] == '\r') layout.line_end = "\r\n";
    layout.blank_between = has_blank_between();
    return layout;
}

std::size_t EntryFile::lead_of(std::size_t index) const {
    return index == 0 ? m_cut.terms_end : m_cut.entries[index - 1].end;
}

std::string_view EntryFile::lead(std::size_t index) const {
    const std::size_t begin = lead_of(index);
    return m_is_in_brackets ? std::string_view()
                            : std::string_view(text()).substr(begin, m_cut.entries[index].begin - begin);
}

EntryFile::Frame EntryFile::frame() const {
    const std::string_view whole = text();
    return {m_formed.head,
            whole.substr(0, m_cut.terms_line),
            whole.substr(m_cut.terms_line, m_cut.terms_end - m_cut.terms_line),
            whole.substr(m_cut.tail),
            m_cut.indent,
            m_is_in_brackets};
}

std::string EntryFile::text_around() const {
    if (m_is_in_brackets) {
        const std::string_view whole = without_mark(text());
        const Result<Node> root = parse_whole_yaml(whole, Origin{m_file, 1});
        if (!root) return {};  // it was checked when the file was
        return text().substr(0, text().size() - whole.size()) + root_without_terms(*root, whole, layout().line_end);
    }
    std::string around = text().substr(0, m_cut.terms_line);
    if (!around.empty() && around.back() != '\n') around += layout().line_end;
    const std::size_t comment = text().find(" #", m_cut.terms_line);  // behind "terms:"
    if (comment < m_cut.terms_end) around += text().substr(comment + 1, m_cut.terms_end - comment - 1);
    return around + text().substr(m_cut.tail);
}

}  // namespace shuyu::glossary
