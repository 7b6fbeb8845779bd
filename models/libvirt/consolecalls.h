// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/libvirt/session.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

#include <memory>

namespace guestdeck
{

class ByteInbox;

/// A line of text to a running guest, as <serial> and <console> of its live definition have it.
struct SerialDevice {
    QString alias; ///< libvirt's name for it: "serial0"
    QString target; ///< "isa-serial", "virtio", "pci-serial" …; may be empty
    int port = 0;
    bool usable = true; ///< false: not of a kind libvirt can connect to (a file, a socket of somebody else …)
    bool isVirtio() const { return target == QLatin1String("virtio"); }

    bool operator==(const SerialDevice &) const = default;
};

/// An open line; ends when it is destroyed, which waits for nothing. Thread: GUI.
class ConsoleStream
{
public:
    virtual ~ConsoleStream() = default;
    /// Queued, sent by a thread of its own; false when too much waits already (nothing of it is taken then).
    virtual bool send(const QByteArray &bytes) = 0;
    /// What the terminal says by itself because the guest asked: false, and dropped, when anything typed waits or much
    /// is out already, for a guest may ask for ever and never read.
    virtual bool reply(const QByteArray &bytes) = 0;
    /// What still waits: the guest reads more slowly than the user types, or not at all.
    virtual qsizetype waiting() const = 0;
    virtual void discardWaiting() = 0;
};

/// What was found and opened in one go.
struct OpenedConsole {
    bool running = false;
    QList<SerialDevice> devices;
    QString alias; ///< of the line that was opened, or tried
    std::shared_ptr<ConsoleStream> stream; ///< null when there is none to open, or with `error`
    std::optional<Error> error; ///< Conflict: somebody else has it open
};

/// Opens the line `alias` (empty: the first usable one) of the guest (virDomainOpenConsole on a non-blocking
/// virStream). `force`: ends the session that somebody else has on it. What arrives goes into `inbox`, and its end,
/// too.
///
/// Threads. Receiving: in the stream's callback on libvirt's event thread, the one thing that is called there: a
/// non-blocking virStreamRecv takes what the client library has already read and decoded from its queue in memory; it
/// neither waits nor talks to the host, so it cannot hold up other hosts' keepalive. A blocking receive would hold a
/// thread for each console, and on an idle line that thread would do the link's reading for everybody.
/// Sending, finishing and closing do write to the link: these are done by a thread of the stream's own. An open stream
/// takes none of the five requests that a host serves at a time, but each packet that a guest does not read does: the
/// host's pseudo terminal takes about 16 KiB, and five packets more end all talk with that host, for every guest on it
/// (measured with libvirt 9.0: no call returns, and the keepalive stays unanswered). libvirt tells nobody how much was
/// read, so no more than 8 KiB are ever sent ahead of what the guest is seen to have read (EchoLedger): that it talks
/// proves nothing, and must not let it fill the host's buffers.
Result<OpenedConsole> openConsole(Session &session, const QUuid &uuid, const QString &alias, bool force,
                                  const std::shared_ptr<ByteInbox> &inbox);

/// The lines in a live definition. Public for tests.
QList<SerialDevice> parseSerialDevices(const QByteArray &domainXml);

} // namespace guestdeck
