// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/actions/nicjobs.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace guestdeck
{

class FieldMessage;
class NicForm;

/// Asks for a new network card, or changes one; says at once what is wrong, and what has to wait for the guest's next
/// start. accepted(): read spec() and wish(). Deletes itself. Thread: GUI.
class NicDialog : public QDialog
{
    Q_OBJECT
public:
    /// `before`: the card to change; none: a new one.
    NicDialog(const GuestNics &guest, const std::optional<GuestNic> &before, QWidget *parent);

    /// What the host offers; until then nothing can be accepted.
    void setFacts(const Result<NicFacts> &facts);

    const GuestNics &guest() const { return m_guest; }
    const std::optional<GuestNic> &before() const { return m_before; }
    InterfaceSpec spec() const;
    NicWish wish() const;

private:
    void check();
    NicApply apply() const;
    bool changesAnything(const InterfaceSpec &wanted) const;
    static InterfaceSpec startOf(const GuestNics &guest, const std::optional<GuestNic> &before);

    GuestNics m_guest;
    std::optional<GuestNic> m_before;
    NicFacts m_facts;
    QString m_failure;
    NicForm *m_form;
    QComboBox *m_apply;
    FieldMessage *m_applyMessage;
    QLabel *m_state;
    QPushButton *m_ok;
    bool m_macGiven;
};

} // namespace guestdeck
