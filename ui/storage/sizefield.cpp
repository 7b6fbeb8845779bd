// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/sizefield.h"

#include "ui/widgets/plainnumber.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
constexpr quint64 sector = 512; ///< what disks are made of
} // namespace

SizeField::SizeField(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_number(new PlainNumber(this))
    , m_unit(new QComboBox(this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    m_number->setObjectName(name + u"Number"_s);
    m_number->setAccessibleName(accessibleName);
    m_number->setDecimals(3);
    m_number->setRange(0, 1024.0 * 1024.0 * 1024.0);
    m_number->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_unit->setObjectName(name + u"Unit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    for (const auto &[text, shift] : {std::pair(tr("MiB"), 20), std::pair(tr("GiB"), 30), std::pair(tr("TiB"), 40)}) {
        m_unit->addItem(text, shift);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    setFocusProxy(m_number);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &SizeField::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_showing) {
            show();
        }
    });
    setSize(gibi(20));
}

Bytes SizeField::size() const
{
    return m_size;
}

void SizeField::setSize(Bytes size)
{
    m_size = size;
    int best = 0;
    for (int i = 1; i < m_unit->count(); ++i) {
        const quint64 unit = 1ULL << m_unit->itemData(i).toInt();
        if (size.value >= unit && size.value % (unit / 8) == 0) { // eighths have three decimals
            best = i;
        }
    }
    m_showing = true;
    m_unit->setCurrentIndex(best);
    m_showing = false;
    show();
    Q_EMIT changed();
}

void SizeField::show()
{
    const double unit = double(1ULL << m_unit->currentData().toInt());
    m_showing = true;
    m_number->setValue(double(m_size.value) / unit);
    m_showing = false;
}

void SizeField::edited()
{
    if (m_showing) {
        return;
    }
    const double unit = double(1ULL << m_unit->currentData().toInt());
    m_size = {quint64(std::llround(m_number->value() * unit / sector)) * sector};
    Q_EMIT changed();
}

} // namespace guestdeck
