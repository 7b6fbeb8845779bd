// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QUuid>

namespace guestdeck
{

class Session;

// Changing the definition of a guest that is there. Thread: worker.

/// Stores the changed definition of that guest (virDomainDefineXML), unless the one that is stored is no longer the one
/// that was changed: `before`, read with readDomainXml(secure, inactive). Not checked against libvirt's schema: what
/// was in it before is not ours to object to; unless SchemaCheck::Demand asks for that, as a text that a person wrote
/// deserves (VIR_DOMAIN_DEFINE_VALIDATE; where a driver has no such check it is left out). Goes into the journal.
/// Errors: Conflict (somebody else was faster), Invalid.
enum class SchemaCheck { None, Demand };
Outcome redefineDomain(Session &session, const QUuid &uuid, const QByteArray &before, const QByteArray &after,
                       SchemaCheck check = SchemaCheck::None);

enum class AttachTo { Running, RunningAndDefinition };
/// Plugs a device into a running guest (virDomainAttachDeviceFlags); with its definition: both or none.
Outcome attachDevice(Session &session, const QUuid &uuid, const QString &device, AttachTo to);

} // namespace guestdeck
