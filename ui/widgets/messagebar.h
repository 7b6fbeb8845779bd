// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace guestdeck
{

/// Something to say in place, above the page it concerns.
struct Message {
    enum class Severity { Info, Warning, Error };
    struct Button {
        QString name; ///< object name, e.g. "retryButton"
        QString text;
        std::function<void()> run;
        bool closes = true; ///< the bar goes away when it is pressed
        bool operator==(const Button &other) const { return name == other.name && text == other.text; }
    };

    QString id; ///< a later message with the same id replaces this one
    Severity severity = Severity::Info;
    QString text; ///< whole sentences; plain text
    QString details; ///< folded; the library's own words
    QList<Button> buttons;
    bool closable = true;
};

/// Shows one Message. Thread: GUI.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void setMessage(const Message &message);
    const Message &message() const { return m_message; }

    /// Narrower than side by side: the buttons go below the text where there is no room.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthBeside() const;
    void makeButtons();
    void press(qsizetype index);

    Message m_message;
    QLabel *m_icon;
    QLabel *m_text;
    QBoxLayout *m_line; ///< the text and, beside or below it, the buttons
    QWidget *m_side; ///< holds the buttons
    QBoxLayout *m_buttons;
    QList<QToolButton *> m_made;
    QToolButton *m_detailsButton;
    QToolButton *m_close;
    QPlainTextEdit *m_details;
};

/// A stack of MessageBars, newest at the bottom, one for each id; takes no room while there is none. Thread: GUI.
class MessageArea : public QWidget
{
    Q_OBJECT
public:
    explicit MessageArea(QWidget *parent = nullptr);

    void show(const Message &message);
    void dismiss(const QString &id);
    MessageBar *bar(const QString &id) const;

private:
    QBoxLayout *m_layout;
    QList<MessageBar *> m_bars;
};

} // namespace guestdeck
