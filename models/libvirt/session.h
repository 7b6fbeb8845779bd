// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

struct _virConnect;

namespace guestdeck
{

/// The right to call libvirt on one connection. Only the Executor of a Connection makes one, on its worker threads, and
/// every function of models/libvirt takes it: no Session, no call; and never on the GUI thread (asserted).
/// Lives for one call; must not be stored.
class Session
{
public:
    _virConnect *raw() const { return m_connection; } ///< for models/libvirt only

private:
    friend class Executor;
    explicit Session(_virConnect *connection);

    _virConnect *m_connection;
};

} // namespace guestdeck
