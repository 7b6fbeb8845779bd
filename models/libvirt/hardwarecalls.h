// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cancel.h"
#include "models/core/result.h"
#include "models/core/units.h"

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <chrono>
#include <functional>

namespace guestdeck
{

class Session;

// Changes to a running guest that leave its definition alone. Thread: worker. Errors: NotFound, Busy (it does not run,
// or holds what is to go), Unsupported, Invalid, Unreachable.

/// virDomainSetVcpusFlags; libvirt tries to take vCPUs away, too, which guests refuse: not for that.
Outcome setLiveVcpus(Session &session, const QUuid &uuid, unsigned count);
/// virDomainSetMemoryFlags: tells the balloon, and does not wait for it.
Outcome setLiveMemory(Session &session, const QUuid &uuid, Bytes bytes);

enum class DomainText { Title, Description };
/// virDomainSetMetadata; an empty text takes it away.
Outcome setLiveText(Session &session, const QUuid &uuid, DomainText which, const QString &text);

/// virDomainUpdateDeviceFlags: `element` is the device's own, changed.
Outcome updateLiveDevice(Session &session, const QUuid &uuid, const QByteArray &element);
/// The same for a medium: where the guest holds the tray, it is opened by force.
Outcome changeLiveMedium(Session &session, const QUuid &uuid, const QByteArray &element);
/// virDomainAttachDeviceFlags.
Outcome attachLiveDevice(Session &session, const QUuid &uuid, const QByteArray &element);

/// What the active pool that has the image of that path finds in it now ("qcow2"); empty: none has it. Never an answer
/// to which format a disk is to be given: a guest can write into a raw image whatever it likes.
Result<QString> readVolumeFormat(Session &session, const QString &path);

/// Whether the device is gone from this live definition.
using IsGone = std::function<Result<bool>(const QByteArray &definition)>;
/// virDomainDetachDeviceFlags, and waits until the guest has let go of it, which shows in its definition. Errors: Busy:
/// it has not, and may yet, or it refused; Cancelled: no longer waited for, the same.
Outcome detachLiveDevice(Session &session, const QUuid &uuid, const QByteArray &element, const IsGone &isGone,
                         const CallContext &context, std::chrono::milliseconds patience);

} // namespace guestdeck
