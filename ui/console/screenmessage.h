// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace guestdeck
{

/// What stands in place of a guest's picture: what is the matter, why, on which part of the way, and the buttons that
/// lead on; may ask for the screen's password. Thread: GUI.
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
    /// A part of the way, as the user sees it.
    struct Leg {
        enum class Mark { Done, Failed, NotTried };
        QString text;
        Mark mark = Mark::NotTried;
        bool operator==(const Leg &) const = default;
    };
    struct Login {
        QString user;
        QByteArray password; ///< wiped after the call
        bool remember = false;
    };
    struct Content {
        QString title;
        QString text;
        QString details; ///< folded; the library's own words
        QList<Button> buttons;
        bool busy = false; ///< something is going on
        QList<Leg> legs;
        QString facts; ///< line by line, to be compared and copied
        /// Set: a password is asked for and given here.
        std::function<void(const Login &)> login;
        bool wantsUser = false; ///< and a user's name
        QString user; ///< to start with
        QString rememberText; ///< of the check box; empty: none
    };

    explicit ScreenMessage(QWidget *parent = nullptr);
    void setContent(const Content &content);
    const Content &content() const { return m_content; }
    /// Where typing makes sense: the password, or the first button.
    QWidget *firstInput() const;

private:
    void makeButtons();
    void makeForm();
    void showForm(const Content &content, bool again);
    void submitLogin();

    Content m_content;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_busy;
    QLabel *m_legs;
    QLabel *m_facts;
    QWidget *m_form;
    QLabel *m_userLabel;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
    QToolButton *m_detailsButton;
    QPlainTextEdit *m_details;
};

} // namespace guestdeck
