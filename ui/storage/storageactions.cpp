// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/storageactions.h"

#include "models/core/tooltip.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Context = StorageContext;

QString change(const Context &context)
{
    return context.blocked;
}

QString pool(const Context &context)
{
    return !context.blocked.isEmpty() ? context.blocked
        : !context.pool               ? StorageActions::tr("Choose a pool first.")
                                      : QString();
}

QString activePool(const Context &context)
{
    const QString why = pool(context);
    return why.isEmpty() && !context.pool->active ? StorageActions::tr("The pool is stopped. Start it first.") : why;
}

QString startPool(const Context &context)
{
    const QString why = pool(context);
    return why.isEmpty() && context.pool->active ? StorageActions::tr("The pool is active already.") : why;
}

QString stopPool(const Context &context)
{
    const QString why = pool(context);
    return why.isEmpty() && !context.pool->active ? StorageActions::tr("The pool is stopped already.") : why;
}

QString autostart(const Context &context)
{
    const QString why = pool(context);
    return why.isEmpty() && !context.pool->persistent ? StorageActions::tr(
               "The pool was made for this run only and has no definition that could start with the host.")
                                                      : why;
}

/// A new volume, by whatever way.
QString newVolume(const Context &context)
{
    const QString why = activePool(context);
    return why.isEmpty() && context.type && !context.type->createVolumes
        ? StorageActions::tr("A pool of this type shows what the storage has; volumes are made on the storage itself.")
        : why;
}

QString oneVolume(const Context &context)
{
    if (!context.blocked.isEmpty()) {
        return context.blocked;
    }
    if (context.volumes.isEmpty()) {
        return StorageActions::tr("Choose a volume first.");
    }
    return context.volumes.size() > 1 ? StorageActions::tr("Choose a single volume.") : QString();
}

QString content(const Context &context)
{
    const QString why = oneVolume(context);
    return why.isEmpty() && context.volumes.first().info.type == "dir"_L1
        ? StorageActions::tr("This is a folder, not a disk image.")
        : why;
}

QString known(const Context &context, const VolumeRow &volume)
{
    return !volume.usageKnown || !context.mapKnown ? StorageActions::tr("It is not known yet who uses this volume.")
                                                   : QString();
}

/// A guest that may write into it this moment. A medium cannot be written.
const StorageMap::User *writer(const VolumeRow &volume)
{
    for (const StorageMap::User &user : volume.guests) {
        if (user.running && user.direct && !user.medium && !user.readOnly) {
            return &user;
        }
    }
    return nullptr;
}

QString resize(const Context &context)
{
    const QString why = content(context);
    if (!why.isEmpty()) {
        return why;
    }
    const VolumeRow &volume = context.volumes.first();
    if (const QString unknown = known(context, volume); !unknown.isEmpty()) {
        return unknown;
    }
    if (volume.isBase()) {
        return volume.locked;
    }
    if (const StorageMap::User *user = writer(volume)) {
        return StorageActions::tr("%1 is running with it. Resize the disk in the tab of %1, under Disks.")
            .arg(user->name);
    }
    return !context.type || context.type->resizeVolumes
        ? QString()
        : StorageActions::tr("libvirt cannot resize volumes in pools of this type.");
}

QString copy(const Context &context)
{
    const QString why = content(context);
    if (!why.isEmpty()) {
        return why;
    }
    const VolumeRow &volume = context.volumes.first();
    if (const StorageMap::User *user = writer(volume)) {
        return StorageActions::tr("%1 is running and writes into it: a copy would not be whole. Shut it down first.")
            .arg(user->name);
    }
    return known(context, volume);
}

QString wipe(const Context &context)
{
    const QString why = content(context);
    if (!why.isEmpty()) {
        return why;
    }
    if (context.type && !context.type->wipeVolumes) {
        return StorageActions::tr("libvirt cannot wipe volumes in pools of this type.");
    }
    const QString unknown = known(context, context.volumes.first());
    return unknown.isEmpty() ? context.volumes.first().locked : unknown;
}

/// Of several, those that can be are deleted; the dialog says which.
QString deleteVolumes(const Context &context)
{
    if (!context.blocked.isEmpty()) {
        return context.blocked;
    }
    if (context.volumes.isEmpty()) {
        return StorageActions::tr("Choose volumes first.");
    }
    if (context.type && !context.type->deleteVolumes) {
        return StorageActions::tr("Volumes of this type of pool are deleted on the storage itself.");
    }
    if (!deletableVolumes(context.volumes).isEmpty()) {
        return {};
    }
    const QString unknown = known(context, context.volumes.first());
    return unknown.isEmpty() ? context.volumes.first().locked : unknown;
}

