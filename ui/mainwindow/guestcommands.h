// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/domainactions.h"
#include "ui/mainwindow/services.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace guestdeck
{

/// What the user's commands on guests do: ask where something is lost, then one task for each guest. Thread: GUI.
class GuestCommands : public QObject
{
    Q_OBJECT
public:
    GuestCommands(const Services &services, QWidget *window);

    /// Runs the action on those of the guests that allow it; asks first where the guest would lose data. Whoever is
    /// left out is told with skipped().
    void run(DomainAction action, const QList<DomainId> &guests);
    void setAutostart(const QList<DomainId> &guests, bool on);
    void rename(const DomainId &guest);
    void remove(const QList<DomainId> &guests);
    void pinCpus(const DomainId &guest);
    void clone(const DomainId &guest, const QString &snapshot = {}); ///< as it is now, or was then
    void makeTemplate(const DomainId &guest);
    void makeMachine(const QList<DomainId> &guests);
    void changeMany(const QList<DomainId> &guests); ///< one setting of their hardware
    void copyNames(const QList<DomainId> &guests);
    void copyAddresses(const QList<DomainId> &guests);

    /// The dialog that is open at the moment, for tests.
    QDialog *openDialog() const { return m_dialog; }

Q_SIGNALS:
    /// `reasons`: one line for each guest, "web-1: It is not running."
    void skipped(const QString &text, const QString &reasons);
    /// These were to be started, and are templates; the offer is makeMachine().
    void templatesRefused(const QString &text, const QList<guestdeck::DomainId> &templates);

private:
    struct Target {
        Connection *connection;
        QUuid uuid;
        QString name;
    };
    QList<Target> allowed(DomainAction action, const QList<DomainId> &guests);
    void submit(DomainAction action, const QList<DomainId> &guests);

    Services m_services;
    QWidget *m_window;
    QPointer<QDialog> m_dialog;
};

} // namespace guestdeck
