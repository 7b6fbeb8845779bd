// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networkcheck/finding.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;

namespace guestdeck
{

/// Shows what a fix would run on the host, word for word, and asks whether to run it. accepted(): run it. The safe
/// button is the default one. Deletes itself. Thread: GUI.
class FixDialog : public QDialog
{
    Q_OBJECT
public:
    /// `whyNot`: why it cannot be run from here; empty: it can.
    FixDialog(const NetworkFix &fix, const QString &hostName, const QString &whyNot, QWidget *parent);

    /// Also those commands that keep it over a restart of the host.
    bool lasting() const;

private:
    void showCommands();

    const NetworkFix m_fix;
    QPlainTextEdit *m_commands;
    QCheckBox *m_lasting;
};

} // namespace guestdeck
