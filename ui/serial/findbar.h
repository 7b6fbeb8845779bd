// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace guestdeck
{

class TerminalWidget;

/// Finds text in what a terminal shows and has shown; hidden until open() is called. Thread: GUI.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(TerminalWidget *terminal, QWidget *parent = nullptr);
    void open();
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(bool backward);

    TerminalWidget *m_terminal;
    QLineEdit *m_edit;
    QLabel *m_answer;
};

} // namespace guestdeck
