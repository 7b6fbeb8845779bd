// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storage/newvolumedialog.h"

#include "ui/storage/sizefield.h"
#include "ui/widgets/format.h"

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

} // namespace

NewVolumeDialog::NewVolumeDialog(Facts facts, QWidget *parent)
    : StorageDialog(u"newVolume"_s, tr("New volume"), tr("C&reate"), Kind::Harmless, parent)
    , m_facts(std::move(facts))
    , m_name(named(new QLineEdit(this), u"newVolumeName"_s, tr("Name")))
    , m_format(named(new QComboBox(this), u"newVolumeFormat"_s, tr("Format")))
    , m_sparse(named(new QComboBox(this), u"newVolumeSparse"_s, tr("Space")))
    , m_base(named(new QComboBox(this), u"newVolumeBase"_s, tr("Built upon")))
    , m_baseFormat(named(new QComboBox(this), u"newVolumeBaseFormat"_s, tr("Format of the base")))
    , m_size(new SizeField(u"newVolumeSize"_s, tr("Size"), this))
{
    addText(u"newVolumePool"_s, tr("In the pool %1.").arg(m_facts.pool.name));
    addField(tr("&Name:"), m_name);
    m_format->addItem(u"qcow2"_s, u"qcow2"_s);
    m_format->addItem(u"raw"_s, u"raw"_s);
    addField(tr("&Format:"), m_format);
    m_formatHelp = addHelp(u"newVolumeFormatHelp"_s);
    addField(tr("&Size:"), m_size);
    m_free = addHelp(u"newVolumeFree"_s);
    m_sparse->addItem(tr("Grows as it is filled (sparse)"), true);
    m_sparse->addItem(tr("All of it at once (full)"), false);
    addField(tr("S&pace:"), m_sparse);
    m_sparseHelp = addHelp(u"newVolumeSparseHelp"_s);
    m_base->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_base->setMinimumContentsLength(24);
    m_base->addItem(tr("Nothing: it stands alone"), -1);
    for (qsizetype i = 0; i < m_facts.bases.size(); ++i) {
        const VolumeInfo &base = m_facts.bases.at(i);
        m_base->addItem(tr("%1 in %2 (%3)", "volume, pool, format").arg(base.name, base.pool, base.format), int(i));
        if (!m_facts.base.isEmpty() && base.path == m_facts.base) {
            m_base->setCurrentIndex(m_base->count() - 1);
        }
    }
    addField(tr("&Built upon:"), m_base);
    m_baseFormat->addItem(u"qcow2"_s, u"qcow2"_s);
    m_baseFormat->addItem(u"raw"_s, u"raw"_s);
    addField(tr("F&ormat of the base:"), m_baseFormat);
    m_baseHelp = addHelp(u"newVolumeBaseHelp"_s);
    m_free->setText(tr("%1 of %2 are free in %3.")
                        .arg(format::bytes(m_facts.pool.available.value), format::bytes(m_facts.pool.capacity.value),
                             m_facts.pool.name));
    for (QWidget *field :
         {static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_sparse), static_cast<QWidget *>(m_base)}) {
        setFieldShown(field, m_facts.hasFormats);
    }
    m_formatHelp->setVisible(m_facts.hasFormats);
    m_sparseHelp->setVisible(m_facts.hasFormats);
    connect(m_name, &QLineEdit::textChanged, this, &NewVolumeDialog::check);
    connect(m_size, &SizeField::changed, this, &NewVolumeDialog::check);
    for (QComboBox *box : {m_format, m_sparse, m_baseFormat}) {
        connect(box, &QComboBox::currentIndexChanged, this, &NewVolumeDialog::check);
    }
    connect(m_base, &QComboBox::currentIndexChanged, this, &NewVolumeDialog::baseChanged);
    baseChanged();
    m_name->setFocus();
}

QString NewVolumeDialog::formatHelp(const QString &format)
{
    return format == "raw"_L1
        ? tr(
            "The plain disk, byte for byte: a little faster, and every program can read it. It has no snapshots in the "
            "file and no base.")
        : tr("Grows with its content, and can hold snapshots and share a base with other disks. It costs a little "
             "speed, "
             "and is read only by programs that know it.");
}

QString NewVolumeDialog::sparseHelp(bool sparse)
{
    return sparse ? tr("Made at once and small at first. The pool can run full later, and its guests then stop.")
                  : tr("The space is set aside now and cannot run out. Making it takes longer.");
}

const VolumeInfo *NewVolumeDialog::base() const
{
    const int index = m_facts.hasFormats ? m_base->currentData().toInt() : -1;
    return index < 0 ? nullptr : &m_facts.bases.at(index);
}

void NewVolumeDialog::baseChanged()
{
    if (const VolumeInfo *chosen = base()) {
        m_baseFormat->setCurrentIndex(m_baseFormat->findData(chosen->format == "raw"_L1 ? u"raw"_s : u"qcow2"_s));
        if (m_size->size() < chosen->capacity) {
            m_size->setSize(chosen->capacity);
        }
    }
    check();
}

void NewVolumeDialog::check()
{
    const VolumeInfo *chosen = base();
    if (chosen) {
        m_format->setCurrentIndex(0); // raw has no place for the name of a base
    }
    m_format->setEnabled(!chosen);
    m_format->setToolTip(chosen ? tr("Only qcow2 can be built upon a base.") : QString());
    m_sparse->setEnabled(!chosen);
    m_sparse->setToolTip(chosen ? tr("What the base holds is not copied, so it grows as it is filled.") : QString());
    setFieldShown(m_baseFormat, chosen != nullptr);
    m_baseHelp->setVisible(chosen != nullptr);
    m_baseHelp->setText(
        tr("%1 must never be changed again: no guest may be started from it, or all that is built upon it "
           "breaks. The format is written into the new volume, so that no guest can make the host take "
           "the base for something else.")
            .arg(chosen ? chosen->name : QString()));
    const NewVolume now = volume();
    m_formatHelp->setText(formatHelp(m_format->currentData().toString()));
    m_sparseHelp->setText(sparseHelp(now.sparse));
    const QString problem = volumeNameProblem(now.name, m_facts.taken);
    // An empty field at the beginning is not yet a mistake.
    setError(m_name, now.name.isEmpty() && !m_name->isModified() ? QString() : problem);
    const Bytes size = now.capacity;
    const bool full = !now.sparse;
    if (size.value == 0) {
        setError(m_size, tr("A volume needs a size."));
    } else if (chosen && size < chosen->capacity) {
        setError(m_size,
                 tr("It cannot be smaller than its base, which has %1.").arg(format::bytes(chosen->capacity.value)));
    } else if (full && size > m_facts.pool.available) {
        setError(m_size,
                 tr("The pool has no room for it: %1 are free.").arg(format::bytes(m_facts.pool.available.value)));
    } else if (size > m_facts.pool.available) {
        setWarning(m_size, tr("More than is free: the pool runs full before the volume does."));
    } else {
        setError(m_size, {});
    }
    setProblem(problem);
}

NewVolume NewVolumeDialog::volume() const
{
    NewVolume made;
    made.name = m_name->text().trimmed();
    made.capacity = m_size->size();
    if (!m_facts.hasFormats) {
        made.sparse = false;
        return made;
    }
    made.format = m_format->currentData().toString();
    made.sparse = m_sparse->currentData().toBool();
    if (const VolumeInfo *chosen = base()) {
        made.sparse = true;
        made.backingPath = chosen->path;
        made.backingFormat = m_baseFormat->currentData().toString();
    }
    return made;
}

} // namespace guestdeck
