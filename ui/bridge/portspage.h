// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networks/networkspec.h"
#include "ui/bridge/bridgepage.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace guestdeck
{

/// Step 1: who manages the host's network, which NICs the bridge lies over, and its name.
class PortsPage : public BridgePage
{
    Q_OBJECT
public:
    explicit PortsPage(BridgeDraft &draft, QWidget *parent = nullptr);

    QStringList answers() const override;
    QWidget *firstField() const override;
    /// Beside the reason why Wi-Fi is no port.
    void offerOtherWays(bool offered) { m_ways->setVisible(offered); }

Q_SIGNALS:
    /// Past the other pages, with what is suggested there.
    void previewWanted();
    /// In place of a bridge: a virtual network of that kind, on that NIC.
    void otherWayWanted(guestdeck::NetworkSpec::Kind kind, const QString &device);

protected:
    void refresh() override;

private:
    QWidget *makeTable();
    QWidget *makeWirelessPanel();
    void refreshTable();
    void refreshWireless();
    void refreshRemark();
    QString wiredNic() const;
    QString wirelessNic() const;

    QLabel *m_manager;
    QLabel *m_users;
    QTreeWidget *m_table;
    QLabel *m_remark;
    QWidget *m_wireless;
    QLabel *m_wirelessText;
    QWidget *m_ways = nullptr;
    QLineEdit *m_name;
    QPushButton *m_quick;
    QList<HostLink> m_shown;
};

} // namespace guestdeck
