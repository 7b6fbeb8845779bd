// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace guestdeck
{

class ConnectionRegistry;
class JobQueue;
class Settings;

/// What the windows work on. Owned by the application, which outlives every window; none may be null.
struct Services {
    ConnectionRegistry *registry = nullptr;
    JobQueue *jobs = nullptr;
    Settings *settings = nullptr;
};

} // namespace guestdeck
