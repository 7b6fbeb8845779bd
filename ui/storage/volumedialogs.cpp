// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/volumedialogs.h"

#include "ui/storage/newvolumedialog.h"
#include "ui/storage/sizefield.h"
#include "ui/widgets/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

template <class T>
T *named(T *widget, const QString &name, const QString &accessibleName)
{
    widget->setObjectName(name);
    widget->setAccessibleName(accessibleName);
    return widget;
}

/// "a.qcow2" → "a-copy.qcow2", or "a-copy-2.qcow2" where that is taken.
QString freeName(const QString &from, const QStringList &taken)
{
    const qsizetype dot = from.lastIndexOf(u'.');
    const QString stem = dot > 0 ? from.left(dot) : from;
    const QString suffix = dot > 0 ? from.mid(dot) : QString();
    QString name = stem + u"-copy"_s + suffix;
    for (int i = 2; taken.contains(name); ++i) {
        name = stem + u"-copy-%1"_s.arg(i) + suffix;
    }
    return name;
}

} // namespace

ResizeVolumeDialog::ResizeVolumeDialog(const VolumeRow &volume, const PoolInfo &pool, QWidget *parent)
    : StorageDialog(u"resizeVolume"_s, tr("Resize volume"), tr("&Resize"), Kind::Harmless, parent)
    , m_volume(volume.info)
    , m_pool(pool)
    , m_size(new SizeField(u"resizeVolumeSize"_s, tr("New size"), this))
    , m_shrink(named(new QCheckBox(tr("&Make it smaller; what lies behind its new end is lost"), this),
                     u"resizeVolumeShrink"_s, tr("Make it smaller; what lies behind its new end is lost")))
{
    addText(u"resizeVolumeQuestion"_s,
            tr("%1 has %2. The pool %3 has %4 free.")
                .arg(m_volume.name, format::bytes(m_volume.capacity.value), pool.name,
                     format::bytes(pool.available.value)));
    addField(tr("New &size:"), m_size);
    addField({}, m_shrink);
    m_next = addHelp(u"resizeVolumeNext"_s);
    m_size->setSize(m_volume.capacity);
    connect(m_size, &SizeField::changed, this, &ResizeVolumeDialog::check);
    connect(m_shrink, &QCheckBox::toggled, this, &ResizeVolumeDialog::check);
    check();
    m_size->setFocus();
}

Bytes ResizeVolumeDialog::size() const
{
    return m_size->size();
}

bool ResizeVolumeDialog::shrinks() const
{
    return size() < m_volume.capacity;
}

void ResizeVolumeDialog::check()
{
    const Bytes wanted = size();
    setFieldShown(m_shrink, shrinks());
    m_next->setText(
        shrinks()
            ? tr("First make the file systems and partitions inside it smaller than the new size, from within the "
                 "guest. Otherwise the guest loses data and may not start any more.")
            : tr("The guest sees the larger disk when it starts the next time. Then the partition and its file "
                 "system have to be grown inside it: on Linux by growpart and resize2fs or xfs_growfs (cloud "
                 "images do so by themselves), on Windows in Disk Management."));
    setError(m_size, {});
    if (wanted.value == 0) {
        setError(m_size, tr("A volume needs a size."));
    } else if (wanted > m_volume.capacity && m_volume.format != "qcow2"_L1
               && wanted.value - m_volume.capacity.value > m_pool.available.value) {
        setWarning(m_size, tr("More than is free: the pool runs full before the volume does."));
    }
    setProblem(wanted == m_volume.capacity               ? tr("It has this size already.")
                   : shrinks() && !m_shrink->isChecked() ? tr("Tick that it may be made smaller.")
                                                         : QString());
}

