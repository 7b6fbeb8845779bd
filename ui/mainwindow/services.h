// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace guestdeck
{

class ConnectionRegistry;
class JobQueue;
class PortForwards;
class Settings;

/// What the windows work on. Owned by the application, which outlives every window; none may be null.
struct Services {
    ConnectionRegistry *registry = nullptr;
    JobQueue *jobs = nullptr;
    Settings *settings = nullptr;
    PortForwards *ports = nullptr; ///< the exception: may be null where no ports are opened
};

} // namespace guestdeck
