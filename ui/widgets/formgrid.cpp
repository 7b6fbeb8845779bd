// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formgrid.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace guestdeck
{

FormGrid::FormGrid(QWidget *parent)
    : QGridLayout(parent)
{
    setColumnStretch(1, 1);
}

QLabel *FormGrid::addRow(const QString &label, QWidget *field)
{
    const int row = rowCount();
    addWidget(field, row, 1);
    if (label.isEmpty()) {
        return nullptr;
    }
    auto *text = new QLabel(label, field->parentWidget());
    text->setObjectName(field->objectName() + u"Label"_s);
    text->setAccessibleName(field->accessibleName());
    text->setBuddy(field);
    auto *lines = qobject_cast<QLabel *>(field);
    if (lines) {
        lines->setAlignment(Qt::AlignLeft | Qt::AlignTop); // may have several: the label stands beside the first
    }
    addWidget(text, row, 0, lines ? Qt::AlignTop : Qt::AlignVCenter);
    return text;
}

void FormGrid::addWide(QWidget *widget)
{
    addWidget(widget, rowCount(), 0, 1, 2);
}

void FormGrid::setRowShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    if (QLabel *label = labelOf(field)) {
        label->setVisible(shown);
    }
}

QLabel *FormGrid::labelOf(const QWidget *field) const
{
    for (int i = 0; i < count(); ++i) {
        auto *label = qobject_cast<QLabel *>(itemAt(i)->widget());
        if (label && label->buddy() == field) {
            return label;
        }
    }
    return nullptr;
}

} // namespace guestdeck
