// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/units.h"
#include "models/inventory/pooltypes.h"
#include "ui/host/hostobjectdelegate.h"

#include <QString>

#include <functional>
#include <optional>

namespace guestdeck
{

/// The column of a pool's usage: how much of it is taken, and how much its volumes may still take. Thread: GUI.
class PoolUsageDelegate : public HostObjectDelegate
{
    Q_DECLARE_TR_FUNCTIONS(guestdeck::PoolUsageDelegate)
public:
    /// What would be taken of a pool if all its volumes were full.
    struct Promise {
        Bytes promised;
        Bytes capacity;
    };
    /// For the pool of that name; nothing: not known.
    using Promised = std::function<std::optional<Promise>(const QString &pool)>;

    PoolUsageDelegate(Promised promised, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    /// "37 GiB (64 %), 210 % promised" where more is promised than there is; else as the model says.
    QString text(const QModelIndex &index) const;

private:
    static double part(const std::optional<Promise> &promise);
    std::optional<Promise> promise(const QModelIndex &index) const;

    Promised m_promised;
};

/// The column of what a pool is meant for: as the user chose it, else as it looks. Thread: GUI.
class PoolRoleDelegate : public HostObjectDelegate
{
public:
    using Role = std::function<std::optional<PoolRole>(const QString &pool)>;

    PoolRoleDelegate(Role role, QObject *parent)
        : HostObjectDelegate(HostObjectKind::Pools, parent)
        , m_role(std::move(role))
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Role m_role;
};

} // namespace guestdeck
