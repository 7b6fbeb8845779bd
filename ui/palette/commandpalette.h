// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace guestdeck
{

/// Every command by its name: type some of it, Enter runs the first. What cannot be done now stands there, too, with
/// the reason. Deletes itself. Thread: GUI.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(const QList<QAction *> &actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void runCurrent();

    QList<QAction *> m_actions;
    QLineEdit *m_edit;
    QListWidget *m_list;
};

} // namespace guestdeck
