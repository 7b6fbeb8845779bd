// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/template/clonediskrow.h"

#include "models/core/tooltip.h"
#include "ui/create/fieldmessage.h"
#include "ui/widgets/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestdeck
{

namespace
{

using Do = ClonePlan::Disk::Do;

QString wordOf(Do what, bool drive)
{
    switch (what) {
    case Do::Copy:
        return CloneDiskRow::tr("Copy");
    case Do::Link:
        return CloneDiskRow::tr("Link");
    case Do::Share:
        return drive ? CloneDiskRow::tr("Same medium") : CloneDiskRow::tr("Share");
    case Do::Skip:
        return drive ? CloneDiskRow::tr("Empty drive") : CloneDiskRow::tr("Skip");
    }
    return {};
}

QString meaningOf(Do what, bool drive)
{
    switch (what) {
    case Do::Copy:
        return CloneDiskRow::tr("A disk of its own, independent of the original.");
    case Do::Link:
        return CloneDiskRow::tr("Only what changes is stored; the rest is read from the original's disk, which must "
                                "stay as it is.");
    case Do::Share:
        return drive ? CloneDiskRow::tr("Both read the same image.")
                     : CloneDiskRow::tr("Both machines use the same disk.");
    case Do::Skip:
        return drive ? CloneDiskRow::tr("The clone has the drive, without a medium.")
                     : CloneDiskRow::tr("The clone does without this disk.");
    }
    return {};
}

QString titleOf(const CloneDisk &disk)
{
    QStringList parts{disk.disk.target};
    if (disk.volume) {
        parts.append(
            CloneDiskRow::tr("%1 used of %2", "bytes of a disk")
                .arg(format::bytes(disk.volume->allocation.value), format::bytes(disk.volume->capacity.value)));
    }
    parts.append(!disk.chain.path.isEmpty()       ? disk.chain.path
                     : disk.disk.source.isEmpty() ? CloneDiskRow::tr("no medium")
                                                  : disk.disk.source);
    return parts.join(u" · "_s);
}

} // namespace

CloneDiskRow::CloneDiskRow(const QString &target, QWidget *parent)
    : QWidget(parent)
    , m_target(target)
{
    const auto named = [&](QWidget *widget, const QString &kind, const QString &accessible) {
        widget->setObjectName(u"cloneDisk"_s + kind + u'_' + target);
        widget->setAccessibleName(accessible);
    };
    named(this, u"Row"_s, tr("Disk %1").arg(target));
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    named(m_title, u"Title"_s, target);
    m_what = new QComboBox(this);
    named(m_what, u"What"_s, tr("What becomes of %1").arg(target));
    m_pool = new QComboBox(this);
    named(m_pool, u"Pool"_s, tr("Storage pool for the new %1").arg(target));
    m_pool->setMinimumContentsLength(20);
    m_pool->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name = new QLineEdit(this);
    named(m_name, u"Name"_s, tr("Name of the new %1").arg(target));
    m_name->setMaxLength(200);
    m_meaning = new QLabel(this);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    named(m_meaning, u"Meaning"_s, tr("What this means"));
    m_message = new FieldMessage(m_what, this);
    named(m_message, u"Message"_s, tr("What is wrong with %1").arg(target));
    auto *line = new QHBoxLayout;
    line->addWidget(m_what);
    line->addWidget(m_pool);
    line->addWidget(m_name, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(3);
    column->addWidget(m_title);
    column->addLayout(line);
    column->addWidget(m_meaning);
    column->addWidget(m_message);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] { changed(false); });
    connect(m_pool, &QComboBox::currentIndexChanged, this, [this] { changed(false); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { changed(true); });
}

void CloneDiskRow::changed(bool renamed)
{
    if (m_showing) {
        return;
    }
    m_wish.what = Do(m_what->currentData().toInt());
    m_wish.pool = m_pool->currentData().toString();
    m_wish.volume = m_name->text();
    Q_EMIT edited(m_wish, renamed);
}

void CloneDiskRow::show(const ClonePlan &plan, const CloneFacts &facts, const QList<CloneProblem> &problems)
{
    const CloneDisk *disk = findDisk(plan, facts, m_target);
    if (!disk) {
        return;
    }
    m_showing = true;
    for (const ClonePlan::Disk &wish : plan.disks) {
        m_wish = wish.target == m_target ? wish : m_wish;
    }
    const bool drive = disk->disk.device == DiskInfo::Device::Cdrom || disk->disk.device == DiskInfo::Device::Floppy;
    m_title->setText(titleOf(*disk));
    m_title->setAccessibleName(m_title->text());
    m_what->clear();
    for (const Do what : {Do::Copy, Do::Link, Do::Share, Do::Skip}) {
        if (drive && (what == Do::Copy || what == Do::Link)) {
            continue;
        }
        m_what->addItem(wordOf(what, drive), int(what));
        const auto why = whyNotDo(what, *disk, plan, facts);
        const int row = m_what->count() - 1;
        m_what->setItemData(row, why ? plainToolTip(*why) : plainToolTip(meaningOf(what, drive)), Qt::ToolTipRole);
        if (auto *model = qobject_cast<QStandardItemModel *>(m_what->model()); model && why) {
            model->item(row)->setEnabled(false);
        }
    }
    m_what->setCurrentIndex(m_what->findData(int(m_wish.what)));
    m_pool->clear();
    for (const PoolInfo &pool : facts.host.pools) {
        if (pool.active) {
            m_pool->addItem(tr("%1 (%2 free)", "storage pool").arg(pool.name, format::bytes(pool.available.value)),
                            pool.name);
        }
    }
    m_pool->setCurrentIndex(m_pool->findData(m_wish.pool));
    if (m_name->text() != m_wish.volume) {
        m_name->setText(m_wish.volume);
    }
    const bool makes = m_wish.what == Do::Copy || m_wish.what == Do::Link;
    m_pool->setVisible(makes);
    m_name->setVisible(makes);
    QString meaning = meaningOf(m_wish.what, drive);
    if (makes) {
        const CloneSpace space = spaceFor(m_wish, *disk, facts);
        meaning += u' '
            + tr("Takes about %1 now, at most %2.")
                  .arg(format::bytes(space.now.value), format::bytes(space.most.value));
    }
    // What cannot be chosen is said where the eye is, too: a disabled entry's tooltip is found by few.
    if (!drive && m_wish.what != Do::Link) {
        const auto copy = whyNotDo(Do::Copy, *disk, plan, facts);
        const auto link = whyNotDo(Do::Link, *disk, plan, facts);
        meaning += copy ? u' ' + tr("It cannot be copied: %1").arg(*copy)
            : link      ? u' ' + tr("It cannot be linked: %1").arg(*link)
                        : QString();
    }
    m_meaning->setText(meaning);
    m_meaning->setAccessibleName(meaning);
    m_message->clear();
    for (const CloneProblem &problem : problems) {
        if (problem.target == m_target
            && (m_message->text().isEmpty() || m_message->level() != FieldMessage::Level::Error)) {
            m_message->setMessage(problem.severity == PlanProblem::Severity::Error ? FieldMessage::Level::Error
                                                                                   : FieldMessage::Level::Warning,
                                  problem.message);
        }
    }
    m_showing = false;
}

} // namespace guestdeck
