// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace guestdeck
{

/// SIGTERM, SIGINT and SIGHUP (the end of the desktop session, a closed terminal) end the program as closing its window
/// does: what is remembered is written, and logins to hosts are closed. One a process. Thread: GUI.
class QuitSignals : public QObject
{
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void asked();

private:
    int m_pipe[2] = {-1, -1};
};

} // namespace guestdeck
