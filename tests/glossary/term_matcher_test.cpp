#include "glossary/term_matcher.hpp"

#include <fmt/format.h>
#include <chrono>

#include <iostream>
#include <random>
#include <string>
#include <vector>

#include "glossary/chinese_symbols.hpp"
#include "glossary/english_tokens.hpp"
#include "glossary/term_patterns.hpp"
#include "support/catch.hpp"
#include "text/fold_character.hpp"
#include "text/utf8.hpp"

using namespace shuyu;
using namespace shuyu::glossary;

namespace {

using Texts = std::vector<std::string>;

/// Each text is an entry; a leading "=" asks for exact case.
std::vector<TermPattern> patterns_of(const Texts& texts) {
    std::vector<TermPattern> patterns;
    for (std::uint32_t i = 0; i < texts.size(); ++i) {
        const bool is_exact = texts[i].starts_with('=');
        const std::string_view text = std::string_view(texts[i]).substr(is_exact ? 1 : 0);
        patterns.push_back({text, i, 0, is_exact ? LetterCase::exact : LetterCase::any});
    }
    return patterns;
}

/// "0:封锁@6 2:网络@30": entry, the text found, its byte.
std::string shown(const std::vector<TermMatch>& matches, std::string_view text) {
    std::string out;
    for (const TermMatch& match : matches)
        out += fmt::format("{}{}:{}@{}", out.empty() ? "" : " ", match.entry, text.substr(match.begin, match.length),
                           match.begin);
    return out;
}

std::string found(MatchLanguage language, const Texts& texts, std::string_view text) {
    return shown(TermMatcher(language, patterns_of(texts)).find(text), text);
}

struct Case {
    Texts patterns;
    std::string text;
    std::string expected;
};

}  // namespace

TEST_CASE("Chinese terms are found, the longest first, in any script and width") {
    const Case cases[] = {
        {{}, "技术", ""},
        {{"技术"}, "", ""},
        {{"技术", "技术封锁", "封锁线"}, "技术封锁线", "1:技术封锁@0"},
        {{"技术", "封锁线"}, "技术封锁线", "0:技术@0 1:封锁线@6"},
        {{"技术封锁战", "术封"}, "技术封锁", "1:术封@3"},
        {{"北京大学", "大学生"}, "北京大学生", "0:北京大学@0"},
        // script, width, dots
        {{"封锁"}, "封鎖了", "0:封鎖@0"},
        {{"封鎖"}, "封锁了", "0:封锁@0"},
        {{"A股"}, "Ａ股和a股", "0:Ａ股@0 0:a股@9"},
        {{"史蒂夫·乔布斯"}, "史蒂夫・乔布斯", "0:史蒂夫・乔布斯@0"},
        {{"人工"}, "\u2F08工", "0:\u2F08工@0"},
        // borders on the Latin side
        {{"AI"}, "AIDS和AI在", "0:AI@7"},
        {{"5G网络"}, "15G网络 5G网络", "0:5G网络@10"},
        {{"A股"}, "BA股", ""},
        {{"K8s"}, "用K8s吧", "0:K8s@3"},
        {{"股A"}, "股Ab 股A", "0:股A@6"},
        // lines
        {{"技术封锁"}, "技术\n  封锁", "0:技术\n  封锁@0"},
        {{"技术封锁"}, "技术\r\n封锁", "0:技术\r\n封锁@0"},
        {{"技术封锁"}, "技术\n\n封锁", ""},
        {{"技术封锁"}, "技术 封锁", ""},
        {{"A B级"}, "A\n B级", "0:A\n B级@0"},
        // case
        {{"=iPhone手机"}, "iphone手机 iPhone手机", "0:iPhone手机@13"},
        {{"IT"}, "it IT", "0:IT@3"},
        {{"IT业"}, "it业", "0:it业@0"},
        // entries that share a spelling
        {{"环节", "封锁", "环节"}, "环节", "0:环节@0 2:环节@0"},
    };
    for (const auto& c : cases) {
        INFO(c.text);
        CHECK(found(MatchLanguage::chinese, c.patterns, c.text) == c.expected);
    }
}

