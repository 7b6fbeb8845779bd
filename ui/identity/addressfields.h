// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cloudinit/identity.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace guestdeck
{

class FieldMessage;

/// How one address family of a machine, or of many, is set up: by DHCP, fixed, not at all. Thread: GUI.
class AddressFields : public QWidget
{
    Q_OBJECT
public:
    enum class Family { V4, V6 };

    /// `range`: first and last address for many machines.
    AddressFields(Family family, bool range, QWidget *parent = nullptr);

    /// Without an address when this is a range.
    IpSetup setup() const;
    void setSetup(const IpSetup &setup);
    QString first() const;
    QString last() const;
    void setRange(const QString &first, const QString &last);

    /// What is wrong with the range, as a sentence; empty: nothing. A range may be left empty.
    QString rangeProblem() const;

    bool isFixed() const;
    /// Fixed, and nothing has been typed yet: no mistake to point at.
    bool awaits() const;
    FieldMessage *addressMessage() const { return m_addressMessage; }
    FieldMessage *gatewayMessage() const { return m_gatewayMessage; }
    QComboBox *mode() const { return m_mode; }

Q_SIGNALS:
    void changed();

private:
    QLineEdit *makeEdit(const char *what, const QString &accessibleName, const QString &example);
    QWidget *makeFixed(QGridLayout *grid);
    void takePrefix(QLineEdit *edit);
    void showMode();

    Family m_family;
    bool m_range;
    bool m_touched = false;
    IpSetup m_given;
    QComboBox *m_mode;
    QWidget *m_fixed;
    QLineEdit *m_first;
    QLineEdit *m_last = nullptr;
    QSpinBox *m_prefix;
    QLineEdit *m_gateway;
    FieldMessage *m_addressMessage;
    FieldMessage *m_gatewayMessage;
};

/// What is wrong with a range of addresses for machines, as a sentence; empty: nothing. Both may be empty.
QString whyNoRange(const QString &first, const QString &last, AddressFields::Family family);

} // namespace guestdeck
