// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace guestdeck
{

class JobRates;

/// Draws a task's progress as a bar of the desktop's style while it runs, and the sign of a broken link beside the
/// state of one that waits for its host.
class JobDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    JobDelegate(const JobRates *rates, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const JobRates *m_rates;
};

} // namespace guestdeck
