// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace guestdeck
{

/// One line of plain text that gives way: cut with an ellipsis when there is no room, whole in the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setFullText(const QString &text);
    const QString &fullText() const { return m_full; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_full;
};

} // namespace guestdeck