CopyVolumeDialog::CopyVolumeDialog(const VolumeRow &volume, QList<Pool> pools, QWidget *parent)
    : StorageDialog(u"copyVolume"_s, tr("Copy or convert volume"), tr("&Copy"), Kind::Harmless, parent)
    , m_volume(volume)
    , m_pools(std::move(pools))
    , m_pool(named(new QComboBox(this), u"copyVolumePool"_s, tr("Into the pool")))
    , m_name(named(new QLineEdit(this), u"copyVolumeName"_s, tr("Name of the copy")))
    , m_format(named(new QComboBox(this), u"copyVolumeFormat"_s, tr("Format of the copy")))
    , m_sparse(named(new QComboBox(this), u"copyVolumeSparse"_s, tr("Space")))
{
    const VolumeInfo &info = m_volume.info;
    addText(u"copyVolumeQuestion"_s,
            info.backingPath.isEmpty()
                ? tr("A copy of %1 (%2, %3). In another format the host converts it.")
                      .arg(info.name, info.format, format::bytes(info.capacity.value))
                : tr("A copy of %1 (%2, %3). It stands alone: what the base holds is copied as well.")
                      .arg(info.name, info.format, format::bytes(info.capacity.value)));
    for (const Pool &pool : std::as_const(m_pools)) {
        m_pool->addItem(pool.info.name, pool.info.name);
    }
    m_pool->setCurrentIndex(qMax(0, m_pool->findData(info.pool)));
    addField(tr("&Into the pool:"), m_pool);
    m_free = addHelp(u"copyVolumeFree"_s);
    addField(tr("&Name:"), m_name);
    m_format->addItem(u"qcow2"_s, u"qcow2"_s);
    m_format->addItem(u"raw"_s, u"raw"_s);
    m_format->setCurrentIndex(info.format == "qcow2"_L1 ? 0 : 1);
    addField(tr("&Format:"), m_format);
    m_formatHelp = addHelp(u"copyVolumeFormatHelp"_s);
    m_sparse->addItem(tr("Grows as it is filled (sparse)"), true);
    m_sparse->addItem(tr("All of it at once (full)"), false);
    addField(tr("S&pace:"), m_sparse);
    m_sparseHelp = addHelp(u"copyVolumeSparseHelp"_s);
    const Pool *first = target();
    m_name->setText(freeName(info.name, first ? first->taken : QStringList()));
    connect(m_name, &QLineEdit::textChanged, this, &CopyVolumeDialog::check);
    for (QComboBox *box : {m_pool, m_format, m_sparse}) {
        connect(box, &QComboBox::currentIndexChanged, this, &CopyVolumeDialog::check);
    }
    check();
    m_name->setFocus();
    m_name->selectAll();
}

const CopyVolumeDialog::Pool *CopyVolumeDialog::target() const
{
    const int index = m_pool->currentIndex();
    return index >= 0 && index < m_pools.size() ? &m_pools.at(index) : nullptr;
}

QString CopyVolumeDialog::pool() const
{
    return m_pool->currentData().toString();
}

void CopyVolumeDialog::check()
{
    const Pool *to = target();
    if (!to) {
        setProblem(tr("No pool of this host can take new volumes at the moment."));
        return;
    }
    setFieldShown(m_format, to->hasFormats);
    setFieldShown(m_sparse, to->hasFormats);
    m_formatHelp->setVisible(to->hasFormats);
    m_sparseHelp->setVisible(to->hasFormats);
    const NewVolume now = volume();
    m_formatHelp->setText(NewVolumeDialog::formatHelp(m_format->currentData().toString()));
    m_sparseHelp->setText(NewVolumeDialog::sparseHelp(now.sparse));
    m_free->setText(
        tr("%1 of %2 are free in %3.")
            .arg(format::bytes(to->info.available.value), format::bytes(to->info.capacity.value), to->info.name));
    setError(m_name, volumeNameProblem(now.name, to->taken));
    const VolumeInfo &info = m_volume.info;
    const Bytes needed = now.sparse ? std::min(info.allocation, info.capacity) : info.capacity;
    if (needed > to->info.available) {
        setError(m_pool, tr("The pool has no room for it: it needs %1.").arg(format::bytes(needed.value)));
    } else {
        setError(m_pool, {});
    }
    updateButton();
}

NewVolume CopyVolumeDialog::volume() const
{
    NewVolume made;
    const Pool *to = target();
    made.name = m_name->text().trimmed();
    made.capacity = m_volume.info.capacity;
    made.sparse = false;
    if (to && to->hasFormats) {
        made.format = m_format->currentData().toString();
        made.sparse = m_sparse->currentData().toBool();
    }
    return made;
}

WipeVolumeDialog::WipeVolumeDialog(const VolumeRow &volume, QWidget *parent)
    : StorageDialog(u"wipeVolume"_s, tr("Wipe volume"), tr("&Wipe"), Kind::Destructive, parent)
{
    const VolumeInfo &info = volume.info;
    addText(u"wipeVolumeQuestion"_s,
            tr("Overwrite all of %1 with zeros? It has %2, at %3.")
                .arg(info.name, format::bytes(info.capacity.value), info.path));
    addText(
        u"wipeVolumeConsequence"_s,
        info.format == "raw"_L1 || info.format.isEmpty()
            ? tr("Everything in it is lost, and cannot be brought back. The volume itself stays.")
            : tr("Everything in it is lost, and cannot be brought back. That takes the %1 format as well, so a new, "
                 "empty volume of the same size and format is made in its place.")
                  .arg(info.format));
    auto *typed = named(new QLineEdit(this), u"wipeVolumeTyped"_s, tr("Type the volume's name"));
    addField(tr("&Type its name:"), typed);
    const auto check = [this, typed, name = info.name] {
        setProblem(typed->text() == name ? QString() : tr("Type the name of the volume: %1").arg(name));
    };
    connect(typed, &QLineEdit::textChanged, this, check);
    check();
    typed->setFocus();
}

} // namespace guestdeck
