// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networks/networkspec.h"

#include <QAbstractButton>

namespace guestdeck
{

/// A kind of network to choose: a small drawing of who reaches whom, a heading, and what it means. To be put into an
/// exclusive group. The drawing takes its colours from the palette. Thread: GUI.
class NetworkCard : public QAbstractButton
{
    Q_OBJECT
public:
    NetworkCard(NetworkSpec::Kind kind, const QString &name, QWidget *parent);

    NetworkSpec::Kind kind() const { return m_kind; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int drawingHeight() const;
    QFont headingFont() const;
    QRect textRect(int width) const;

    NetworkSpec::Kind m_kind;
    QString m_heading;
    QString m_word;
    QString m_help;
};

/// The drawing alone: guests at the left, the host in the middle, the outside at the right.
void paintNetworkKind(QPainter *painter, const QRectF &area, NetworkSpec::Kind kind, const QPalette &palette,
                      bool mirrored);

} // namespace guestdeck
