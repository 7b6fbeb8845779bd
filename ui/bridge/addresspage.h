// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/bridgepage.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace guestdeck
{

class FoldSection;

/// Step 3: what address the host has on the bridge.
class AddressPage : public BridgePage
{
    Q_OBJECT
public:
    explicit AddressPage(BridgeDraft &draft, QWidget *parent = nullptr);

    QStringList answers() const override;
    QWidget *firstField() const override;
    void showDraft() override;

protected:
    void refresh() override;
    void reveal(BridgeField field) override;

private:
    /// The fields of one family of addresses.
    struct Family {
        bool v6 = false;
        QComboBox *way = nullptr;
        QLabel *help = nullptr;
        FieldMessage *message = nullptr; ///< while there are no fields
        QWidget *fixed = nullptr;
        QLineEdit *addresses = nullptr;
        QLineEdit *gateway = nullptr;
    };

    void addFamily(QGridLayout *grid, Family &family);
    void refreshFamily(const Family &family);
    QWidget *makeMore();
    QLineEdit *makeNames(const QString &objectName, const QString &spoken, const QString &example,
                         QStringList BridgePlan::*list);
    static AddressPlan &of(BridgePlan &plan, bool v6) { return v6 ? plan.v6 : plan.v4; }

    Family m_v4;
    Family m_v6;
    QWidget *m_resolving;
    QLineEdit *m_dns;
    QLineEdit *m_search;
    FoldSection *m_more;
    QCheckBox *m_stp = nullptr;
    QSpinBox *m_mtu = nullptr;
};

} // namespace guestdeck
