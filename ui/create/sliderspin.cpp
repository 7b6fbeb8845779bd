// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/create/sliderspin.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace guestdeck
{

QList<int> memoryStops(int maximum)
{
    QList<int> stops;
    // Three stops between a power of two and the next keep the slider even over the whole range.
    for (int base = 256; base > 0 && base < maximum; base *= 2) {
        for (const int stop : {base, base / 4 * 5, base / 2 * 3, base / 4 * 7}) {
            if (stop < maximum) {
                stops.append(stop);
            }
        }
    }
    stops.append(std::max(1, maximum));
    return stops;
}

SliderSpin::SliderSpin(const QString &name, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_spin(new QSpinBox(this))
{
    QString sliderName = name;
    sliderName.replace("Spin"_L1, "Slider"_L1);
    m_spin->setObjectName(name);
    m_spin->setAccessibleName(accessibleName);
    m_slider->setObjectName(sliderName);
    m_slider->setAccessibleName(tr("%1, by slider").arg(accessibleName));
    m_slider->setPageStep(4);
    setFocusProxy(m_spin);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_spin);
    connect(m_slider, &QSlider::valueChanged, this, [this](int index) {
        if (index >= 0 && index < m_stops.size()) {
            m_spin->setValue(m_stops.at(index));
        }
    });
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int value) {
        showOnSlider(value);
        Q_EMIT edited(value);
    });
}

void SliderSpin::setRange(int minimum, int maximum)
{
    const QSignalBlocker quiet(m_spin);
    m_spin->setRange(minimum, maximum);
}

void SliderSpin::setStops(const QList<int> &stops)
{
    if (stops == m_stops) {
        return;
    }
    m_stops = stops;
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(0, int(stops.size()) - 1));
    showOnSlider(m_spin->value());
}

void SliderSpin::setSuffix(const QString &suffix)
{
    m_spin->setSuffix(suffix);
}

void SliderSpin::setSingleStep(int step)
{
    m_spin->setSingleStep(step);
}

void SliderSpin::setValue(int value)
{
    if (m_spin->value() == value) {
        return;
    }
    const QSignalBlocker quiet(m_spin);
    m_spin->setValue(value);
    if (m_spin->hasFocus()) {
        m_spin->selectAll(); // setting it drops the selection, and typing would add to the number
    }
    showOnSlider(value);
}

int SliderSpin::value() const
{
    return m_spin->value();
}

void SliderSpin::showOnSlider(int value)
{
    const auto it = std::lower_bound(m_stops.begin(), m_stops.end(), value);
    const auto index = std::min<qsizetype>(it - m_stops.begin(), std::max<qsizetype>(0, m_stops.size() - 1));
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(int(index));
}

} // namespace guestdeck
