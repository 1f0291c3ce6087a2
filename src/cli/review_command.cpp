#include "cli/review_command.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdlib>
#include <memory>

#include "cli/candidate_options.hpp"
#include "cli/entry_order_option.hpp"
#include "cli/glossary_option.hpp"
#include "cli/raw_terminal.hpp"
#include "cli/review_desk.hpp"
#include "pair/dictionary.hpp"

namespace shuyu::cli {
namespace {

struct ReviewOptions {
    std::vector<std::string> glossaries;
    CandidateOptions candidates;
    std::string domain;
    glossary::Order order = glossary::Order::evidence;
    std::string dictionary;
};

void declare_review(CLI::App& app, ReviewOptions& options) {
    declare_glossary_option(app, options.glossaries);
    declare_candidate_options(app, options.candidates, "Which candidates");
    app.add_option("--domain", options.domain, "of entries of this domain")
        ->type_name("TEXT")
        ->group("Which candidates");
    add_entry_order(app, options.order, "in which order (default evidence)");
    app.add_option("--dictionary", options.dictionary, "a dictionary in the format of CC-CEDICT, for hints")
        ->type_name("FILE");
}

ExitCode refuse(Streams& streams, const char* what, const char* remedy) {
    report(streams, text::make_error("usage", what, remedy));
    return ExitCode::usage;
}

ExitCode fail(Streams& streams, const text::Diagnostic& error) {
    report(streams, error);
    return ExitCode::bad_input;
}

/// What the hints come from besides the glossary itself.
struct Witnesses {
    std::vector<glossary::GlossaryText> glossaries;
    std::unique_ptr<pair::Dictionary> dictionary;

    std::vector<const glossary::GlossaryText*> others() const {
        std::vector<const glossary::GlossaryText*> pointers;
        for (const glossary::GlossaryText& glossary : glossaries) pointers.push_back(&glossary);
        return pointers;
    }
};

Result<Witnesses> load_witnesses(const ReviewOptions& options, const std::vector<glossary::Location>& locations) {
    Witnesses witnesses;
    for (std::size_t i = 1; i < locations.size(); ++i) {
        Result<glossary::GlossaryText> glossary = read_glossary(locations[i]);
        if (!glossary) return Failure(glossary.error());
        witnesses.glossaries.push_back(std::move(*glossary));
    }
    if (options.dictionary.empty()) return witnesses;
    Result<pair::Dictionary> dictionary = pair::Dictionary::open(options.dictionary);
    if (!dictionary) return Failure(dictionary.error());
    witnesses.dictionary = std::make_unique<pair::Dictionary>(std::move(*dictionary));
    return witnesses;
}

/// The screen, the keys and the desk, brought together.
class ReviewLoop {
public:
    ReviewLoop(ReviewDesk& desk, Streams& streams)
        : m_desk(desk), m_streams(streams), m_terminal(STDIN_FILENO, STDOUT_FILENO) {}

    void run() {
        constexpr int escape_patience = 50;  // ms: over ssh the bytes of one key may come apart
        show();
        while (!m_desk.is_over() && !m_streams.out.has_failed()) {
            const auto received = m_terminal.wait(m_decoder.is_waiting() ? escape_patience : -1);
            if (received.event == RawTerminal::Event::closed) return;
            if (received.event == RawTerminal::Event::input) press(m_decoder.feed(received.bytes));
            if (received.event == RawTerminal::Event::timeout) press(m_decoder.flush());
            show();
        }
    }

    void show() {
        const RawTerminal::Size size = m_terminal.size();
        const Picture picture = draw(m_desk.state(), size.width, size.height);
        m_desk.set_scroll_limits(picture.last_scroll, size.height / 2);
        const Colours colours = m_streams.terminal.colour ? Colours::yes : Colours::no;
        std::string out = "\x1B[?25l\x1B[H";
        for (std::size_t i = 0; i < picture.lines.size(); ++i)
            out += (i == 0 ? "" : "\r\n") + with_codes(picture.lines[i], colours) + "\x1B[K";
        out += "\x1B[J";
        if (picture.cursor)
            out += fmt::format("\x1B[{};{}H\x1B[?25h", picture.cursor->row + 1, picture.cursor->column + 1);
        m_streams.out.write(out);
        m_streams.out.flush();
    }

private:
    void press(const std::vector<Key>& keys) {
        for (const Key& key : keys) {
            if (m_desk.is_over()) return;
            if (key == Key{Key::Kind::control, "z"})
                m_terminal.suspend();
            else
                m_desk.press(key);
        }
    }

    ReviewDesk& m_desk;
    Streams& m_streams;
    RawTerminal m_terminal;
    KeyDecoder m_decoder;
};

std::string farewell(const glossary::ReviewSession& session) {
    const std::size_t left = session.size() - session.position();
    return fmt::format("{} decided, {} skipped, {} not seen; every decision is in {}\n", session.decided(),
                       session.skipped(), left, session.location().path);
}

ExitCode review(const ReviewOptions& options, const std::vector<glossary::Location>& locations,
                const Witnesses& witnesses, Streams& streams) {
    glossary::CandidateFilter filter = filter_of(options.candidates);
    filter.domain = options.domain;
    ReviewDesk* desk = nullptr;
    ReviewLoop* loop = nullptr;
    file::LockOptions lock;
    lock.on_wait = [&](const std::string& holder) {
        desk->say("waiting for " + holder + ", which is writing in the same folder");
        loop->show();
    };
    std::vector<text::Diagnostic> problems;
    auto session = glossary::ReviewSession::open(locations.front(), filter, options.order, lock, problems);
    if (!session) return fail(streams, session.error());
    ExitCode code = ExitCode::done;
    for (const text::Diagnostic& problem : problems) code = fail(streams, problem);
    if (session->size() == 0) {
        streams.out.write("no candidates to review\n");
        return code;
    }
    const glossary::ReviewHints hints(session->entries(), witnesses.others(), witnesses.dictionary.get());
    ReviewDesk made(*session, hints);
    desk = &made;
    {
        ReviewLoop running(made, streams);
        loop = &running;
        running.run();
    }
    streams.out.write(farewell(*session));
    return worse(code, made.code());
}

ExitCode run_review(const ReviewOptions& options, Streams& streams) {
    constexpr const char* otherwise = "shuyu show lists the candidates, shuyu approve --all decides on many at once";
    if (!streams.terminal.is_terminal || ::isatty(STDIN_FILENO) != 1)
        return refuse(streams, "review asks at a terminal, and standard input or output is none", otherwise);
    if (const char* type = std::getenv("TERM"); type != nullptr && std::string_view(type) == "dumb")
        return refuse(streams, "review needs a terminal that can move its cursor (TERM is dumb)", otherwise);
    const auto locations = find_glossaries(options.glossaries);
    if (!locations) return fail(streams, locations.error());
    const Result<Witnesses> witnesses = load_witnesses(options, *locations);
    if (!witnesses) return fail(streams, witnesses.error());
    return review(options, *locations, *witnesses, streams);
}

}  // namespace

constinit const Command review_command{"review", "decide on candidates in the terminal, one after the other",
                                       "shuyu review\n"
                                       "shuyu review --kind name,term --min-articles 2\n"
                                       "shuyu review --article news/ --sort confidence",
                                       bind<ReviewOptions, declare_review, run_review>};

}  // namespace shuyu::cli
