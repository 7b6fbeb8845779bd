// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/nicjobs.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace guestdeck
{

class FieldMessage;

/// Asks which address of a virtual network a card is to get always. accepted(): read reservation(). Deletes itself.
/// Thread: GUI.
class ReserveDialog : public QDialog
{
    Q_OBJECT
public:
    ReserveDialog(const GuestNics &guest, const GuestNic &nic, QWidget *parent);

    /// What the network has; until then nothing can be accepted.
    void setFacts(const Result<NicReservationFacts> &facts);
    DhcpReservation reservation() const;
    const QString &network() const { return m_network; }

private:
    void check();
    QString problem() const;

    QString m_mac;
    QString m_network;
    std::optional<NicReservationFacts> m_facts;
    QString m_failure;
    QLabel *m_intro;
    QLineEdit *m_address;
    FieldMessage *m_message;
    QLineEdit *m_name;
    FieldMessage *m_nameMessage;
    QPushButton *m_ok;
};

} // namespace guestdeck
