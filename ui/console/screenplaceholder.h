// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace guestdeck
{

/// The last picture that is known of a guest, over its console until the first of its own is there. Lies over its
/// parent, takes neither mouse nor focus. Thread: GUI.
class ScreenPlaceholder : public QWidget
{
    Q_OBJECT
public:
    ScreenPlaceholder(QImage picture, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QImage m_picture;
};

} // namespace guestdeck
