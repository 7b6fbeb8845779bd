// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QSlider;
class QSpinBox;

namespace guestdeck
{

/// A number set by a slider that stops at round values up to what the host has, or typed exactly beside it. The typed
/// number may exceed the slider's end: whoever listens says what is wrong with it. Thread: GUI.
class SliderSpin : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the object name of the number field, ending in "Spin"; the slider's ends in "Slider".
    SliderSpin(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    void setRange(int minimum, int maximum); ///< of what can be typed
    void setStops(const QList<int> &stops); ///< ascending; of the slider
    void setSuffix(const QString &suffix);
    void setSingleStep(int step);
    void setValue(int value); ///< does not emit
    int value() const;
    QSpinBox *spin() const { return m_spin; }
    QSlider *slider() const { return m_slider; }

Q_SIGNALS:
    void edited(int value); ///< by the user

private:
    void showOnSlider(int value);

    QSlider *m_slider;
    QSpinBox *m_spin;
    QList<int> m_stops;
};

/// Round amounts of memory in MiB from 256 MiB up to `maximum`, which is the last.
QList<int> memoryStops(int maximum);

} // namespace guestdeck
