// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/units.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;

namespace guestdeck
{

/// A size: a number and its unit. Another unit keeps the size. Thread: GUI.
class SizeField : public QWidget
{
    Q_OBJECT
public:
    /// `name`: object name; the number is name + "Number", the unit name + "Unit".
    SizeField(const QString &name, const QString &accessibleName, QWidget *parent);

    Bytes size() const;
    /// In the largest unit that leaves it a short number. Exact: size() gives it back until the user changes it.
    void setSize(Bytes size);
    QDoubleSpinBox *number() const { return m_number; }
    QComboBox *unit() const { return m_unit; }

Q_SIGNALS:
    void changed();

private:
    void show();
    void edited();

    QDoubleSpinBox *m_number;
    QComboBox *m_unit;
    Bytes m_size;
    bool m_showing = false;
};

} // namespace guestdeck
