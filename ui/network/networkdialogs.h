// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networks/networkusers.h"
#include "models/networks/speccheck.h"
#include "ui/storage/storagedialog.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace guestdeck
{

/// Names the guests that would be left without their network. Deletes itself. Thread: GUI.
class DeleteNetworkDialog : public StorageDialog
{
    Q_OBJECT
public:
    /// `users`: null when they could not be read; then it cannot be deleted.
    DeleteNetworkDialog(const NetworkSpec &network, bool active, const std::optional<QList<NetworkUser>> &users,
                        QWidget *parent);
};

/// The same for a network that is to be stopped.
class StopNetworkDialog : public StorageDialog
{
    Q_OBJECT
public:
    StopNetworkDialog(const QString &network, bool persistent, const std::optional<QList<NetworkUser>> &users,
                      QWidget *parent);
};

/// An address that one network card always gets.
class ReservationDialog : public StorageDialog
{
    Q_OBJECT
public:
    /// A guest's network card, to choose from.
    struct Card {
        QString guest;
        QString mac;
    };
    /// `given`: what is known already, from a lease or a guest. `before`: the reservation that is changed.
    ReservationDialog(const NetworkSpec &network, const NetworkFacts &facts, const QList<Card> &cards,
                      const DhcpReservation &given, const std::optional<DhcpReservation> &before, QWidget *parent);

    DhcpReservation reservation() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void check();
    QString faultOf(const DhcpReservation &wanted) const;
    QString suggestedAddress() const;

    NetworkSpec m_network;
    NetworkFacts m_facts;
    std::optional<DhcpReservation> m_before;
    QComboBox *m_mac;
    QLineEdit *m_address;
    QLineEdit *m_name;
};

/// A name that the network's own name service knows.
class DnsHostDialog : public StorageDialog
{
    Q_OBJECT
public:
    DnsHostDialog(const NetworkSpec &network, const NetworkFacts &facts, const DnsHost &given,
                  const std::optional<DnsHost> &before, QWidget *parent);

    DnsHost host() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void check();

    NetworkSpec m_network;
    NetworkFacts m_facts;
    std::optional<DnsHost> m_before;
    QLineEdit *m_address;
    QLineEdit *m_names;
};

} // namespace guestdeck
