// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace guestdeck
{

class FieldMessage;

/// Takes a password and keeps nothing but its hash: as soon as the field is left, what was typed is hashed on a worker
/// and wiped here. Thread: GUI.
class PasswordField : public QWidget
{
    Q_OBJECT
public:
    /// Wipes what it is given. Works on a worker.
    using Hasher = std::function<QFuture<Result<QByteArray>>(QByteArray &&password)>;

    explicit PasswordField(Hasher hasher, QWidget *parent = nullptr);
    ~PasswordField() override;

    const QByteArray &hash() const { return m_hash; }
    void setHash(const QByteArray &hash);
    /// Something typed has no hash yet.
    bool isBusy() const;
    QLineEdit *edit() const { return m_edit; }
    FieldMessage *message() const { return m_message; }

Q_SIGNALS:
    void changed(); ///< hash, busy

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void take();
    void wipeTyped();
    void showState();

    Hasher m_hasher;
    QByteArray m_hash;
    quint64 m_generation = 0; ///< an answer to an earlier password is dropped
    bool m_hashing = false;
    QLineEdit *m_edit;
    QPushButton *m_remove;
    FieldMessage *m_message;
};

} // namespace guestdeck
