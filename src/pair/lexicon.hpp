#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "pair/kind_facts.hpp"

namespace shuyu::pair {

class Dictionary;
class DictionarySenses;

/// What is known of one fragment before any English is looked at.
class Word {
public:
    /// `dictionary` may be null; else it must outlive the word.
    explicit Word(std::string_view fragment, const Dictionary* dictionary = nullptr);
    ~Word();
    Word(Word&&) noexcept;

    std::size_t han_count() const { return m_han.size(); }
    std::u32string_view han() const { return m_han; }
    /// Whether an English word begins with the fragment's own Latin letters and digits ("A-shares" for A股).
    bool shares_latin(std::string_view english_word) const;
    /// How much of `latin_text` reads like the Han, 0..1 (see text/romanisation.hpp).
    double reads_like(std::string_view latin_text) const;
    /// Whether the text is exactly a romanisation of the Han, with or without tones.
    bool is_reading(std::string_view latin_text) const;
    /// Whether `capitals` are the initials of the reading ("TWBM" for 圖文並茂).
    bool has_initials(std::string_view capitals) const;
    /// The characters (bit i for the i-th) that an English word translates, by the table of senses.
    std::uint32_t translated_by(std::string_view english_word) const;
    /// Share (0..1) of the Han that `characters` are.
    double share_of(std::uint32_t characters) const;
    /// Whether it may be a person's name: a surname before one or two characters.
    bool may_be_person() const { return m_person; }
    /// What it says of its kind by itself.
    const KindFacts& kind_facts() const { return m_kind_facts; }
    /// Whether it, or what it begins with, is an ordinary verb, adjective or adverb (see ordinary_words.hpp).
    bool is_ordinary() const { return m_is_ordinary; }
    bool begins_ordinary() const { return m_begins_ordinary; }
    /// What the dictionary says of it, or null when there is none.
    const DictionarySenses* in_dictionary() const;

private:
    struct Knowledge;
    std::u32string m_han;
    std::string m_latin;
    KindFacts m_kind_facts;
    bool m_person = false;
    bool m_is_ordinary = false;
    bool m_begins_ordinary = false;
    std::unique_ptr<Knowledge> m_knowledge;
};

/// The words seen so far, so that a fragment that comes again costs a look-up. One for each thread.
class Lexicon {
public:
    /// `dictionary` may be null; else it must outlive the lexicon.
    explicit Lexicon(const Dictionary* dictionary = nullptr) : m_dictionary(dictionary) {}

    /// The word of a fragment's text. The reference is valid until `make_room` is called.
    const Word& at(std::string_view fragment);
    /// To be called now and then, so that the words don't become too many: forgets them when they are.
    void make_room();

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    const Dictionary* m_dictionary;
    std::unordered_map<std::string, Word, Hash, std::equal_to<>> m_words;
};

}  // namespace shuyu::pair
