// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>
#include <QLocale>

namespace guestdeck
{

/// A number without needless zeros and without groups. A point and a comma are the same here: "1,5" is one and a half
/// whatever the locale, and never fifteen.
class PlainNumber : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override
    {
        QLocale plain = locale();
        plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
        return plain.toString(value, 'f', QLocale::FloatingPointShortest);
    }

    QValidator::State validate(QString &input, int &position) const override
    {
        for (const QChar mark : {QChar(u'.'), QChar(u',')}) {
            input.replace(QString(mark), locale().decimalPoint());
        }
        return QDoubleSpinBox::validate(input, position);
    }
};

} // namespace guestdeck
