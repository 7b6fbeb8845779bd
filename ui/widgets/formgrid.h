// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGridLayout>

class QLabel;

namespace guestdeck
{

/// Labels at the left, fields at the right, rows that come and go. To be used where rows are hidden: in Qt 6.4 a row
/// that QFormLayout::setRowVisible() brings back may stay without height. Thread: GUI.
class FormGrid : public QGridLayout
{
    Q_OBJECT
public:
    explicit FormGrid(QWidget *parent = nullptr);

    /// With a label that has the field as its buddy and is named after it; "" : none. Returns the label or null.
    QLabel *addRow(const QString &label, QWidget *field);
    /// Over both columns.
    void addWide(QWidget *widget);
    void setRowShown(QWidget *field, bool shown);

private:
    QLabel *labelOf(const QWidget *field) const;
};

} // namespace guestdeck
