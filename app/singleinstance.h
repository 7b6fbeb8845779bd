// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QLocalServer>
#include <QObject>

#include <optional>

namespace guestdeck
{

/// One main window a user: a second start hands its wishes to the first and ends. The socket lies in a folder that only
/// the user can enter, and the other side's user is checked as well. Thread: GUI.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype maxMessage = 64 * 1024;

    /// `folder` is made with mode 0700 if need be; empty: the user's runtime folder.
    explicit SingleInstance(const QString &folder = {}, QObject *parent = nullptr);

    /// True: another instance has taken the wishes. Waits a moment for its answer; call before the first window.
    bool handOver(const CommandLine &line);
    /// Listens for later starts. False: not possible here; the program goes on without.
    bool listen();

    static QByteArray encode(const CommandLine &line);
    static std::optional<CommandLine> decode(const QByteArray &message);

Q_SIGNALS:
    void asked(const guestdeck::CommandLine &line);

private:
    void accept();
    void read(QLocalSocket *socket);

    QString m_folder;
    QLocalServer m_server;
};

} // namespace guestdeck
