// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace guestdeck
{

/// With --debug: a thread pings the GUI thread two hundred times a second and logs "GUI thread held N ms" whenever an
/// answer took longer than a frame or two. Lives as long as it is wanted; made and destroyed on the GUI thread.
class GuiWatch
{
public:
    GuiWatch();
    ~GuiWatch();
    GuiWatch(const GuiWatch &) = delete;
    GuiWatch &operator=(const GuiWatch &) = delete;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace guestdeck
