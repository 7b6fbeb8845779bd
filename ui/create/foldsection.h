// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace guestdeck
{

/// A headline that unfolds what is below it. Thread: GUI.
class FoldSection : public QWidget
{
    Q_OBJECT
public:
    FoldSection(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    QToolButton *button() const { return m_button; }

private:
    QToolButton *m_button;
    QWidget *m_content;
    bool m_open = false;
};

} // namespace guestdeck
