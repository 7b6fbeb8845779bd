// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networks/leases.h"
#include "models/networks/networkusers.h"
#include "ui/network/networkactions.h"

#include <QWidget>

#include <span>

class QGridLayout;
class QLabel;
class QTabWidget;
class QTreeWidget;
class QVBoxLayout;

namespace guestdeck
{

class FieldMessage;

/// What is known of one network, in tabs: what it is, its leases, reservations, names, guests and port groups. Each tab
/// has the commands for its rows above it. Thread: GUI.
class NetworkDetails : public QWidget
{
    Q_OBJECT
public:
    enum class Part { Overview, Leases, Reservations, Names, Guests, PortGroups };

    NetworkDetails(NetworkActions *actions, QWidget *parent);

    struct Shown {
        std::optional<NetworkInfo> network;
        std::optional<LoadedNetwork> loaded;
        QString trouble; ///< why there is more to it than is shown, a sentence
        QList<NetworkLease> leases;
        QString noLeases; ///< said where there are none
        std::optional<QList<NetworkUser>> users;
    };
    void show(const Shown &shown);

    std::optional<NetworkLease> lease() const; ///< the chosen one
    std::optional<DhcpReservation> reservation() const;
    std::optional<DnsHost> dnsHost() const;
    std::optional<NetworkUser> user() const;

    QTabWidget *tabs() const { return m_tabs; }
    void goTo(Part part);
    /// A tab that others fill, after those of its own.
    void addTab(QWidget *page, const QString &title);

Q_SIGNALS:
    void chosenChanged();
    void guestWanted(const QUuid &guest);

private:
    QTreeWidget *addList(Part part, const QString &name, const QString &title, const QStringList &columns,
                         std::span<const NetworkAction> ids);
    QWidget *makeOverview();
    void fillOverview();
    void fillLeases();
    void fillReservations();
    void fillNames();
    void fillGuests();
    void fillPortGroups();
    void rowMenu(QTreeWidget *list, std::span<const NetworkAction> ids, const QPoint &where);
    QList<DhcpReservation> reservations() const;
    QString guestOf(const QString &mac) const;

    NetworkActions *m_actions;
    Shown m_shown;
    QTabWidget *m_tabs;
    QGridLayout *m_facts = nullptr;
    QLabel *m_help = nullptr;
    FieldMessage *m_trouble = nullptr;
    QList<std::pair<QString, QString>> m_factsShown;
    QTreeWidget *m_leases = nullptr;
    QTreeWidget *m_reservations = nullptr;
    QTreeWidget *m_names = nullptr;
    QTreeWidget *m_guests = nullptr;
    QTreeWidget *m_portGroups = nullptr;
    QHash<QTreeWidget *, QLabel *> m_none; ///< what stands below an empty list
};

} // namespace guestdeck