TEST_CASE("English glosses are found by the stems of their words") {
    const Case cases[] = {
        {{"blockade"}, "The blockades, blockading", "0:blockades@4 0:blockading@15"},
        {{"blockade"}, "a stockade", ""},
        {{"supply chain", "chain", "chain store"}, "supply chain stores", "0:supply chain@0"},
        {{"supply", "chain store"}, "supply chain stores", "0:supply@0 1:chain stores@7"},
        {{"large-scale model"},
         "Large scale models; large-scale\nmodel",
         "0:Large scale models@0 0:large-scale\nmodel@20"},
        {{"supply chain"}, "a supply. Chain", ""},
        {{"supply chain"}, "supply\n\nchain", ""},
        {{"AT&T"}, "AT&T, AT & T, AT T", "0:AT&T@0 0:AT & T@6"},
        {{"people's bank"}, "the People\u2019s Bank", "0:People\u2019s Bank@4"},
        {{"the blockade"}, "blockade", "0:blockade@0"},
        {{"a"}, "a dog", "0:a@0"},
        {{"A-share"}, "A-shares", "0:A-shares@0"},
        // case
        {{"IT"}, "it is IT", "0:IT@6"},
        {{"GPUs"}, "a GPU, gpu", "0:GPU@2"},
        {{"AID"}, "AIDS, AID, AIDs", "0:AID@6 0:AIDs@11"},
        {{"=Apple"}, "apple Apples APPLE", "0:Apples@6"},
        {{"=company"}, "Companies companies", "0:companies@10"},
        {{"Apple"}, "apple", "0:apple@0"},
        {{"blockade", "stockade", "blockades"}, "blockade", "0:blockade@0 2:blockade@0"},
        {{"blockade"}, "technological封锁 (blockade)", "0:blockade@21"},
    };
    for (const auto& c : cases) {
        INFO(c.text);
        CHECK(found(MatchLanguage::english, c.patterns, c.text) == c.expected);
    }
}

TEST_CASE("of an entry's spellings with one key, the one that stands in the text is told") {
    Term term;
    term.term = "封锁";
    term.variants = {"封鎖"};
    term.glosses.resize(3);
    term.glosses[0].gloss = "blockade";
    term.glosses[1].gloss = "blockading";
    term.glosses[2].gloss = "lock";
    term.glosses[2].status = Status::rejected;
    TermPatterns chinese;
    chinese.add_chinese(7, term);
    const TermMatcher in_chinese(MatchLanguage::chinese, chinese.all());
    CHECK(in_chinese.find("封锁封鎖") == std::vector<TermMatch>{{0, 6, 7, 0}, {6, 6, 7, 1}});
    TermPatterns english;
    english.add_english(7, term);
    const TermMatcher in_english(MatchLanguage::english, english.all());
    CHECK(in_english.find("Blockading blockade blockaded lock") ==
          std::vector<TermMatch>{{0, 10, 7, 1}, {11, 8, 7, 0}, {20, 9, 7, 0}});
}

TEST_CASE("spellings that can't be found are told") {
    const std::string too_long(3 * (TermMatcher::longest_pattern + 1), 'x');
    std::string han;
    for (std::size_t i = 0; i <= TermMatcher::longest_pattern; ++i) han += "长";
    const Texts texts = {"", "技术", std::string("a\0b", 3), han, too_long};
    const std::vector<std::uint32_t> expected = {0, 2, 3, 4};
    CHECK(TermMatcher(MatchLanguage::chinese, patterns_of(texts)).left_out() == expected);
    const TermMatcher english(MatchLanguage::english, patterns_of({"", "-", "x"}));
    CHECK(english.left_out() == std::vector<std::uint32_t>{0, 1});
}

