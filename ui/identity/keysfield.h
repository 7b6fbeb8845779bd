// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transport/publickeys.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace guestdeck
{

class FieldMessage;

/// Public ssh keys, one a line: pasted, from files, or picked from the user's own. Thread: GUI.
class KeysField : public QWidget
{
    Q_OBJECT
public:
    struct Backend {
        std::function<QFuture<QList<PublicKey>>()> own;
        std::function<QFuture<Result<QList<PublicKey>>>(const QString &path)> ofFile;
    };

    explicit KeysField(Backend backend, QWidget *parent = nullptr);

    /// The lines that are not empty, right or wrong.
    QStringList keys() const;
    void setKeys(const QStringList &keys);
    QPlainTextEdit *edit() const { return m_edit; }
    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed();

private:
    void askForOwn();
    void fillMenu(const QList<PublicKey> &own);
    void add(const QString &line);
    void loadFile();

    Backend m_backend;
    QPlainTextEdit *m_edit;
    QPushButton *m_ownButton;
    QMenu *m_own;
    FieldMessage *m_message;
    bool m_asked = false;

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace guestdeck
