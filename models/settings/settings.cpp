// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"

#include "models/connection/connectionuri.h"

#include <QSet>

namespace guestdeck
{

using namespace Qt::StringLiterals;

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(file.isEmpty() ? QSettings().fileName() : file, QSettings::IniFormat)
{
}

QList<ConnectionConfig> Settings::connections() const
{
    QList<ConnectionConfig> configs;
    QSet<ConnectionId> seen;
    auto &store = const_cast<QSettings &>(m_store); // reading an array moves the group of QSettings
    const int count = store.beginReadArray(u"connections"_s);
    for (int i = 0; i < count && i < 1000; ++i) {
        store.setArrayIndex(i);
        const ConnectionConfig config{
            {QUuid(store.value("id"_L1).toString())}, store.value("uri"_L1).toString(),
            store.value("name"_L1).toString(),        store.value("autoConnect"_L1, true).toBool(),
            store.value("readOnly"_L1).toBool(),      store.value("group"_L1).toString(),
            store.value("jumpHosts"_L1).toString(),
        };
        if (!config.id.isNull() && !config.uri.isEmpty() && !seen.contains(config.id)) {
            seen.insert(config.id);
            configs.append(config);
        }
    }
    store.endArray();
    return configs;
}

void Settings::setConnections(const QList<ConnectionConfig> &connections)
{
    m_store.remove("connections"_L1);
    m_store.beginWriteArray(u"connections"_s, int(connections.size()));
    for (int i = 0; i < connections.size(); ++i) {
        const ConnectionConfig &config = connections.at(i);
        m_store.setArrayIndex(i);
        m_store.setValue("id"_L1, config.id.value.toString());
        m_store.setValue("uri"_L1, withoutPassword(config.uri));
        m_store.setValue("name"_L1, config.name);
        m_store.setValue("autoConnect"_L1, config.autoConnect);
        m_store.setValue("readOnly"_L1, config.readOnly);
        if (!config.group.isEmpty()) {
            m_store.setValue("group"_L1, config.group);
        }
        if (!config.jumpHosts.isEmpty()) {
            m_store.setValue("jumpHosts"_L1, config.jumpHosts);
        }
    }
    m_store.endArray();
}

bool Settings::hasConnections() const
{
    return m_store.contains("connections/size"_L1);
}

QByteArray Settings::state(const QString &name) const
{
    return m_store.value("state/"_L1 + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &value)
{
    m_store.setValue("state/"_L1 + name, value);
}

QStringList Settings::openTabs() const
{
    return m_store.value("window/tabs"_L1).toStringList();
}

void Settings::setOpenTabs(const QStringList &tabs)
{
    m_store.setValue("window/tabs"_L1, tabs);
}

bool Settings::flag(const QString &name, bool fallback) const
{
    return m_store.value("flags/"_L1 + name, fallback).toBool();
}

void Settings::setFlag(const QString &name, bool value)
{
    m_store.setValue("flags/"_L1 + name, value);
}

QString Settings::text(const QString &name, const QString &fallback) const
{
    return m_store.value("texts/"_L1 + name, fallback).toString();
}

void Settings::setText(const QString &name, const QString &value)
{
    m_store.setValue("texts/"_L1 + name, value);
}

} // namespace guestdeck
