// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobdelegate.h"

#include "models/itemmodels/jobmodel.h"
#include "ui/jobs/jobrates.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionProgressBar>

using namespace Qt::StringLiterals;

namespace guestdeck
{

JobDelegate::JobDelegate(const JobRates *rates, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rates(rates)
{
}

void JobDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() == JobModel::StateColumn && index.data(JobModel::SettlingRole).toBool()) {
        option->icon = symbolIcon(u"host-reconnecting"_s);
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
    if (index.column() == JobModel::ProgressColumn) {
        const auto *model = qobject_cast<const JobModel *>(index.model());
        const Job *job = model ? model->jobAt(index) : nullptr;
        const QString rate = job ? m_rates->text(*job) : QString();
        if (!rate.isEmpty()) {
            option->text = option->text.isEmpty() ? rate : tr("%1: %2", "step: how far").arg(option->text, rate);
        }
    }
}

void JobDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant progress = index.data(JobModel::ProgressRole);
    const auto state = static_cast<Job::State>(index.data(JobModel::StateRole).toInt());
    const bool runs = state == Job::State::Running || state == Job::State::Cancelling;
    if (index.column() != JobModel::ProgressColumn || !runs || !progress.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QStyleOptionProgressBar bar;
    bar.initFrom(cell.widget);
    bar.state |= QStyle::State_Horizontal;
    bar.rect = cell.rect.adjusted(2, 2, -2, -2);
    bar.minimum = 0;
    bar.maximum = 1000;
    bar.progress = static_cast<int>(progress.toDouble() * 1000);
    bar.text = text;
    bar.textVisible = true;
    bar.textAlignment = Qt::AlignCenter;
    style->drawControl(QStyle::CE_ProgressBar, &bar, painter, cell.widget);
}

} // namespace guestdeck
