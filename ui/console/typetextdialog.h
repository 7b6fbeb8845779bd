// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "vncview/texttyper.h"

#include <QDialog>
#include <QFuture>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace guestdeck
{

class LayoutBox;

/// Types a text into a guest key by key, for installers and locked screens where nothing can be pasted. Says which
/// characters the chosen layout cannot make before anything is typed. A secret is hidden, and wiped after use.
/// Thread: GUI.
class TypeTextDialog : public QDialog
{
    Q_OBJECT
public:
    /// Where the keys go.
    struct Target {
        QString guest; ///< its name
        std::function<bool()> isConnected; ///< the screen takes strokes
        vnc::TextTyper::StrokeSink strokes;
        std::function<QFuture<Outcome>(const QList<uint> &)> sendKeys; ///< libvirt's way; may be empty
        std::function<bool()> hasCapsLock; ///< in the guest
    };

    TypeTextDialog(Target target, const QString &layout, int paceMs, QWidget *parent);
    ~TypeTextDialog() override;

    bool isTyping() const { return m_typer.isRunning(); }
    /// What stands in the field, to be looked at and changed before it is typed.
    void setText(const QString &text);

Q_SIGNALS:
    void typingChosen(const QString &layout, int paceMs); ///< to be remembered

public:
    void reject() override; ///< while typing: stops

private:
    QWidget *makeText();
    QWidget *makeWays(const QString &layout, int paceMs);
    QWidget *makeButtons();
    QString text() const;
    void insertClipboard();
    void setSecret(bool secret);
    void loadLayout();
    void check();
    QString problem() const;
    QString duration() const;
    bool byStrokes() const;
    void type();
    void onFinished(vnc::TextTyper::End end);
    void refresh();
    void wipeTyping();
    void wipe();

    Target m_target;
    vnc::TextTyper m_typer;
    vnc::KeyLayout m_layout;
    vnc::KeyLayout::Typing m_typing;
    QString m_wantedLayout;
    QString m_failure; ///< of the last attempt
    bool m_tooLong = false;
    QStackedWidget *m_stack = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    QLineEdit *m_secretEdit = nullptr;
    QCheckBox *m_secret = nullptr;
    QCheckBox *m_enter = nullptr;
    LayoutBox *m_layouts = nullptr;
    QSpinBox *m_pace = nullptr;
    QLabel *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_clipboard = nullptr;
    QPushButton *m_type = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace guestdeck
