// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/guestlines.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace guestdeck
{

class FieldMessage;

/// What to type in a guest so that it uses a network card: by its system, with DHCP or a fixed address, to copy or to
/// be typed into its console. Not modal: it stays beside the console. Deletes itself. Thread: GUI.
class LinesDialog : public QDialog
{
    Q_OBJECT
public:
    struct Hooks {
        std::function<void(const QString &)> typeText = {}; ///< empty: the guest has no screen to type into
        QString whyNotType = {}; ///< then
        QString example = {}; ///< of a fixed address in the card's network; empty: any
    };

    LinesDialog(const QString &guest, const QString &osId, const QString &mac, Hooks hooks, QWidget *parent);

    QString lines() const;

private:
    void check();
    GuestFamily family() const;

    QString m_mac;
    Hooks m_hooks;
    QComboBox *m_family;
    QLabel *m_about;
    QRadioButton *m_dhcp;
    QRadioButton *m_static;
    QLineEdit *m_address;
    FieldMessage *m_addressMessage;
    QLineEdit *m_gateway;
    FieldMessage *m_gatewayMessage;
    QPlainTextEdit *m_lines;
    QPushButton *m_copy;
    QPushButton *m_type;
};

} // namespace guestdeck