namespace {

bool borders(std::string_view text, std::size_t at) {
    if (at == 0 || at >= text.size()) return true;
    return !(has_word_border(text::decode_before(text, at).code_point) &&
             has_word_border(text::decode(text, at).code_point));
}

/// What the matcher shall find in text without white space, letter case and acronyms: each place, each pattern.
std::vector<TermMatch> naive_chinese(const Texts& texts, const std::string& text) {
    const auto folded = [](std::string_view s) {
        std::u32string out = text::to_utf32(s);
        for (char32_t& c : out) c = text::folded_character(c);
        return out;
    };
    std::vector<TermMatch> matches;
    for (std::size_t at = 0; at < text.size();) {
        std::vector<TermMatch> best;
        for (std::uint32_t i = 0; i < texts.size(); ++i) {
            const std::u32string term = folded(texts[i]);
            const std::size_t end = at + text::prefix_length(std::string_view(text).substr(at), term.size());
            if (term.empty() || folded(std::string_view(text).substr(at, end - at)) != term) continue;
            if (!borders(text, at) || !borders(text, end)) continue;
            if (!best.empty() && best.front().length > end - at) continue;
            if (!best.empty() && best.front().length < end - at) best.clear();
            best.push_back({at, end - at, i, 0});
        }
        matches.insert(matches.end(), best.begin(), best.end());
        at = best.empty() ? at + text::decode(text, at).length : at + best.front().length;
    }
    return matches;
}

std::vector<TermMatch> naive_english(const Texts& texts, const std::string& text) {
    struct Key {
        std::string stem;
        EnglishToken token;
    };
    const auto keys_of = [](std::string_view s) {
        std::vector<Key> keys;
        for (auto token = next_token(s, 0); token; token = next_token(s, token->end))
            keys.push_back({token_key(s, *token), *token});
        return keys;
    };
    const std::vector<Key> words = keys_of(text);
    std::vector<TermMatch> matches;
    for (std::size_t first = 0; first < words.size();) {
        std::size_t longest = 0;
        std::vector<TermMatch> best;
        for (std::uint32_t i = 0; i < texts.size(); ++i) {
            const std::vector<Key> gloss = keys_of(texts[i]);
            if (gloss.empty() || gloss.size() < longest || first + gloss.size() > words.size()) continue;
            const auto is_same = [](const Key& a, const Key& b) { return a.stem == b.stem; };
            if (!std::equal(gloss.begin(), gloss.end(), words.begin() + first, is_same)) continue;
            if (gloss.size() > longest) best.clear();
            longest = gloss.size();
            const std::size_t begin = words[first].token.begin;
            best.push_back({begin, words[first + longest - 1].token.end - begin, i, 0});
        }
        matches.insert(matches.end(), best.begin(), best.end());
        first += std::max<std::size_t>(longest, 1);
    }
    return matches;
}

class Maker {
public:
    explicit Maker(unsigned seed) : m_random(seed) {}
    std::string make(const Texts& pieces, std::size_t most, std::string_view between) {
        std::string out;
        for (std::size_t left = m_random() % (most + 1); left > 0; --left) {
            if (!out.empty()) out += between;
            out += pieces[m_random() % pieces.size()];
        }
        return out;
    }

private:
    std::mt19937 m_random;
};

}  // namespace

TEST_CASE("Chinese matches are those of the naive way, whatever the terms and the text") {
    const Texts pieces = {"技", "术", "术", "術", "封", "鎖", "a", "5", "·", "Ａ", "\xFF", "é"};
    const Texts plain(pieces.begin(), pieces.end() - 3);
    Maker maker(20261128);
    std::size_t count = 0;
    for (int round = 0; round < 1500; ++round) {
        Texts terms;
        for (int i = 0; i < 6; ++i) terms.push_back(maker.make(plain, 4, ""));
        const std::string text = maker.make(pieces, 30, "");
        const auto expected = naive_chinese(terms, text);
        INFO(text);
        REQUIRE(shown(TermMatcher(MatchLanguage::chinese, patterns_of(terms)).find(text), text) ==
                shown(expected, text));
        count += expected.size();
    }
    CHECK(count > 3000);
}

