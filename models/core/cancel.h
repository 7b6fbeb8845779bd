// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <stop_token>

namespace guestdeck
{

/// What a call on a worker thread is given beside its Session: how to learn that it should stop, and where to report.
/// Both may be used from any thread.
struct CallContext {
    std::stop_token stop;
    std::function<void(quint64 done, quint64 total)> progress; ///< may be empty

    void report(quint64 done, quint64 total) const
    {
        if (progress) {
            progress(done, total);
        }
    }
};

} // namespace guestdeck
