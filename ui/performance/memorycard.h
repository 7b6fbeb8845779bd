// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/libvirt/perfcalls.h"

#include <QFrame>

class QLabel;

namespace guestdeck
{

/// What the guest's balloon and the host tell of its memory, in words and numbers. Thread: GUI.
class MemoryCard : public QFrame
{
    Q_OBJECT
public:
    explicit MemoryCard(QWidget *parent = nullptr);

    void setMemory(const MemoryCounters &memory);
    /// Whether the guest's own numbers are there and not from long ago.
    static bool tells(const MemoryCounters &memory);

private:
    void addRow(const QString &id, const QString &name, const QString &help);

    QList<QLabel *> m_rows; ///< the values
    QLabel *m_note;
};

} // namespace guestdeck
