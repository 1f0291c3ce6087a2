#pragma once
#include <tl/expected.hpp>

#include "text/diagnostic.hpp"

namespace shuyu {

/// A value, or the one Diagnostic that says why there is none. Expected failures (bad file, bad YAML) travel in this.
template <class T>
using Result = tl::expected<T, text::Diagnostic>;

using Failure = tl::unexpected<text::Diagnostic>;

}  // namespace shuyu
