// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/hostsuggestions.h"

#include "models/connection/connectionregistry.h"
#include "models/core/async.h"
#include "models/core/tooltip.h"
#include "models/transport/remoteuri.h"

#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

HostSuggestions::HostSuggestions(const ConnectionRegistry *registry, const QString &folder, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const auto &connection : registry->connections()) {
        const auto uri = RemoteUri::parse(connection->uri());
        if (uri && !uri->host.isEmpty()) {
            m_present.insert(uri->host.toLower(), connection->displayName());
        }
    }
    deliver(sshHostsSoon(folder), this, [this](const QList<SshConfigHost> &hosts) { setHosts(hosts); });
}

void HostSuggestions::setHosts(const QList<SshConfigHost> &hosts)
{
    if (!hosts.isEmpty()) {
        beginInsertRows({}, 0, int(hosts.size()) - 1);
        m_hosts = hosts;
        endInsertRows();
    }
    Q_EMIT arrived();
}

QCompleter *HostSuggestions::attachTo(QLineEdit *edit)
{
    auto *completer = new QCompleter(this, edit);
    completer->setObjectName(u"hostCompleter"_s);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(10);
    auto *list = new QTreeView;
    list->setObjectName(u"hostCompleterList"_s);
    list->setAccessibleName(tr("Hosts that ssh knows"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderHidden(true);
    list->header()->setObjectName(u"hostCompleterHeader"_s);
    list->header()->setAccessibleName(tr("Columns"));
    list->setTextElideMode(Qt::ElideRight);
    completer->setPopup(list); // takes it over
    completer->setCompletionColumn(NameColumn);
    list->header()->setStretchLastSection(true);
    list->header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    edit->setCompleter(completer);
    return completer;
}

const SshConfigHost *HostSuggestions::configured(const QString &name) const
{
    const auto it = std::ranges::find_if(
        m_hosts, [&](const SshConfigHost &host) { return host.name == name && !host.fromKnownHosts; });
    return it == m_hosts.end() ? nullptr : &*it;
}

int HostSuggestions::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hosts.size());
}

int HostSuggestions::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HostSuggestions::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const SshConfigHost &host = m_hosts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return index.column() == NameColumn ? host.name : detail(host);
    case Qt::ToolTipRole:
        return plainToolTip(detail(host));
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? tr("%1, %2", "host and where it leads").arg(host.name, detail(host))
                                            : detail(host);
    default:
        return {};
    }
}

QString HostSuggestions::detail(const SshConfigHost &host) const
{
    const auto present = m_present.constFind(host.name.toLower());
    if (present != m_present.cend()) {
        return tr("in the list already, as %1").arg(*present);
    }
    QString where = host.hostName;
    if (!host.user.isEmpty()) {
        where = host.user + u'@' + (where.isEmpty() ? host.name : where);
    }
    if (host.port > 0) {
        where = (where.isEmpty() ? host.name : where) + u':' + QString::number(host.port);
    }
    if (where.isEmpty()) {
        return host.fromKnownHosts ? tr("connected to before") : tr("from ~/.ssh/config");
    }
    return host.jumpHosts.isEmpty() ? where : tr("%1 by way of %2", "host and jump host").arg(where, host.jumpHosts);
}

} // namespace guestdeck
