// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/authquestion.h"
#include "models/transport/sshfolder.h"

#include <QLocalServer>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace guestdeck
{

/// The socket that guestdeck-askpass comes to. A connection is one question: the client sends token, hint, process id
/// of the asking ssh, and prompt, each ended by NUL; the answer is 'y' and the secret, or 'n', and the end of the
/// stream. A client that goes away takes its question back. Only processes of the same user are heard.
/// Thread: GUI. Owner: AuthBroker.
class AskpassServer : public QObject
{
    Q_OBJECT
public:
    struct Message {
        QByteArray token;
        QString hint;
        QString asker;
        QString prompt;
    };
    using Reply = std::function<void(const AuthAnswer &)>;
    /// Takes a question; the number is given back to `gone` when the client leaves before the answer. 0: not taken.
    using Take = std::function<quint64(const Message &, Reply)>;

    /// `folder`: empty: one is made and removed again.
    AskpassServer(const QString &folder, Take take, std::function<void(quint64)> gone);
    ~AskpassServer() override;

    QString path() const { return m_server.fullServerName(); }

private:
    void welcome();
    void hear(QLocalSocket *socket);

    SshFolder m_folder;
    QLocalServer m_server;
    Take m_take;
    std::function<void(quint64)> m_gone;
};

} // namespace guestdeck
