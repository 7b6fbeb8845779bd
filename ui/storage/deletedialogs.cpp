// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of volumedialogs.h by which something goes away.
#include "models/core/tooltip.h"
#include "ui/storage/volumedialogs.h"
#include "ui/widgets/format.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

constexpr qsizetype namesShown = 8;

QString shortened(const QStringList &names)
{
    if (names.size() <= namesShown) {
        return names.join(u", "_s);
    }
    return StorageDialog::tr("%1 and %n more", "names", int(names.size() - namesShown))
        .arg(names.first(namesShown).join(u", "_s));
}

} // namespace

DeleteVolumesDialog::DeleteVolumesDialog(const QList<VolumeRow> &volumes, QWidget *parent)
    : StorageDialog(u"deleteVolumes"_s, tr("Delete volumes"), tr("&Delete"), Kind::Destructive, parent)
{
    m_deletable = deletableVolumes(volumes);
    quint64 freed = 0;
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"deleteVolumesTree"_s);
    tree->setAccessibleName(tr("Volumes and their sizes"));
    tree->setHeaderLabels({tr("Volume"), tr("Size"), tr("Frees"), tr("Remarks")});
    tree->header()->setObjectName(u"deleteVolumesHeader"_s);
    tree->header()->setAccessibleName(tr("Columns"));
    tree->setRootIsDecorated(false);
    for (const VolumeRow &volume : volumes) {
        const bool may = m_deletable.contains(volume.ref());
        const QString remark = !volume.usageKnown ? tr("Left out: it is not known who uses it.")
            : may                                 ? QString()
                                                  : tr("Left out: %1").arg(volume.locked);
        auto *item = new QTreeWidgetItem(tree,
                                         {volume.info.name.simplified(), format::bytes(volume.info.capacity.value),
                                          may ? format::bytes(volume.info.allocation.value) : QString(), remark});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, plainToolTip(volume.info.path));
        item->setToolTip(3, plainToolTip(remark));
        if (may) {
            freed += volume.info.allocation.value;
        } else {
            item->setDisabled(true);
        }
    }
    for (int column = 0; column < 3; ++column) {
        tree->resizeColumnToContents(column);
    }
    const int count = int(m_deletable.size());
    addText(
        u"deleteVolumesQuestion"_s,
        count > 0
            ? tr("Delete %n volume(s)? This frees %1 and cannot be undone.", nullptr, count).arg(format::bytes(freed))
            : tr("None of these volumes can be deleted."));
    addWide(tree, 1);
    resize(charactersWide(fontMetrics(), 96), fontMetrics().height() * 18);
    if (count == 0) {
        setProblem(tr("None of these volumes can be deleted."));
    }
}

