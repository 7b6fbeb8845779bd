// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace guestdeck
{

class ConnectionRegistry;

/// Keeps every host sampling while something that shows statistics is in sight; takes back exactly as many watches as
/// it gave. Thread: GUI.
class StatsWatch : public QObject
{
    Q_OBJECT
public:
    explicit StatsWatch(ConnectionRegistry *registry, QObject *parent = nullptr);
    ~StatsWatch() override;

    void setActive(bool active);
    bool isActive() const { return m_active; }

private:
    ConnectionRegistry *m_registry;
    bool m_active = false;
};

} // namespace guestdeck
