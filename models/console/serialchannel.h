// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/consolecalls.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace guestdeck
{

class Connection;

/// The bytes of a guest's serial console. Opens it while the guest runs, follows guest and host: comes back when the
/// guest restarts and when the host does; ends with the connection. Works over whatever the host is connected by, for
/// it is a stream of libvirt's. A flood neither fills memory nor holds the window: it is handed out in slices of some
/// milliseconds, and what does not fit the inbox is left out and told.
/// Thread: GUI. Survives its Connection.
class SerialChannel : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle, ///< not started
        HostAway, ///< host not connected
        Waiting, ///< host connected, its guests not listed yet
        Gone, ///< no such guest
        Off,
        NoDevice, ///< runs, but has no serial console that can be opened
        Opening,
        Open,
        Taken, ///< somebody else has it; looked at again from time to time
        Failed, ///< error() says why
    };
    Q_ENUM(State)

    struct Request {
        QString alias;
        bool force = false;
    };
    using Opener
        = std::function<QFuture<Result<OpenedConsole>>(const Request &request, std::shared_ptr<ByteInbox> inbox)>;

    /// `opener`: in place of libvirt's (tests).
    SerialChannel(Connection *connection, const QUuid &uuid, Opener opener = {}, QObject *parent = nullptr);
    ~SerialChannel() override;

    State state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; }
    const QList<SerialDevice> &devices() const { return m_devices; }
    QString device() const { return m_alias; } ///< the one that is open, or would be
    bool hasReceived() const { return m_received; } ///< since it was opened

    /// The same guest, on another host from now on.
    void moveTo(Connection *connection);
    void start();
    void reconnect(); ///< begins anew, whatever is
    void takeOver(); ///< ends the session that somebody else has
    void setDevice(const QString &alias);
    /// False: not open, or the guest reads so slowly that too much waits already.
    bool send(const QByteArray &bytes);
    /// What the terminal says by itself. False: dropped, see ConsoleStream.
    bool reply(const QByteArray &bytes);
    qsizetype waiting() const; ///< bytes that wait until the guest reads
    void discardWaiting();

    static constexpr qsizetype inboxBytes = 256 * 1024;

Q_SIGNALS:
    void stateChanged();
    void devicesChanged();
    void opened(); ///< a fresh line: another boot, or another device
    void received(const QByteArray &bytes);
    void leftOut(quint64 bytes); ///< so many are missing before what comes next

private:
    void attach();
    void refresh();
    std::optional<State> obstacle() const;
    void open(bool force);
    void takeOpened(const Result<OpenedConsole> &result);
    void drop();
    void drain();
    void ended(const std::optional<Error> &error);
    void setState(State state, std::optional<Error> error = {});
    void retryLater();

    QPointer<Connection> m_connection;
    const QUuid m_uuid;
    Opener m_opener;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    bool m_started = false;
    bool m_received = false;
    QString m_wanted; ///< the user's choice of device
    QString m_alias;
    QList<SerialDevice> m_devices;
    std::shared_ptr<ByteInbox> m_inbox;
    std::shared_ptr<ConsoleStream> m_stream;
    quint64 m_generation = 0; ///< of the attempt; answers of older ones are dropped
    int m_failures = 0;
    QTimer m_retry;
    QTimer m_drainAgain;
};

} // namespace guestdeck
