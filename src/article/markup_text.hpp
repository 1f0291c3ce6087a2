#pragma once
#include <string>
#include <string_view>

namespace shuyu::article {

/// Where a run of raw markup stopped, so that the next piece goes on: tags may run over lines.
struct MarkupState {
    enum class In { text, tag, comment, script, style } in = In::text;
};

/// Calls `add` with each stretch of `markup` that is text rather than tag, comment, script or style, as views into it.
/// Linear; never fails.
template <class Add>
void for_each_text_piece(std::string_view markup, MarkupState& state, Add add);

/// The character that a reference stands for ("&amp;", "&#27700;", "&#x6c34;", the usual names); the text itself when
/// it is none.
std::string decode_reference(std::string_view reference);

/// Offset at which text of `markup` ends from `at` on, given the state; sets the state for what follows.
std::size_t skip_markup(std::string_view markup, std::size_t at, MarkupState& state);

template <class Add>
void for_each_text_piece(std::string_view markup, MarkupState& state, Add add) {
    std::size_t at = 0;
    while (at < markup.size()) {
        if (state.in != MarkupState::In::text) {
            at = skip_markup(markup, at, state);
            continue;
        }
        const std::size_t tag = std::min(markup.find('<', at), markup.size());
        if (tag > at) add(markup.substr(at, tag - at));
        at = tag;
        if (at < markup.size()) state.in = MarkupState::In::tag;
    }
}

}  // namespace shuyu::article
