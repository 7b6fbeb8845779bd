// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/domaininfo.h"

#include <array>
#include <cstddef>

namespace guestdeck
{

/// The last samples of one running guest, oldest first by at(). A value; bounded.
class StatsHistory
{
public:
    static constexpr size_t capacity = 60;

    void append(const DomainSample &sample)
    {
        m_samples[(m_first + m_size) % capacity] = sample;
        if (m_size < capacity) {
            ++m_size;
        } else {
            m_first = (m_first + 1) % capacity;
        }
    }
    size_t size() const { return m_size; }
    const DomainSample &at(size_t i) const { return m_samples[(m_first + i) % capacity]; }
    const DomainSample &latest() const { return at(m_size - 1); } ///< size() > 0

private:
    std::array<DomainSample, capacity> m_samples{};
    size_t m_first = 0;
    size_t m_size = 0;
};

} // namespace guestdeck
