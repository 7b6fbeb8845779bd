// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace guestdeck
{

class Connection;
class ConnectionRegistry;

/// What --debug tells: the window's first paint, hosts, and one line for each row that is added, changed or removed.
/// Made only when somebody listens. Thread: GUI.
class Trace : public QObject
{
    Q_OBJECT
public:
    explicit Trace(ConnectionRegistry *registry, QObject *parent = nullptr);

    void watchWindow(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What was said of a host last.
    struct Told {
        int state = -1;
        int phase = -1;
        QString error;
    };
    void attach(Connection *connection);
    Told tell(const Connection *connection, const Told &last);
    void rows(const Connection *connection, const char *what, const QList<QUuid> &uuids) const;
};

} // namespace guestdeck
