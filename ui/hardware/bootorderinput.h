// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/hardware/hardwarekind.h"

#include <QWidget>

class QListWidget;
class QToolButton;

namespace guestdeck
{

/// The devices that a guest can start from, as a list: those with a tick are tried, from top to bottom. The value has
/// one name a line; what it names and nobody offers stays in the list. By keyboard: the space bar ticks, Alt with the
/// arrows moves. Thread: GUI.
class BootOrderInput : public QWidget
{
    Q_OBJECT
public:
    explicit BootOrderInput(QWidget *parent = nullptr);

    void setOptions(const QList<FieldOption> &options);
    void setValue(const QString &value);
    QString value() const;
    void setLocked(bool locked);
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void edited(const QString &value);

private:
    void fill(const QString &value);
    void move(int by);
    void enableButtons();

    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    QList<FieldOption> m_options;
    bool m_locked = false;
};

/// Whether a setting is the order of devices that a guest is started from. Pure.
bool meansBootOrder(const HardwareKind &kind, const HardwareField &field);
/// The devices of the stored definition that can stand in it, by the names that it has for them. Pure.
QList<FieldOption> bootDevices(const GuestHardware &guest);

} // namespace guestdeck
