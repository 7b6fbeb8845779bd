// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/create/createpage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace guestdeck
{

/// Step 4: how the machine reaches others.
class NetworkPage : public CreatePage
{
    Q_OBJECT
public:
    explicit NetworkPage(CreateDraft &draft, QWidget *parent = nullptr);

    QStringList answers() const override;
    QWidget *firstField() const override;

Q_SIGNALS:
    /// The host has no bridge, and the user wants one.
    void bridgeWanted();

protected:
    void refresh() override;

private:
    QWidget *makeVirtualPanel();
    QWidget *makeBridgePanel();
    void connectInputs();
    void choose(InstallPlan::Net net, const QComboBox *names);
    void refreshNetworks();

    QRadioButton *m_virtualRadio;
    QRadioButton *m_bridgeRadio;
    QRadioButton *m_userRadio;
    QRadioButton *m_noneRadio;
    QWidget *m_virtualPanel;
    QWidget *m_bridgePanel;
    QComboBox *m_network;
    QLabel *m_networkHelp;
    QCheckBox *m_start;
    QComboBox *m_bridge;
    QLabel *m_bridgeHelp;
    QPushButton *m_makeBridge;
    QWidget *m_userPanel;
    QList<NetworkInfo> m_networks;
    QStringList m_bridges;
};

} // namespace guestdeck
