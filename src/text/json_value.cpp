#include "text/json_value.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <unordered_set>

namespace shuyu::text {
namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t most_values = 4'000'000;

/// Reads bytes and counts them, so that events know where they are.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, const char** furthest) : m_at(at), m_furthest(furthest) {}
    reference operator*() const { return *m_at; }
    CountingIterator& operator++() {
        *m_furthest = ++m_at;
        return *this;
    }
    bool operator==(const CountingIterator& other) const { return m_at == other.m_at; }
    bool operator!=(const CountingIterator& other) const { return m_at != other.m_at; }

private:
    const char* m_at;
    const char** m_furthest;
};

class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    Builder(std::string_view json, JsonValue& root) : m_json(json), m_furthest(json.data()), m_open{&root} {}

    std::optional<JsonError> build() {
        const char* const end = m_json.data() + m_json.size();
        const bool is_read = nlohmann::json::sax_parse(CountingIterator(m_json.data(), &m_furthest),
                                                       CountingIterator(end, &m_furthest), this);
        if (is_read && m_problem.empty()) return std::nullopt;
        return JsonError{m_at_problem, m_problem.empty() ? "is no JSON" : m_problem};
    }

    bool null() override { return add(JsonValue::Type::other) != nullptr; }
    bool boolean(bool) override { return null(); }
    bool number_integer(number_integer_t) override { return null(); }
    bool number_unsigned(number_unsigned_t) override { return null(); }
    bool number_float(number_float_t, const string_t&) override { return null(); }
    bool binary(binary_t&) override { return null(); }
    bool string(string_t& text) override {
        JsonValue* value = add(JsonValue::Type::string);
        if (value != nullptr) value->string = std::move(text);
        return value != nullptr;
    }
    bool start_object(std::size_t) override { return open(JsonValue::Type::object); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(JsonValue::Type::array); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override {
        if (!m_keys.back().insert(name).second) return fail("the name \"" + name + "\" stands here twice");
        m_open.back()->names.push_back(std::move(name));
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        return fail("is no JSON");
    }

private:
    std::size_t offset() const { return static_cast<std::size_t>(m_furthest - m_json.data()); }

    bool fail(std::string what) {
        if (m_problem.empty()) {
            m_problem = std::move(what);
            m_at_problem = offset() == 0 ? 0 : offset() - 1;
        }
        return false;
    }

    /// The value in its place: the root, or the last item of what is open.
    JsonValue* add(JsonValue::Type type) {
        if (++m_values > most_values) {
            fail("holds more than 4 million values");
            return nullptr;
        }
        JsonValue* value = m_open.back();
        if (m_is_begun) value = &value->items.emplace_back();
        m_is_begun = true;
        value->type = type;
        value->end = offset();
        return value;
    }

    bool open(JsonValue::Type type) {
        if (m_keys.size() >= deepest) return fail("is nested more than 64 deep");
        JsonValue* value = add(type);
        if (value == nullptr) return false;
        m_open.push_back(value);
        m_keys.emplace_back();
        return true;
    }

    bool close() {
        m_open.pop_back();
        m_keys.pop_back();
        return true;
    }

    std::string_view m_json;
    const char* m_furthest;
    std::vector<JsonValue*> m_open;  ///< stay valid: only the innermost grows
    std::vector<std::unordered_set<std::string>> m_keys;
    bool m_is_begun = false;
    std::size_t m_values = 0;
    std::string m_problem;
    std::size_t m_at_problem = 0;
};

}  // namespace

const JsonValue* JsonValue::find(std::string_view name) const {
    for (std::size_t i = 0; i < std::min(names.size(), items.size()); ++i)
        if (names[i] == name) return &items[i];
    return nullptr;
}

std::optional<JsonError> parse_json(std::string_view json, JsonValue& value) {
    return Builder(json, value).build();
}

}  // namespace shuyu::text
