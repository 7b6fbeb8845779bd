// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connection/connection.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace guestdeck
{

/// Typed access to what the program remembers. Never holds a secret. Thread: GUI. Owner: Application.
class Settings : public QObject
{
    Q_OBJECT
public:
    /// The user's file, or `file` (tests).
    explicit Settings(const QString &file = {}, QObject *parent = nullptr);

    QList<ConnectionConfig> connections() const;
    void setConnections(const QList<ConnectionConfig> &connections);
    bool hasConnections() const; ///< false at the first start

    /// Opaque states of windows, splitters and tables, by a stable name.
    QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &value);

    QStringList openTabs() const; ///< in order; what a tab is, is the main window's matter
    void setOpenTabs(const QStringList &tabs);

    bool flag(const QString &name, bool fallback) const;
    void setFlag(const QString &name, bool value);
    QString text(const QString &name, const QString &fallback = {}) const;
    void setText(const QString &name, const QString &value);

private:
    QSettings m_store;
};

} // namespace guestdeck
