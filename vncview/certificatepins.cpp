// SPDX-License-Identifier: GPL-3.0-or-later
#include "vncview/certificatepins.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <mutex>

namespace guestdeck::vnc
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 MaxFile = 1024 * 1024;
constexpr qsizetype MaxPins = 2000;
// Before a host's name, for what is known of all of its ports; no host:port looks so.
constexpr auto hostPrefix = "tls://"_L1;

std::mutex &fileMutex()
{
    static std::mutex mutex;
    return mutex;
}

QJsonObject readPins(const QString &name)
{
    QFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(file.read(MaxFile)).object();
}

bool writePins(const QString &name, const QJsonObject &pins)
{
    if (name.isEmpty()) {
        return false;
    }
    QDir().mkpath(QFileInfo(name).path());
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    // Whoever could change it could make us trust anybody.
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(pins).toJson());
    return file.commit();
}

} // namespace

CertificatePins::CertificatePins(QString file)
    : m_file(std::move(file))
{
}

std::optional<CertificateInfo> CertificatePins::find(const QString &key) const
{
    const std::lock_guard lock(fileMutex());
    const QJsonObject pin = readPins(m_file).value(key).toObject();
    CertificateInfo info;
    info.fingerprint = pin.value("sha256"_L1).toString();
    if (info.fingerprint.isEmpty()) {
        return {};
    }
    info.subject = pin.value("subject"_L1).toString();
    info.issuer = pin.value("issuer"_L1).toString();
    info.validFrom = QDateTime::fromString(pin.value("from"_L1).toString(), Qt::ISODate);
    info.validUntil = QDateTime::fromString(pin.value("until"_L1).toString(), Qt::ISODate);
    return info;
}

bool CertificatePins::store(const QString &key, const CertificateInfo &certificate)
{
    const std::lock_guard lock(fileMutex());
    QJsonObject pins = readPins(m_file);
    if (pins.size() >= MaxPins) {
        return false;
    }
    pins.insert(key,
                QJsonObject{{u"sha256"_s, certificate.fingerprint},
                            {u"subject"_s, certificate.subject},
                            {u"issuer"_s, certificate.issuer},
                            {u"from"_s, certificate.validFrom.toString(Qt::ISODate)},
                            {u"until"_s, certificate.validUntil.toString(Qt::ISODate)}});
    return writePins(m_file, pins);
}

QString CertificatePins::hostOf(const QString &key)
{
    const qsizetype colon = key.lastIndexOf(u':');
    bool isPort = false;
    key.mid(colon + 1).toUShort(&isPort);
    return colon > 0 && isPort ? key.left(colon) : key;
}

bool CertificatePins::requiresTls(const QString &host) const
{
    const std::lock_guard lock(fileMutex());
    const QStringList keys = readPins(m_file).keys();
    return std::any_of(keys.begin(), keys.end(),
                       [&](const QString &key) { return key == hostPrefix + host || hostOf(key) == host; });
}

bool CertificatePins::requireTls(const QString &host)
{
    const std::lock_guard lock(fileMutex());
    QJsonObject pins = readPins(m_file);
    const QString key = hostPrefix + host;
    if (pins.contains(key)) {
        return true;
    }
    if (host.isEmpty() || pins.size() >= MaxPins) {
        return false;
    }
    pins.insert(key, QJsonObject{{u"required"_s, true}});
    return writePins(m_file, pins);
}

bool CertificatePins::forgetHost(const QString &host)
{
    const std::lock_guard lock(fileMutex());
    QJsonObject pins = readPins(m_file);
    const QStringList keys = pins.keys();
    for (const QString &key : keys) {
        if (key == hostPrefix + host || hostOf(key) == host) {
            pins.remove(key);
        }
    }
    return pins.size() == keys.size() || writePins(m_file, pins);
}

bool CertificatePins::remove(const QString &key)
{
    const std::lock_guard lock(fileMutex());
    QJsonObject pins = readPins(m_file);
    if (!pins.contains(key)) {
        return true;
    }
    pins.remove(key);
    return writePins(m_file, pins);
}

} // namespace guestdeck::vnc
