// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace guestdeck
{

/// What stands where a list would be: one sentence and the buttons that lead on. Thread: GUI.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    struct Button {
        QString name; ///< object name
        QString text;
        std::function<void()> run;
        bool operator==(const Button &other) const { return name == other.name && text == other.text; }
    };
    struct Content {
        QString icon;
        QString title;
        QString text;
        QList<Button> buttons;
    };

    explicit EmptyState(QWidget *parent = nullptr);
    /// Keeps the buttons (and the focus on one) when nothing but a text changed.
    void setContent(const Content &content);
    const Content &content() const { return m_content; }

private:
    Content m_content;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
};

} // namespace guestdeck
