// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/bridgepage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;

namespace guestdeck
{

class FoldSection;

/// Step 2: what lies between the NICs and the bridge; mostly nothing.
class BondPage : public BridgePage
{
    Q_OBJECT
public:
    explicit BondPage(BridgeDraft &draft, QWidget *parent = nullptr);

    QStringList answers() const override;
    QWidget *firstField() const override;

protected:
    void refresh() override;
    void reveal(BridgeField field) override;

private:
    QWidget *makeBond();
    QWidget *makeVlan();
    void refreshMembers();

    QCheckBox *m_bond;
    QWidget *m_bondFields = nullptr;
    QLineEdit *m_name = nullptr;
    QListWidget *m_members = nullptr;
    QComboBox *m_mode = nullptr;
    QLabel *m_modeHelp = nullptr;
    QSpinBox *m_miimon = nullptr;
    QCheckBox *m_vlan;
    QSpinBox *m_vlanId = nullptr;
    FoldSection *m_bondFold;
    FoldSection *m_vlanFold;
    QStringList m_listed;
    int m_lastVlan = 10;
    bool m_opened = false; ///< what is set already has been unfolded
};

} // namespace guestdeck
