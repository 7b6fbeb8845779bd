// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace guestdeck
{

/// Asks for a host's display name; none means the one made from its address. Thread: GUI.
class HostNameDialog : public QDialog
{
    Q_OBJECT
public:
    HostNameDialog(const QString &name, const QString &fromAddress, QWidget *parent);

    QString name() const;

private:
    QLineEdit *m_edit;
};

} // namespace guestdeck
