// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/job.h"
#include "models/xml/consolefix.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QDialog;

namespace guestdeck
{

class Connection;
class ConsoleFrame;
class Settings;

/// Notices what a guest's definition lacks for a good console, and offers to add it: a tablet where the pointer is
/// relative, a channel where the user tried the clipboard, VNC where there is SPICE alone. Each offer can be turned
/// down for good, guest by guest. Thread: GUI. Owned by its frame; survives its Connection.
class ConsoleOffers : public QObject
{
    Q_OBJECT
public:
    using Submit = std::function<void(std::unique_ptr<Job>)>;

    /// `settings` may be null (nothing is remembered then). Without `submit` nothing is offered.
    ConsoleOffers(Connection *connection, const QUuid &uuid, ConsoleFrame *frame, Settings *settings, Submit submit);

    /// Asks the user for consent to what the definition needs at this moment.
    void ask(ConsoleFix fix);
    QDialog *openDialog() const;
    /// The guest is on another host from now on.
    void moveTo(Connection *connection) { m_connection = connection; }

private:
    void consider(ConsoleFix fix);
    void onPhase();
    void offer(ConsoleFix fix);
    void showTrouble(const Error &error);
    bool isTurnedDown(ConsoleFix fix) const;
    void turnDown(ConsoleFix fix);

    QPointer<Connection> m_connection;
    const QUuid m_uuid;
    ConsoleFrame *m_frame;
    QPointer<Settings> m_settings;
    Submit m_submit;
    QTimer m_relativeFor; ///< the pointer is relative before a guest's driver has taken its tablet, too
    QList<ConsoleFix> m_considered; ///< in this session of the console
    QPointer<QDialog> m_dialog;
};

} // namespace guestdeck
