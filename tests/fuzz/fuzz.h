// SPDX-License-Identifier: GPL-3.0-or-later
// What a fuzz target has at hand. A target is one source file with LLVMFuzzerTestOneInput, which must do the same for
// the same bytes each time, end within a second, and return 0. Whatever must never be is said by FUZZ_REQUIRE.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define FUZZ_REQUIRE(condition)                                                                                        \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            std::fprintf(stderr, "%s:%d: broken promise: %s\n", __FILE__, __LINE__, #condition);                       \
            std::abort();                                                                                              \
        }                                                                                                              \
    } while (false)

namespace fuzz
{

// Takes numbers from the front of an input; what is not there reads as zeros.
class Input
{
public:
    Input(const uint8_t *data, size_t size)
        : m_data(data)
        , m_size(size)
    {
    }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    uint8_t byte()
    {
        if (m_size == 0) {
            return 0;
        }
        --m_size;
        return *m_data++;
    }
    uint16_t number()
    {
        const int high = byte();
        return static_cast<uint16_t>(high << 8 | byte());
    }
    [[nodiscard]] QByteArray take(size_t most)
    {
        const size_t count = std::min(most, m_size);
        const QByteArray part(reinterpret_cast<const char *>(m_data), static_cast<qsizetype>(count));
        m_data += count;
        m_size -= count;
        return part;
    }
    [[nodiscard]] QByteArray rest() { return take(m_size); }

private:
    const uint8_t *m_data;
    size_t m_size;
};

} // namespace fuzz
