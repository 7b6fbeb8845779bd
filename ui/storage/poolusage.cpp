// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/poolusage.h"

#include "models/core/tooltip.h"
#include "models/itemmodels/hostobjectmodel.h"
#include "ui/storage/barcell.h"
#include "ui/widgets/format.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{
constexpr double barShare = 0.25; ///< the text is long where too much was promised
} // namespace

PoolUsageDelegate::PoolUsageDelegate(Promised promised, QObject *parent)
    : HostObjectDelegate(HostObjectKind::Pools, parent)
    , m_promised(std::move(promised))
{
}

std::optional<PoolUsageDelegate::Promise> PoolUsageDelegate::promise(const QModelIndex &index) const
{
    return m_promised(index.data(HostObjectModel::NameRole).toString());
}

double PoolUsageDelegate::part(const std::optional<Promise> &promise)
{
    return promise && promise->capacity.value > 0 ? double(promise->promised.value) / double(promise->capacity.value)
                                                  : 0;
}

QString PoolUsageDelegate::text(const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const double promised = part(promise(index));
    return promised > 1 ? tr("%1, %2 promised", "used, part of the capacity").arg(text, format::percent(promised))
                        : text;
}

void PoolUsageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant fraction = index.data(HostObjectModel::FractionRole);
    if (!fraction.isValid()) {
        HostObjectDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text = text(index);
    paintFillCell(painter, cell,
                  {fraction.toDouble(), part(promise(index)), index.data(HostObjectModel::StaleRole).toBool()},
                  barShare);
}

bool PoolUsageDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    const std::optional<Promise> told = promise(index);
    if (event->type() != QEvent::ToolTip || !told || !index.data(HostObjectModel::FractionRole).isValid()) {
        return HostObjectDelegate::helpEvent(event, view, option, index);
    }
    const QString sum = tr("If all its volumes were full, %1 would be taken.").arg(format::bytes(told->promised.value));
    QToolTip::showText(event->globalPos(),
                       plainToolTip(part(told) > 1
                                        ? tr("%1 %2 That is more than there is: guests stop when the pool runs full.")
                                              .arg(text(index) + u'.', sum)
                                        : text(index) + u". "_s + sum),
                       view);
    return true;
}

void PoolRoleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    HostObjectDelegate::initStyleOption(option, index);
    if (const auto role = m_role(index.data(HostObjectModel::NameRole).toString())) {
        option->text = HostObjectColumns::poolRoleText(*role);
    }
}

} // namespace guestdeck
