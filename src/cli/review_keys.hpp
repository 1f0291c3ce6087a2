#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shuyu::cli {

/// What somebody pressed.
struct Key {
    enum class Kind : std::uint8_t {
        character,  ///< `text` is it, in UTF-8
        control,    ///< `text` is the letter: "u" for Ctrl-U
        paste,      ///< `text` was pasted: no commands
        enter,
        escape,
        backspace,
        remove,
        left,
        right,
        up,
        down,
        home,
        end,
        page_up,
        page_down,
        unknown
    };
    Kind kind = Kind::unknown;
    std::string text{};

    bool operator==(const Key&) const = default;
};

/// Makes keys of the bytes that a terminal sends: UTF-8, escape sequences (also with modifiers), bracketed paste. What
/// it does not know, and bytes that are no UTF-8, are `unknown`: never a command by accident. Bytes may come in pieces.
class KeyDecoder {
public:
    /// The keys that are complete with these bytes.
    std::vector<Key> feed(std::string_view bytes);
    /// Whether the beginning of a sequence is held back.
    bool is_waiting() const { return !m_held.empty() || m_is_paste; }
    /// No more bytes came for a while: what is held back is all. A lone escape byte is the escape key.
    std::vector<Key> flush();

private:
    /// Length of the key at the beginning of `m_held`; 0 when it is not complete.
    std::size_t next(Key& key);
    std::size_t next_sequence(Key& key) const;
    void take_pasted(std::vector<Key>& keys);

    std::string m_held;
    bool m_is_paste = false;
    std::string m_pasted;
};

}  // namespace shuyu::cli
