// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace guestdeck
{

/// What stands in place of a guest's picture: what is the matter, why, and the buttons that lead on; may ask for the
/// screen's password. Thread: GUI.
class ScreenMessage : public QWidget
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
        QString title;
        QString text;
        QString details; ///< folded; the library's own words
        QList<Button> buttons;
        bool busy = false; ///< something is going on
        /// Set: a password is asked for and given here.
        std::function<void(const QByteArray &)> password;
    };

    explicit ScreenMessage(QWidget *parent = nullptr);
    void setContent(const Content &content);
    const Content &content() const { return m_content; }
    /// Where typing makes sense: the password, or the first button.
    QWidget *firstInput() const;

private:
    void makeButtons();
    void submitPassword();

    Content m_content;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_busy;
    QWidget *m_passwordRow;
    QLineEdit *m_password;
    QBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
    QToolButton *m_detailsButton;
    QPlainTextEdit *m_details;
};

} // namespace guestdeck