QString download(const Context &context)
{
    // Nothing is changed on the host: one that is only read from may do it.
    if (!context.connected) {
        return context.blocked;
    }
    Context reading = context;
    reading.blocked.clear();
    return content(reading);
}

QString copyPath(const Context &context)
{
    return context.volumes.isEmpty() ? StorageActions::tr("Choose a volume first.") : QString();
}

struct Row {
    StorageAction id;
    const char *name;
    const char *text;
    const char *help;
    const char *icon;
    const char *key;
    QString (*whyNot)(const Context &context);
};

// clang-format off
constexpr Row rows[] = {
    {StorageAction::NewPool, "storageNewPool", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "&New pool…"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Make a place for disk images or ISO images known to the host"), "new", "Ins", change},
    {StorageAction::StartPool, "storageStartPool", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "&Start"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Make the pool's volumes available"), "start", "Ctrl+Shift+S", startPool},
    {StorageAction::StopPool, "storageStopPool", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "S&top"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Stop the pool; nothing in it is lost"), "forceoff", "Ctrl+Shift+X", stopPool},
    {StorageAction::AutostartPool, "storageAutostartPool", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "&Autostart"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Start the pool with the host"), "autostart", "Ctrl+Shift+A", autostart},
    {StorageAction::RefreshPool, "storageRefreshPool", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "&Refresh"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Let the pool look for files that came there by another way"), "refresh", "Shift+F5", activePool},
    {StorageAction::DeletePool, "storageDeletePool", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "&Delete pool…"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Forget the pool; the files stay unless asked"), "delete", "Del", pool},
    {StorageAction::NewVolume, "storageNewVolume", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "&New volume…"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Make a disk in this pool"), "new", "Ins", newVolume},
    {StorageAction::Upload, "storageUpload", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "&Upload…"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Bring files of this computer into the pool; they can be dropped here, too"), "upload", "Ctrl+U", newVolume},
    {StorageAction::Download, "storageDownload", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "&Download…"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Save the volume on this computer"), "download", "Ctrl+Shift+U", download},
    {StorageAction::CopyToHost, "storageCopyToHost", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Copy to another &host…"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Copy the volume into a pool of another host"), "host", "Ctrl+Shift+H", download},
    {StorageAction::Resize, "storageResize", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "&Resize…"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Give the volume another size"), "scale", "Ctrl+E", resize},
    {StorageAction::Copy, "storageCopy", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "&Copy or convert…"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Copy the volume on this host, perhaps into another format"), "copy", "Ctrl+D", copy},
    {StorageAction::Wipe, "storageWipe", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "&Wipe…"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Overwrite the volume with zeros"), "warning", "Shift+Del", wipe},
    {StorageAction::DeleteVolumes, "storageDeleteVolumes", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "D&elete…"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Delete the chosen volumes"), "delete", "Del", deleteVolumes},
    {StorageAction::CopyPath, "storageCopyPath", QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Copy &path"), QT_TRANSLATE_NOOP("guestdeck::StorageActions", "Copy the paths of the chosen volumes"), "clipboard", "Ctrl+Shift+C", copyPath},
};
// clang-format on
static_assert(std::size(rows) == size_t(StorageAction::Count));

} // namespace

StorageActions::StorageActions(QObject *parent)
    : QObject(parent)
{
    for (const Row &row : rows) {
        auto *action = new QAction(symbolIcon(QLatin1StringView(row.icon)), tr(row.text), this);
        action->setObjectName(QLatin1StringView(row.name));
        action->setShortcut(QKeySequence::fromString(QLatin1StringView(row.key), QKeySequence::PortableText));
        action->setShortcutContext(Qt::WidgetShortcut); // the same keys mean something else in the other table
        action->setCheckable(row.id == StorageAction::AutostartPool);
        m_actions[size_t(row.id)] = action;
    }
    setContext({});
}

QString StorageActions::whyNot(StorageAction id) const
{
    return rows[size_t(id)].whyNot(m_context);
}

void StorageActions::setContext(const StorageContext &context)
{
    m_context = context;
    for (const Row &row : rows) {
        QAction *action = m_actions.at(size_t(row.id));
        const QString why = row.whyNot(m_context);
        action->setEnabled(why.isEmpty());
        QString tip = tr(row.help);
        if (!why.isEmpty()) {
            tip += u'\n' + why;
        } else {
            tip += u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')';
        }
        action->setToolTip(plainToolTip(tip));
        action->setStatusTip(why.isEmpty() ? tr(row.help) : why);
    }
    action(StorageAction::AutostartPool)->setChecked(context.pool && context.pool->autostart);
}

} // namespace guestdeck
