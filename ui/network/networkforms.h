// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/networkform.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace guestdeck
{

class PortGroupTable;

/// What it is called, what of the host it is plugged into, and when it starts.
class NetworkConnectionForm : public NetworkForm
{
    Q_OBJECT
public:
    /// `fresh`: of a network that is still to be made; else its name is fixed, and it is not asked whether to start it.
    NetworkConnectionForm(bool fresh, QWidget *parent);

    void applyTo(NetworkSpec &spec) const override;
    QWidget *firstField() const override;

protected:
    void fill(const NetworkSpec &spec, const NetworkFacts &facts) override;

private:
    void fillDevices(const NetworkSpec &spec, const NetworkFacts &facts);

    bool m_fresh;
    NetworkSpec::Kind m_kind = NetworkSpec::Kind::Nat;
    QLineEdit *m_name;
    QComboBox *m_bridge;
    QCheckBox *m_openVSwitch;
    QComboBox *m_device;
    QLabel *m_deviceHelp;
    QComboBox *m_mode;
    QCheckBox *m_start;
    QCheckBox *m_autostart;
};

/// Its subnets, and the addresses given out.
class NetworkAddressForm : public NetworkForm
{
    Q_OBJECT
public:
    explicit NetworkAddressForm(QWidget *parent);

    /// What a subnet is when it is switched on: a free one.
    void setSuggestions(std::function<NetworkSubnet(bool v6)> suggest) { m_suggest = std::move(suggest); }
    void applyTo(NetworkSpec &spec) const override;
    void setProblems(const QList<NetworkProblem> &problems) override;
    QWidget *firstField() const override;

protected:
    void fill(const NetworkSpec &spec, const NetworkFacts &facts) override;

private:
    struct Family {
        QCheckBox *on = nullptr;
        QLineEdit *subnet = nullptr;
        QLabel *help = nullptr;
        QCheckBox *dhcp = nullptr;
        QLineEdit *ranges = nullptr;
        QString offered; ///< ranges that nobody typed: they follow the subnet
        std::optional<NetworkSubnet> shown; ///< with its reservations, which are not edited here
    };
    Family makeFamily(bool v6);
    void fillFamily(Family &family, const std::optional<NetworkSubnet> &subnet);
    static std::optional<NetworkSubnet> read(const Family &family, bool v6);
    void subnetEdited(Family &family, bool v6);
    static void offer(Family &family, const QList<DhcpRange> &ranges);

    std::function<NetworkSubnet(bool)> m_suggest;
    Family m_v4;
    Family m_v6;
};

/// Names, and what few need.
class NetworkMoreForm : public NetworkForm
{
    Q_OBJECT
public:
    explicit NetworkMoreForm(QWidget *parent);

    void applyTo(NetworkSpec &spec) const override;
    QWidget *firstField() const override;

protected:
    void fill(const NetworkSpec &spec, const NetworkFacts &facts) override;

private:
    NetworkSpec::Kind m_kind = NetworkSpec::Kind::Nat;
    QLineEdit *m_domain;
    QCheckBox *m_localOnly;
    QLineEdit *m_forwarders;
    QLineEdit *m_ownBridge;
    QSpinBox *m_mtu;
    QSpinBox *m_vlan;
    QLabel *m_vlanHelp;
    PortGroupTable *m_groups;
};

} // namespace guestdeck
