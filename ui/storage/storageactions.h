// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/pooltypes.h"
#include "models/itemmodels/volumemodel.h"

#include <QObject>

#include <array>
#include <optional>

class QAction;

namespace guestdeck
{

enum class StorageAction {
    NewPool,
    StartPool,
    StopPool,
    AutostartPool,
    RefreshPool,
    DeletePool,
    NewVolume,
    Upload,
    Download,
    CopyToHost,
    Resize,
    Copy,
    Wipe,
    DeleteVolumes,
    CopyPath,
    Count
};

/// What the actions act upon at the moment.
struct StorageContext {
    QString blocked; ///< why nothing can be changed on this host, a sentence; empty: it can
    bool connected = false;
    std::optional<PoolInfo> pool;
    const PoolType *type = nullptr; ///< what pools of that kind can do; null: not known, then everything is tried
    QList<VolumeRow> volumes; ///< the chosen ones
    bool mapKnown = false; ///< who uses what has been read
};

/// The commands of the Storage tab: name, text, icon, keys, help and the rule that allows it, in one table. A disabled
/// one says in its tooltip why. Thread: GUI.
class StorageActions : public QObject
{
    Q_OBJECT
public:
    explicit StorageActions(QObject *parent);

    QAction *action(StorageAction id) const { return m_actions.at(size_t(id)); }
    static constexpr std::array ofPools{StorageAction::NewPool,     StorageAction::StartPool,
                                        StorageAction::StopPool,    StorageAction::AutostartPool,
                                        StorageAction::RefreshPool, StorageAction::DeletePool};
    static constexpr std::array ofVolumes{
        StorageAction::NewVolume,  StorageAction::Upload,        StorageAction::Download,
        StorageAction::CopyToHost, StorageAction::Resize,        StorageAction::Copy,
        StorageAction::Wipe,       StorageAction::DeleteVolumes, StorageAction::CopyPath};

    void setContext(const StorageContext &context);
    const StorageContext &context() const { return m_context; }
    /// Why it cannot be done now; empty: it can.
    QString whyNot(StorageAction id) const;

private:
    StorageContext m_context;
    std::array<QAction *, size_t(StorageAction::Count)> m_actions{};
};

} // namespace guestdeck
