// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;

namespace guestdeck
{

/// All keys on one sheet, made from the actions themselves. Deletes itself. Thread: GUI.
class KeySheet : public QDialog
{
    Q_OBJECT
public:
    KeySheet(const QList<QAction *> &actions, QWidget *parent);
};

} // namespace guestdeck
