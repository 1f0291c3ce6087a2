#include "feed/checked_entry.hpp"
#include "feed/export_formats.hpp"
#include "feed/table_cell.hpp"
#include "text/utf8.hpp"

/// A compact block for the prompt of an LLM: one row an entry, in the order of the glossary, so that the same entries
/// give the same bytes and prompt caches hold. Rows are data: on one line, nothing invisible in them. Within a budget
/// whole rows are left out from the end, and the block says how many.
namespace shuyu::feed {
namespace {

constexpr Style styles[] = {{"prompt", "md"}};

struct Words {
    std::string use;
    std::string also;
    std::string never;
};

void append(std::string& list, const std::string& text) {
    list.append(list.empty() ? "" : "; ").append(text);
}

std::string cell(std::string_view text) {
    return table_cell(text, CellText::plain);
}

Words words_of(const Entry& entry) {
    Words words;
    for (const glossary::Gloss& gloss : entry.term.glosses) {
        const std::string text = gloss.gloss + (gloss.note.empty() ? "" : " (" + gloss.note + ')');
        if (gloss.status == glossary::Status::deprecated)
            append(words.never, text);
        else
            append(words.use.empty() ? words.use : words.also, text);
    }
    return words;
}

std::string remarks_of(const glossary::Term& term) {
    std::string remarks;
    if (!term.domain.empty()) append(remarks, "in " + term.domain);
    if (!term.definition.empty()) append(remarks, term.definition);
    if (!term.note.empty()) append(remarks, term.note);
    return remarks;
}

std::string row_of(const Entry& entry, Direction direction) {
    const Words words = words_of(entry);
    std::string chinese;
    for (const std::string& spelling : entry.spellings()) append(chinese, spelling);
    const std::string remarks = remarks_of(entry.term);
    if (direction == Direction::en_zh)
        return table_row(
            {cell(words.use + (words.also.empty() ? "" : "; " + words.also)), cell(chinese), cell(remarks)});
    return table_row({cell(chinese), cell(words.use), cell(words.also), cell(words.never), cell(remarks)});
}

std::string head_of(Direction direction) {
    if (direction == Direction::en_zh)
        return "Glossary, English to Chinese. Where a term of the first column occurs, write the one beside it.\n\n" +
               table_head({"English", "Chinese", "When"});
    return "Glossary, Chinese to English. Translate each term as under Use, or as under Also where that fits better; "
           "never as under Never.\n\n" +
           table_head({"Chinese", "Use", "Also", "Never", "When"});
}

std::string note_of(std::size_t left_out) {
    return left_out == 0 ? "" : "\n" + std::to_string(left_out) + " further entries left out for length.\n";
}

/// How many rows fit, with the line that tells of the others.
std::size_t count_fitting(const std::vector<std::string>& rows, std::size_t head, std::size_t budget) {
    std::size_t used = head;
    std::size_t fitting = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        used += text::count_code_points(rows[i]);
        if (used + text::count_code_points(note_of(rows.size() - i - 1)) <= budget) fitting = i + 1;
    }
    return fitting;
}

std::string write(const ExportJob& job, ExportReport& report) {
    const std::string head = head_of(job.options.direction);
    const std::vector<Entry> entries = checked(job.entries, check_plain, report);
    std::vector<std::string> rows;
    for (const Entry& entry : entries) rows.push_back(row_of(entry, job.options.direction));
    std::size_t count = rows.size();
    if (job.options.budget != 0) count = count_fitting(rows, text::count_code_points(head), job.options.budget);
    std::string text = head;
    for (std::size_t i = 0; i < count; ++i) text += rows[i];
    for (std::size_t i = count; i < rows.size(); ++i)
        report.leave_out(entries[i], "", "", "budget", "the block would be longer than the budget");
    return text + note_of(rows.size() - count);
}

}  // namespace

constinit const ExportFormat prompt_format{"prompt",
                                           "compact block for the prompt of an LLM",
                                           styles,
                                           {},
                                           Carries::all_glosses | Carries::status | Carries::deprecated |
                                               Carries::definition | Carries::note | Carries::domain |
                                               Carries::variants,
                                           write};

}  // namespace shuyu::feed
