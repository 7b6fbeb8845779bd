// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/consolesettings.h"

#include <QDialog>
#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace guestdeck
{

/// A field that takes all keys, those of the window manager too where the platform allows it, until they have been let
/// go of again. Thread: GUI.
class KeyCatcher : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCatcher(QWidget *parent = nullptr);

    void begin(); ///< takes the keyboard
    const QList<vnc::Key> &keys() const { return m_keys; }
    QString text() const { return m_labels.join(u'+'); } ///< "Ctrl+Shift+Esc"
    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();
    void caught(); ///< all have been let go of

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void press(const QKeyEvent &event);
    void release(const QKeyEvent &event);
    void end();

    bool m_catching = false;
    QList<vnc::Key> m_keys;
    QStringList m_labels;
    QHash<quint32, vnc::Key> m_down; ///< by vnc::keyIdentity()
};

/// Records a combination of keys and gives it a name. Thread: GUI.
class RecordKeysDialog : public QDialog
{
    Q_OBJECT
public:
    /// `taken`: names that are in use; choosing one replaces it, and the dialog says so.
    RecordKeysDialog(const QStringList &taken, QWidget *parent);

    RecordedKeys recorded() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    QStringList m_taken;
    bool m_named = false; ///< by the user
    KeyCatcher *m_catcher;
    QPushButton *m_again;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_save;
};

} // namespace guestdeck
