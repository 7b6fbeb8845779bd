// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QDialog;
class QWidget;

namespace guestdeck
{

/// What is asked before it is done, because something would be lost. One row each in the table of confirm.cpp.
enum class ConfirmVerb {
    ForceOff,
    Reset,
    RemoveHost,
    DisconnectWithTasks,
    QuitWithTasks,
    QuitWithEdits,
    SendNmi,
    DiscardSave,
    Count
};

/// The words of one question, for `names` the objects concerned (shortened when there are many).
struct ConfirmText {
    QString title;
    QString question;
    QString consequence;
    QString button;
};
ConfirmText confirmText(ConfirmVerb verb, const QStringList &names);

/// Asks without holding the event loop; `accepted` runs when the user agrees. The safe button is the default one. The
/// dialog deletes itself. Object names: "confirmDialog", "confirmButton", "confirmCancelButton".
QDialog *confirm(QWidget *parent, ConfirmVerb verb, const QStringList &names, std::function<void()> accepted);

} // namespace guestdeck