DeletePoolDialog::DeletePoolDialog(const PoolInfo &pool, const QList<VolumeRow> &volumes, bool known, QWidget *parent)
    : StorageDialog(u"deletePool"_s, tr("Delete pool"), tr("&Delete"), Kind::Destructive, parent)
    , m_pool(pool)
    , m_count(volumes.size())
    , m_folder(new QCheckBox(tr("Remove its &folder, too, when it is empty"), this))
    , m_files(new QCheckBox(this))
    , m_typed(new QLineEdit(this))
{
    addText(u"deletePoolQuestion"_s,
            pool.path.isEmpty() ? tr("Delete the pool %1?").arg(pool.name)
                                : tr("Delete the pool %1 at %2?").arg(pool.name, pool.path));
    const QList<VolumeRef> deletable = deletableVolumes(volumes);
    quint64 size = 0;
    QStringList names;
    QStringList guests;
    for (const VolumeRow &volume : volumes) {
        names.append(volume.info.name);
        size += volume.info.allocation.value;
        for (const StorageMap::User &user : volume.guests) {
            guests.append(user.name);
        }
        if (m_locked.isEmpty() && !deletable.contains(volume.ref())) {
            m_locked = volume.locked;
        }
    }
    guests.removeDuplicates();
    addText(
        u"deletePoolConsequence"_s,
        tr("The pool's definition is lost: this program and others on the host do not list its volumes any more. The "
           "files stay where they are, and a new pool at the same place finds them again."));
    if (!guests.isEmpty()) {
        addText(
            u"deletePoolGuests"_s,
            tr("%n guest(s) have disks in it: %1. Those that name a disk by its path still start; those that name it "
               "by the pool do not.",
               nullptr, int(guests.size()))
                .arg(shortened(guests)));
    }
    if (m_locked.isEmpty() && !known) {
        m_locked = pool.active ? tr("It is not known who uses its volumes.")
                               : tr("The pool is not active: what lies in it is not known.");
    }
    m_files->setObjectName(u"deletePoolFiles"_s);
    m_files->setText(tr("Delete its %n volume(s), too (%1)", nullptr, int(names.size())).arg(format::bytes(size)));
    m_files->setAccessibleName(m_files->text());
    m_files->setEnabled(m_locked.isEmpty() && !names.isEmpty());
    m_files->setToolTip(plainToolTip(m_locked.isEmpty() ? shortened(names) : m_locked));
    addField({}, m_files);
    if (!m_locked.isEmpty()) {
        setWarning(m_files, tr("The volumes cannot be deleted: %1").arg(m_locked));
    } else if (!names.isEmpty()) {
        addText(u"deletePoolNames"_s, tr("In it: %1").arg(shortened(names)));
    }
    m_folder->setObjectName(u"deletePoolFolder"_s);
    m_folder->setAccessibleName(tr("Remove its folder, too, when it is empty"));
    addField({}, m_folder);
    setFieldShown(m_folder, pool.type == "dir"_L1);
    m_typed->setObjectName(u"deletePoolTyped"_s);
    m_typed->setAccessibleName(tr("Type the pool's name"));
    addField(tr("&Type its name:"), m_typed);
    connect(m_files, &QCheckBox::toggled, this, &DeletePoolDialog::check);
    connect(m_typed, &QLineEdit::textChanged, this, &DeletePoolDialog::check);
    check();
}

bool DeletePoolDialog::deletesFiles() const
{
    return m_files->isEnabled() && m_files->isChecked();
}

bool DeletePoolDialog::deletesFolder() const
{
    return m_folder->isEnabled() && m_folder->isChecked();
}

/// The name is asked for only where data would be lost.
void DeletePoolDialog::check()
{
    const bool mayBeEmpty = m_pool.active && (m_count == 0 || deletesFiles());
    m_folder->setEnabled(mayBeEmpty);
    m_folder->setToolTip(mayBeEmpty ? tr("Should there be something else in it, the pool stays as it is.")
                                    : tr("The folder is not empty, or it is not known what lies in it."));
    setFieldShown(m_typed, deletesFiles());
    setProblem(deletesFiles() && m_typed->text() != m_pool.name ? tr("Type the name of the pool: %1").arg(m_pool.name)
                                                                : QString());
}

StopPoolDialog::StopPoolDialog(const PoolInfo &pool, const QStringList &guests, QWidget *parent)
    : StorageDialog(u"stopPool"_s, tr("Stop pool"), tr("&Stop"), Kind::Destructive, parent)
{
    addText(u"stopPoolQuestion"_s, tr("Stop the pool %1?").arg(pool.name));
    if (!guests.isEmpty()) {
        addText(
            u"stopPoolConsequence"_s,
            tr("%n guest(s) have disks in it: %1. Where the host mounts or attaches the storage for the pool, their "
               "disks are gone until it is started again.",
               nullptr, int(guests.size()))
                .arg(shortened(guests)));
    }
    if (!pool.persistent) {
        addText(u"stopPoolTransient"_s, tr("It was made for this run only: stopped, it is gone from the list."));
    }
}

} // namespace guestdeck