TEST_CASE("English matches are those of the naive way, whatever the glosses and the text") {
    const Texts pieces = {"block", "blocks", "chain", "chained", "store", ".", "&", "5"};
    Maker maker(7);
    std::size_t count = 0;
    for (int round = 0; round < 1500; ++round) {
        Texts glosses;
        for (int i = 0; i < 6; ++i) glosses.push_back(maker.make(pieces, 4, " "));
        const std::string text = maker.make(pieces, 30, " ");
        const auto expected = naive_english(glosses, text);
        INFO(text);
        REQUIRE(shown(TermMatcher(MatchLanguage::english, patterns_of(glosses)).find(text), text) ==
                shown(expected, text));
        count += expected.size();
    }
    CHECK(count > 3000);
}

TEST_CASE("any bytes are a text") {
    std::mt19937 random(3);
    const TermMatcher chinese(MatchLanguage::chinese, patterns_of({"技术", "\xEF\xBF\xBD", "a", "A B"}));
    const TermMatcher english(MatchLanguage::english, patterns_of({"a", "a b", "it's"}));
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (int i = 0; i < 40; ++i)
            text += static_cast<char>(random() % 3 == 0 ? random() % 256 : " ab'\n\xE6"[random() % 6]);
        for (const TermMatcher* matcher : {&chinese, &english}) {
            std::size_t end = 0;
            for (const TermMatch& match : matcher->find(text)) {
                REQUIRE(match.begin >= end);
                REQUIRE(match.length > 0);
                end = match.begin + match.length;
                REQUIRE(end <= text.size());
            }
        }
    }
}

namespace {

using Clock = std::chrono::steady_clock;

double seconds_since(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Characters some of which are frequent, as in real text.
std::string random_han(std::mt19937& random, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i) {
        const double share = static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
        text::append_utf8(out, 0x4E00 + static_cast<char32_t>(share * share * share * 4000) * 5);
    }
    return out;
}

}  // namespace

TEST_CASE("100,000 terms take at most 100 bytes each and go through 10 MB within seconds") {
    std::mt19937 random(11);
    Texts texts;
    for (int i = 0; i < 100'000; ++i) texts.push_back(random_han(random, 2 + random() % 5));
    const std::vector<TermPattern> patterns = patterns_of(texts);
    std::string text;
    while (text.size() < 10'000'000) text += random_han(random, 20) + "。\n";
    auto begin = Clock::now();
    const TermMatcher matcher(MatchLanguage::chinese, patterns);
    const double build = seconds_since(begin);
    begin = Clock::now();
    const std::size_t count = matcher.find(text).size();
    const double find = seconds_since(begin);
    std::cout << fmt::format("100,000 terms: built in {:.2f} s, {:.1f} bytes each; 10 MB in {:.2f} s, {} matches\n",
                             build, static_cast<double>(matcher.memory()) / 100'000, find, count);
    CHECK(count > 10'000);
    CHECK(matcher.memory() <= std::size_t{100} * 100'000);
    CHECK(build < 10);
    CHECK(find < 20);
}

TEST_CASE("the time does not grow with the square of a repetition") {
    Texts texts;
    std::string term;
    for (std::size_t i = 0; i < TermMatcher::longest_pattern - 1; ++i) term += "的";
    texts.push_back(term + "封");
    std::string text;
#if defined(__SANITIZE_ADDRESS__)
    constexpr std::size_t text_bytes = 150'000;
#else
    constexpr std::size_t text_bytes = 3'000'000;
#endif
    while (text.size() < text_bytes) text += "的";
    const TermMatcher matcher(MatchLanguage::chinese, patterns_of(texts));
    const auto begin = Clock::now();
    CHECK(matcher.find(text).empty());
    CHECK(seconds_since(begin) < 20);
}
