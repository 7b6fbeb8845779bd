// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <tl/expected.hpp>

namespace guestdeck
{

/// A value or an Error. A class of its own, not an alias, so that dropping one on the floor warns.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
    Result() requires std::is_default_constructible_v<T> || std::is_void_v<T>
    = default;
    Result(tl::expected<T, Error> &&other)
        : tl::expected<T, Error>(std::move(other))
    {
    }
    Result(Error error)
        : tl::expected<T, Error>(tl::unexpected<Error>(std::move(error)))
    {
    }
};

/// Result<void>{} is success.
using Outcome = Result<void>;

/// The same result; a failure says what failed in the user's words.
template <class T>
Result<T> explained(Result<T> result, const QString &message)
{
    if (!result.has_value()) {
        result.error().message = message;
    }
    return result;
}

} // namespace guestdeck
