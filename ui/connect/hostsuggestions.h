// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/sshconfig.h"

#include <QAbstractTableModel>
#include <QHash>

class QCompleter;
class QLineEdit;

namespace guestdeck
{

class ConnectionRegistry;

/// The hosts that ssh knows, to be offered while a name is typed: the name, and beside it where it leads or that the
/// program has it already. Empty until the worker has read the files. Thread: GUI.
class HostSuggestions : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, DetailColumn, ColumnCount };

    /// `registry` tells which hosts are there already. Reads `folder` on a worker.
    HostSuggestions(const ConnectionRegistry *registry, const QString &folder, QObject *parent);

    /// A completer over the model for this field, whose list has both columns. Owner: `edit`.
    QCompleter *attachTo(QLineEdit *edit);
    /// The host of that name in ssh's configuration, or null. Valid until the model changes.
    const SshConfigHost *configured(const QString &name) const;
    const SshConfigHost &at(int row) const { return m_hosts.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void arrived();

private:
    void setHosts(const QList<SshConfigHost> &hosts);
    QString detail(const SshConfigHost &host) const;

    QHash<QString, QString> m_present; ///< lower case name → display name of the host that is there
    QList<SshConfigHost> m_hosts;
};

} // namespace guestdeck
