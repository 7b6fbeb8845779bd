// SPDX-License-Identifier: GPL-3.0-or-later
// Gets a connected, non-blocking stream socket for an endpoint. Blocks, so: worker thread only.
#pragma once

#include "vncview/endpoint.h"
#include "vncview/vncerror.h"

#include <functional>

namespace guestdeck::vnc
{

// A descriptor that closes itself.
class Descriptor
{
public:
    Descriptor() = default;
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_fd(other.release())
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        reset(other.release());
        return *this;
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor() { reset(-1); }

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isValid() const { return m_fd >= 0; }
    int release();
    void reset(int fd);

private:
    int m_fd = -1;
};

// How to call it off: wakeFd (an eventfd) becomes readable for this and other reasons, cancelled() tells which. Then
// the descriptor is invalid and the error's kind None. Only the name lookup cannot be interrupted; addresses need none.
struct Cancellation {
    int wakeFd;
    std::function<bool()> cancelled;
};

[[nodiscard]] Descriptor connectTo(const Endpoint &endpoint, const Cancellation &cancel, int timeoutMs,
                                   VncError *error);

} // namespace guestdeck::vnc
