// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>

namespace guestdeck
{

/// Storage and transfer sizes.
struct Bytes {
    quint64 value = 0;
    auto operator<=>(const Bytes &) const = default;
};

/// libvirt's unit for memory; a type of its own because mixing it with bytes is the classic 1024x mistake.
struct KiB {
    quint64 value = 0;
    auto operator<=>(const KiB &) const = default;
};

constexpr Bytes toBytes(KiB k)
{
    return {k.value * 1024};
}
constexpr KiB toKiB(Bytes b)
{
    return {b.value / 1024};
}
constexpr KiB mebi(quint64 n)
{
    return {n * 1024};
}
constexpr Bytes gibi(quint64 n)
{
    return {n * 1024 * 1024 * 1024};
}

} // namespace guestdeck
