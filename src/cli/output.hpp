#pragma once
#include <string>
#include <string_view>

namespace shuyu::cli {

/// Where a command's text goes: a descriptor, or a string in tests. Failures are remembered, not thrown; what comes
/// after the first one is dropped.
class Output {
public:
    virtual ~Output() = default;
    virtual void write(std::string_view text) = 0;
    /// Hands on what is still held back. Returns 0, or the errno of the first failure.
    virtual int flush() = 0;
    /// Whether writing on is useless, as after `| head`.
    virtual bool has_failed() const = 0;
};

/// Writes to a descriptor, in large pieces.
class DescriptorOutput : public Output {
public:
    explicit DescriptorOutput(int descriptor) : m_descriptor(descriptor) {}

    void write(std::string_view text) override;
    int flush() override;
    bool has_failed() const override { return m_error != 0; }

private:
    void write_through(std::string_view text);

    int m_descriptor;
    int m_error = 0;
    std::string m_held;
};

/// Keeps what is written.
class StringOutput : public Output {
public:
    void write(std::string_view text) override { m_text += text; }
    int flush() override { return 0; }
    bool has_failed() const override { return false; }
    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

}  // namespace shuyu::cli
