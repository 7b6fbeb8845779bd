// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/libvirt/domaincalls.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <cstring>

namespace guestdeck
{

/// A guest's stored definition with its secrets, which leave no trace: what redefineDomain() wants as `before` and
/// `after`. read(): on a worker.
class Definition
{
public:
    explicit Definition(QByteArray text)
        : m_text(std::move(text))
    {
    }
    ~Definition() { wipe(m_text); }
    Definition(Definition &&) = default;
    Definition &operator=(Definition &&) = delete;
    Definition(const Definition &) = delete;
    Definition &operator=(const Definition &) = delete;

    const QByteArray &text() const { return m_text; }

    static Result<Definition> read(Session &session, const QUuid &uuid)
    {
        Result<QString> xml = readDomainXml(session, uuid, true, true);
        if (!xml.has_value()) {
            return xml.error();
        }
        Definition definition(xml->toUtf8());
        explicit_bzero(xml->data(), size_t(xml->size()) * sizeof(QChar));
        return definition;
    }

private:
    static void wipe(QByteArray &bytes)
    {
        if (!bytes.isEmpty()) {
            explicit_bzero(bytes.data(), size_t(bytes.size()));
        }
    }

    QByteArray m_text;
};

} // namespace guestdeck
