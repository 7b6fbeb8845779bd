// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

struct _virConnect; // NOLINT(bugprone-reserved-identifier,cert-dcl37-c,cert-dcl51-cpp): libvirt calls it so

namespace guestdeck
{

/// The right to call libvirt on one connection. Only the Executor of a Connection makes one, on its worker threads, and
/// every function of models/libvirt takes it: no Session, no call; and never on the GUI thread (asserted).
/// Lives for one call; must not be stored.
class Session
{
public:
    _virConnect *raw() const { return m_connection; } ///< for models/libvirt only
    /// Hands over an event registration, to be taken back before the connection is closed: each kind of object has a
    /// function of its own for that.
    using TakeBackEvent = int (*)(_virConnect *connection, int callbackId);
    void keepEvent(int callbackId, TakeBackEvent takeBack) { m_keepEvent(callbackId, takeBack); }
    /// The daemon is another machine's, whatever the URI says: its socket was forwarded here.
    bool isElsewhere() const { return m_elsewhere; }

private:
    friend class Executor;
    Session(_virConnect *connection, bool elsewhere, std::function<void(int, TakeBackEvent)> keepEvent);

    _virConnect *m_connection;
    bool m_elsewhere;
    std::function<void(int, TakeBackEvent)> m_keepEvent;
};

} // namespace guestdeck
