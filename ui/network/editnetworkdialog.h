// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networks/networkusers.h"
#include "models/networks/speccheck.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;
class QTabWidget;

namespace guestdeck
{

class FieldMessage;
class NetworkForm;

/// Changes a virtual network: the wizard's fields in tabs, and below them what applies at once and what waits until the
/// network is started anew, with the guests that this concerns. Deletes itself. Thread: GUI.
class EditNetworkDialog : public QDialog
{
    Q_OBJECT
public:
    /// `users`: null when they could not be read.
    EditNetworkDialog(const LoadedNetwork &network, const NetworkFacts &facts,
                      const std::optional<QList<NetworkUser>> &users, const QByteArray &seed, QWidget *parent);

    const NetworkSpec &spec() const { return m_spec; }
    bool restartsNow() const;

private:
    void addTab(NetworkForm *form, const QString &title);
    QWidget *makeEffect();
    void take(const NetworkForm *form);
    void check();
    void tellEffect();
    void tellTab(const QList<NetworkProblem> &problems);

    LoadedNetwork m_network;
    NetworkFacts m_facts;
    QStringList m_running; ///< guests that are plugged in now
    bool m_usersKnown;
    NetworkSpec m_spec;
    QTabWidget *m_tabs;
    QList<NetworkForm *> m_forms;
    QStringList m_titles;
    QLabel *m_live;
    QLabel *m_restart;
    QLabel *m_guests;
    QRadioButton *m_later;
    QRadioButton *m_now;
    FieldMessage *m_problem;
    QPushButton *m_ok = nullptr;
};

} // namespace guestdeck
