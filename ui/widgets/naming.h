// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>
#include <QLabel>

namespace guestdeck
{

/// Labels that a QFormLayout made by itself get names after their fields, so that tests and screen readers know them.
inline void nameFormLabels(const QFormLayout *form)
{
    for (int row = 0; row < form->rowCount(); ++row) {
        const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole);
        const QLayoutItem *field = form->itemAt(row, QFormLayout::FieldRole);
        QWidget *text = label ? label->widget() : nullptr;
        if (text && text->objectName().isEmpty() && field && field->widget()) {
            text->setObjectName(field->widget()->objectName() + QStringLiteral("Label"));
            text->setAccessibleName(field->widget()->accessibleName());
        }
    }
}

} // namespace guestdeck
